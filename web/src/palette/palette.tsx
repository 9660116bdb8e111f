import "./palette.css";
import { Search } from "lucide-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { say } from "../i18n/say.ts";
import type { CaughtTyping } from "../keyboard/catch-typing.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Keys } from "../ui/keys.tsx";
import { cutAtMatches, matchWords } from "./match-words.ts";
import type { PaletteItem } from "./palette-items.ts";
import { useActions } from "./use-actions.tsx";
import { useFound } from "./use-found.tsx";

/** One field for everything that can be found or done. The focus stays in the field; the choice moves under it. */
export function Palette({ onClose, searching, typing }: { onClose: () => void; searching: boolean; typing: CaughtTyping | null }) {
  const id = useId(), input = useRef<HTMLInputElement>(null), [typed, setTyped] = useState(""), [chosen, setChosen] = useState(0);
  const actions = useActions(typed), found = useFound(typed, searching);
  const items = [...(searching ? [] : actions), ...found.items], groups = [...Map.groupBy(items, (item) => item.group)];
  const at = Math.min(chosen, items.length - 1), optionId = (item: PaletteItem) => `${id}-${item.id}`;
  const chosenId = items[at] && optionId(items[at]);
  useEffect(() => { if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: "nearest" }); }, [chosenId]);
  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    // The closing layer gives the focus back first; then the action may move it on.
    setTimeout(item.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && items.length > 0) setChosen((at + step + items.length) % items.length);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) run(items[at]);
    else return;
    event.preventDefault();
  };
  const none = typed.trim() !== "" && items.length === 0 && !found.busy;
  return (
    <Dialog open onClose={onClose} title={say(searching ? "palette.search" : "palette.title")} kind="palette" initialFocus={input}>
      <div className="pal">
        <div className="in">
          <Search className="i" aria-hidden="true" />
          <input ref={input} role="combobox" aria-expanded={items.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list" aria-label={say(searching ? "palette.search" : "palette.title")} placeholder={say(searching ? "palette.search" : "palette.title")}
            {...(chosenId ? { "aria-activedescendant": chosenId } : {})} autoComplete="off" spellCheck={false} value={typed} onChange={(event) => { setTyped(event.target.value); setChosen(0); }} onKeyDown={onKeyDown} onFocus={() => setTyped((before) => before + (typing?.take() ?? ""))} />
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={say("palette.results")} className="options" tabIndex={-1}>
          {groups.map(([group, lines]) => (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div className="gh" id={`${id}-${group}`} role="presentation">{say(`palette.group.${group}`)}</div>
              {lines.map((item) => (
                <div key={item.id} id={optionId(item)} role="option" aria-selected={item === items[at]} className="option" onPointerMove={() => setChosen(items.indexOf(item))} onClick={() => run(item)}>
                  <span className="ic">{item.icon}</span><span className="what"><Marked text={item.title} typed={typed} /></span>{item.more && <span className="d">{item.more}</span>}{item.keys && <Keys of={item.keys} />}
                </div>
              ))}
            </div>
          ))}
        </div>
        {none && <p className="said">{found.failed ? say("palette.failed") : say("palette.none", { words: typed.trim() })}</p>}
        {searching && typed.trim() === "" && <p className="said">{say("palette.hint")}</p>}
        <p className="vh" role="status">{typed.trim() === "" ? "" : found.busy ? say("palette.searching") : say("palette.count", { count: items.length })}</p>
        <footer aria-hidden="true"><span><Keys of={["↑", "↓"]} /> {say("palette.move")}</span><span><Keys of={[say("key.enter")]} /> {say("palette.do")}</span><span className="end"><Keys of={[say("key.escape")]} /> {say("palette.back")}</span></footer>
      </div>
    </Dialog>
  );
}

function Marked({ text, typed }: { text: string; typed: string }) {
  return cutAtMatches(text, matchWords(text, typed) ?? []).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text));
}
