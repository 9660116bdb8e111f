import { Check, CirclePause } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Finding } from "@rapport/core/model/finding.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { Keys } from "../ui/keys.tsx";

type Props = {
  readonly id: string; /** The draft that the remarks are about. */ readonly text: string; /** What the coach does not have of the language that is answered. */ readonly language: string | null; readonly findings: readonly Finding[]; readonly good: readonly WordKey[]; readonly checked: boolean; readonly active: number | null; readonly taken: boolean;
  readonly onActive: (index: number | null) => void; readonly onUse: (finding: Finding) => void; readonly onKeep: (finding: Finding) => void; readonly onBack: () => void; readonly onPromise: () => void; readonly hot: boolean; readonly onRest: () => void; readonly onGoOn: () => void;
};

/** What an attentive colleague would say, at most five things, each with words to use. The agent decides. */
export function CoachPanel({ id, text, language, findings, good, checked, active, taken, onActive, onUse, onKeep, onBack, onPromise, hot, onRest, onGoOn }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!taken) return;
    const items = list.current?.querySelectorAll<HTMLElement>("button.fix");
    (items?.[Math.min(active ?? 0, items.length - 1)] ?? document.getElementById(id))?.focus();
  }, [taken, active, findings, id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = active ?? 0, here = findings[at], digit = /^[1-9]$/.test(event.key) ? findings[Number(event.key) - 1] : undefined;
    if (event.key === "ArrowDown") onActive(Math.min(at + 1, findings.length - 1));
    else if (event.key === "ArrowUp") onActive(Math.max(at - 1, 0));
    else if (event.key === "Escape") onBack();
    else if (digit) onUse(digit);
    else if (event.key.toLowerCase() === "x" && here) onKeep(here);
    else if (event.key.toLowerCase() === "p") onPromise();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <aside className="coach" aria-label={say("coach.title")} data-region="" onKeyDown={onKeyDown}>
      <p className="coach-h" id={id} tabIndex={-1} data-region-focus="">
        {findings.length > 0 || hot || !checked ? say("coach.title") : say("coach.clear")}
        {findings.length > 0 && <span className="vh">{say("coach.count", { count: findings.length })}</span>}
        <Keys of={[say("key.ctrl"), "J"]} />
      </p>
      {findings.length > 0 && (
        <ol ref={list}>
          {findings.map((finding, index) => {
            const on = active === index, words = finding.instead[0]?.trim(), here = text.slice(...finding.span).replace(/\s+/g, " ").trim();
            return (
              <li key={`${finding.check}-${finding.span[0]}-${finding.span[1]}`}>
                <button type="button" className={on ? "fix on" : "fix"} tabIndex={index === (active ?? 0) ? 0 : -1} onFocus={() => onActive(index)} onPointerEnter={() => onActive(index)} onClick={() => onUse(finding)}>
                  <kbd>{index + 1}</kbd>
                  <span><span className="why">{finding.why}</span>{words ? <span className="to">“{words}”</span> : here !== "" && <span className="at">{say("coach.at", { words: here })}</span>}{on && taken && <span className="acts">{say(words ? "coach.enter-or-x" : "coach.look-or-x")}</span>}</span>
                </button>
                {on && !taken && <button type="button" className="keep" onClick={() => onKeep(finding)}>{say("coach.keep")}</button>}
              </li>
            );
          })}
        </ol>
      )}
      {hot && <p className="rest"><CirclePause className="i sm" aria-hidden="true" /><span>{say("coach.rest")}</span><button type="button" className="btn sm" onClick={onRest}>{say("coach.rest-now")}</button><button type="button" className="link" onClick={onGoOn}>{say("coach.go-on")}</button></p>}
      {findings.length === 0 && !hot && good.length > 0 && <ul className="good">{good.map((key) => <li key={key}><Check className="i sm" aria-hidden="true" />{say(key)}</li>)}</ul>}
      {language !== null && findings.length === 0 && <p className="coach-start">{language}</p>}
      {!checked && <p className="coach-start">{say("coach.start")}</p>}
    </aside>
  );
}
