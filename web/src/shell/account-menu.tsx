import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { callApi } from "../api/call-api.ts";
import { sessionQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { setSingleKeys, useSingleKeys } from "../keyboard/single-keys.ts";
import { Menu, MenuChoices, MenuItem, MenuLine, MenuSwitch } from "../ui/menu.tsx";
import { setTheme, useTheme } from "../ui/theme.ts";
import { showToast } from "../ui/toasts.tsx";

/** Theme, shortcuts, settings and the way out. */
export function AccountMenu() {
  const session = useQuery(sessionQuery).data, client = useQueryClient(), navigate = useNavigate();
  const times = useTimes(), theme = useTheme(), singleKeys = useSingleKeys();
  if (!session) return null;
  const initials = initialsOf(session.agent.name);
  const signOut = async () => {
    try {
      await callApi("DELETE", "/session");
      await navigate({ to: "/sign-in" });
      // What the sign-in page asks for stays; a query that is cleared while it runs never answers.
      client.removeQueries({ type: "inactive" });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
  };
  return (
    <Menu trigger={<button type="button" className="me" aria-label={say("account.menu", { initials, name: session.agent.name })}>{initials}</button>}>
      {session.clockShifted && <p className="menu-label">{say("clock.shifted", { time: times.full(times.now) })}</p>}
      <MenuChoices label={say("account.theme")} value={theme} onChange={setTheme} choices={[
        { value: "system", label: say("account.theme.system") }, { value: "light", label: say("account.theme.light") }, { value: "dark", label: say("account.theme.dark") },
      ]} />
      <MenuLine />
      <MenuSwitch on={singleKeys} onChange={setSingleKeys}>{say("account.shortcuts")}</MenuSwitch>
      <MenuLine />
      <MenuItem onSelect={() => void navigate({ to: "/settings" })}>{say("account.settings")}</MenuItem>
      <MenuItem onSelect={() => void signOut()}>{say("account.sign-out")}</MenuItem>
    </Menu>
  );
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0]!, words[words.length - 1]!] : words;
  return picked.map((word) => [...word][0]!.toUpperCase()).join("") || "·";
}
