import { say } from "../i18n/say.ts";
import { setSingleKeys, useSingleKeys } from "../keyboard/single-keys.ts";
import { Switch } from "../ui/switch.tsx";
import { setTheme, useTheme } from "../ui/theme.ts";

/** Theme and single keys: the same two choices as in the account menu. */
export function Looks() {
  const theme = useTheme(), keys = useSingleKeys();
  return (
    <>
      <p className="label" id="theme-label">{say("settings.theme")}</p>
      <div className="seg" role="group" aria-labelledby="theme-label">{(["system", "light", "dark"] as const).map((each) => <button key={each} type="button" aria-pressed={theme === each} onClick={() => setTheme(each)}>{say(`account.theme.${each}`)}</button>)}</div>
      <p className="gap"><Switch on={keys} onChange={setSingleKeys}>{say("account.shortcuts")}</Switch></p>
      <p className="hint">{say("settings.keys.hint")}</p>
    </>
  );
}
