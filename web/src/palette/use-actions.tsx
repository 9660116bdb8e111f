import { ArrowRight, CornerDownRight, Keyboard, SunMoon } from "lucide-react";
import { say } from "../i18n/say.ts";
import { useAllCommands } from "../keyboard/commands.ts";
import { keyCaps } from "../keyboard/key-caps.ts";
import { setSingleKeys, useSingleKeys } from "../keyboard/single-keys.ts";
import { setTheme, useTheme } from "../ui/theme.ts";
import { matchWords } from "./match-words.ts";
import type { PaletteItem } from "./palette-items.ts";

/** What can be done now: what the screen offers, where one can go, how the desk looks. Only what fits the words typed. */
export function useActions(typed: string): readonly PaletteItem[] {
  const commands = useAllCommands(), theme = useTheme(), singleKeys = useSingleKeys();
  const seen = new Set<string>();
  const offered = commands.filter((command) => !command.onlyKeys && command.id !== "search-messages" && !seen.has(command.id) && seen.add(command.id)).map((command): PaletteItem => {
    const goes = command.id.startsWith("go-"), Icon = goes ? ArrowRight : CornerDownRight;
    return { id: command.id, group: goes ? "go" : "here", title: say(command.title), icon: <Icon className="i" aria-hidden="true" />, run: command.run, ...(command.keys?.[0] ? { keys: keyCaps(command.keys[0]) } : {}) };
  });
  const looks = (["system", "light", "dark"] as const).map((choice): PaletteItem => ({
    id: `theme-${choice}`, group: "settings", title: say("palette.theme", { name: say(`account.theme.${choice}`) }), icon: <SunMoon className="i" aria-hidden="true" />, run: () => setTheme(choice),
    ...(choice === theme ? { more: say("palette.theme.now") } : {}),
  }));
  const keys: PaletteItem = { id: "single-keys", group: "settings", title: say(singleKeys ? "palette.keys-off" : "palette.keys-on"), icon: <Keyboard className="i" aria-hidden="true" />, run: () => setSingleKeys(!singleKeys) };
  const order = { here: 0, go: 1, settings: 2, customers: 3, conversations: 4 };
  return [...offered, ...looks, keys].filter((item) => matchWords(item.title, typed) !== null).sort((a, b) => order[a.group] - order[b.group]);
}
