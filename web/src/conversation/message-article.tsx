import { readFirstName } from "@rapport/core/language/first-name.ts";
import { Check, Lock, Paperclip } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";
import { announce } from "../ui/announcer.tsx";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { heatWords } from "../ui/heat.tsx";
import { AsSent } from "./as-sent.tsx";
import { DeliveryLine } from "./delivery-line.tsx";
import { Letter, type LetterMark } from "./letter.tsx";
import { evidenceMarks, type Claimed, type EvidenceMark } from "./reading-claims.ts";
import { ReadingLine } from "./reading-line.tsx";
import { ReadingMenu } from "./reading-menu.tsx";
import { SenderLine } from "./sender-line.tsx";
import { sayBytes } from "./say-bytes.ts";
import { useCorrection } from "./use-correction.ts";

/** The message whose reading is being corrected, and the words that were taken to get there. */
export type Correcting = { readonly messageId: string; readonly about: EvidenceMark | null };
type Props = {
  readonly message: MessageView; readonly conversation: ConversationView; readonly times: Times; readonly asked: boolean; readonly mine: boolean; readonly me: string | undefined; readonly onUndo: () => void;
  readonly correcting: Correcting | null; readonly onCorrecting: (correcting: Correcting | null) => void;
};

/** One message of the thread: who and when in the margin, their words beside it, and under ours what they proved. */
export function MessageArticle({ message, conversation, times, asked, mine, me, onUndo, correcting, onCorrecting }: Props) {
  const [shown, setShown] = useState<"reply" | "whole" | "as-sent">("reply"), [lit, setLit] = useState<Claimed | null>(null), correct = useCorrection(conversation.id), article = useRef<HTMLElement>(null);
  const who = nameOf(message, conversation, mine), at = times.short(message.at), reading = message.reading;
  const label = [who, at, ...(reading && message.direction === "in" && (message.languageCoverage !== "none" || message.correction) ? [heatWords(reading.heat).toLowerCase()] : []), ...(message.direction === "note" ? [say("message.note")] : [])].join(", ");
  const quoted = message.text.trim().length > message.reply.trim().length + 2;
  const text = message.reply || message.text, marks: LetterMark[] = shown === "reply" && asked && reading ? reading.asks.map((ask) => ({ kind: "ask", span: ask.span })) : [];
  const words = useMemo(() => (shown === "reply" && reading && message.direction === "in" && message.languageCoverage !== "none" ? evidenceMarks(reading, text.length) : []), [shown, reading, message.direction, message.languageCoverage, text.length]);
  const open = (about: EvidenceMark | null) => onCorrecting({ messageId: message.id, about });
  const find = (claimed: Claimed) => {
    const spots = words.flatMap((mark, index) => (mark.says.some((says) => says.claimed === claimed) ? [index] : [])), here = Number(document.activeElement?.closest<HTMLElement>("[data-evidence]")?.dataset["evidence"] ?? -1);
    const next = spots.find((index) => index > here) ?? spots[0];
    if (next === undefined) announce(say("reading.rests-on", { count: 0 }));
    else article.current?.querySelector<HTMLElement>(`[data-evidence="${next}"]`)?.focus();
  };
  return (
    <article className={`msg ${message.direction === "in" ? "theirs" : message.direction === "out" ? "ours" : "note"}`} aria-label={label} id={`message-${message.id}`} data-message={message.id} tabIndex={-1} ref={article}>
      <div className="by">
        <b>{who}</b><span>{at}</span>
        {message.direction === "note" && <Lock className="i sm" aria-hidden="true" />}
        {message.direction === "in" && reading && (
          <ReadingMenu message={message} open={correcting !== null} about={correcting?.about ?? null} onOpen={(opened) => onCorrecting(opened ? { messageId: message.id, about: null } : null)} onPoint={(pointed) => setLit(pointed ? "heat" : null)} onCorrect={(patch) => correct(message, patch)} />
        )}
        {(quoted || message.hasHtml) && (
          <span className="msg-views">
            {quoted && <button type="button" aria-expanded={shown === "whole"} onClick={() => setShown(shown === "whole" ? "reply" : "whole")}>{say(shown === "whole" ? "message.hide-quoted" : "message.show-quoted")}</button>}
            {message.hasHtml && <button type="button" aria-expanded={shown === "as-sent"} onClick={() => setShown(shown === "as-sent" ? "reply" : "as-sent")}>{say(shown === "as-sent" ? "message.as-text" : "message.as-sent")}</button>}
          </span>
        )}
      </div>
      <div className="body">
        <SenderLine sender={message.sender} />
        {message.automatic && <p className="msg-hint">{say("message.automatic")}</p>}
        {shown === "as-sent" ? <AsSent messageId={message.id} title={say("message.as-sent.title", { who })} /> : <Letter text={shown === "whole" ? message.text : text} marks={marks} evidence={{ marks: words, lit, onCorrect: open }} language={reading?.language} />}
        {message.direction === "in" && <ReadingLine message={message} newest={asked} marks={words} times={times} me={me} onLight={setLit} onFind={find} onOpen={() => open(null)} onCorrect={(patch) => correct(message, patch)} />}
        {message.attachments.length > 0 && (
          <ul className="files" aria-label={say("message.attachments")}>
            {message.attachments.filter((file) => !file.inline).map((file) => (
              <li key={file.id}><a className="chip line" href={file.url} download={file.filename}><Paperclip className="i sm" aria-hidden="true" />{file.filename}<span className="muted">{sayBytes(file.size)}</span></a></li>
            ))}
          </ul>
        )}
        <Tags message={message} times={times} onUndo={onUndo} />
      </div>
    </article>
  );
}

function Tags({ message, times, onUndo }: { message: MessageView; times: Times; onUndo: () => void }) {
  const proofs = message.proves.filter((step) => `proof.${step}` in proofWords);
  if (message.direction !== "out" || (proofs.length === 0 && !message.delivery)) return null;
  return (
    <p className="tags">
      {proofs.map((step) => <span key={step}><Check className="i sm" aria-hidden="true" />{say(`proof.${step}` as WordKey)}</span>)}
      {message.delivery && <DeliveryLine delivery={message.delivery} times={times} onUndo={onUndo} />}
    </p>
  );
}

const proofWords: Record<string, true> = { "proof.defuse": true, "proof.clarify": true, "proof.acknowledge": true, "proof.help": true, "proof.next-steps": true, "proof.deliver": true, "proof.follow-up": true };

function nameOf(message: MessageView, conversation: ConversationView, mine: boolean): string {
  if (message.direction !== "in") return mine ? say("message.you") : (message.author?.name ?? say("message.us"));
  const own = conversation.person.emails.includes(message.from.email);
  const name = own ? conversation.person.name : (message.from.name ?? message.from.email);
  return readFirstName(name);
}
