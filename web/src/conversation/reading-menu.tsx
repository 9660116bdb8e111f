import { CircleHelp } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { HeatLevel, SignalName } from "@rapport/core/model/reading.ts";
import type { CorrectionPatch } from "@rapport/core/reading/correct-reading.ts";
import type { MessageView } from "@rapport/contract/conversation-view.ts";
import { sayLanguage } from "../i18n/say-language.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { Heat, heatWords } from "../ui/heat.tsx";
import { Menu, MenuChoices, MenuGroup, MenuLine, MenuSwitch, MenuText } from "../ui/menu.tsx";
import { sayEvidence } from "./say-reading.ts";
import type { EvidenceMark } from "./reading-claims.ts";

const levels = [0, 1, 2, 3, 4] as const;
const signals: readonly SignalName[] = ["complaint", "dissatisfaction", "leaving", "goingPublic", "legal", "abuse", "urgency", "venting", "gratitude"];

type Props = {
  readonly message: MessageView; readonly open: boolean; readonly onOpen: (open: boolean) => void; readonly onPoint: (pointed: boolean) => void; readonly onCorrect: (patch: CorrectionPatch) => void;
  /** The words that were taken to get here; focus goes back to them. */
  readonly about: EvidenceMark | null;
};

/** How upset the message reads, as a wave. Opening it corrects the reading: a digit for the heat, a switch for everything else that was read. */
export function ReadingMenu({ message, open, onOpen, onPoint, onCorrect, about }: Props) {
  const reading = message.reading;
  if (!reading) return null;
  const words = heatWords(reading.heat), unread = message.languageCoverage === "none" && !message.correction, unreadWords = say("reading.language", { language: sayLanguage(reading.language) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-4]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onCorrect({ level: Number(event.key) as HeatLevel });
    onOpen(false);
  };
  const backToWords = () => (about ? document.querySelector<HTMLElement>(`[data-message="${message.id}"] [data-span="${about.span[0]}"]`) ?? true : true);
  return (
    <Menu align="start" open={open} onOpenChange={onOpen} onKeyDown={onKeyDown} finalFocus={backToWords} trigger={
      <button type="button" className="heat-b" aria-label={unread ? unreadWords : say("reading.menu", { words })} aria-keyshortcuts="c" data-tip={unread ? unreadWords : say(message.correction ? "reading.tip.corrected" : "reading.tip", { words })} onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)} onFocus={() => onPoint(true)} onBlur={() => onPoint(false)}>
        {unread ? <CircleHelp className="i sm" aria-hidden="true" /> : <Heat heat={reading.heat} besideWords />}
      </button>
    }>
      {about && <MenuText>{say("reading.words", { words: wordsOf(message, about) })}{"\n"}{sayEvidence(about)}</MenuText>}
      <MenuChoices label={say("reading.heat")} value={unread ? "" : String(reading.heat.level)} onChange={(level) => onCorrect({ level: Number(level) as HeatLevel })} choices={levels.map((level) => ({ value: String(level), label: say(`heat.${level}` as WordKey), end: <kbd>{level}</kbd> }))} />
      <MenuLine />
      <MenuGroup label={say("reading.says")}>{signals.map((name) => <MenuSwitch key={name} on={reading.signals[name] >= 0.5} onChange={(on) => onCorrect({ signals: { [name]: on } })}>{say(`is.${name}`)}</MenuSwitch>)}</MenuGroup>
    </Menu>
  );
}

function wordsOf(message: MessageView, { span }: EvidenceMark): string {
  const words = (message.reply || message.text).slice(...span).replace(/\s+/g, " ").trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
