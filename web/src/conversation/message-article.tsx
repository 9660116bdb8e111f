import { readFirstName } from "@rapport/core/language/first-name.ts";
import { Check, Lock, Paperclip } from "lucide-react";
import { useState } from "react";
import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { heatWords } from "../ui/heat.tsx";
import { AsSent } from "./as-sent.tsx";
import { DeliveryLine } from "./delivery-line.tsx";
import { HeatMenu } from "./heat-menu.tsx";
import { Letter, type LetterMark } from "./letter.tsx";
import { sayBytes } from "./say-bytes.ts";

type Props = { readonly message: MessageView; readonly conversation: ConversationView; readonly times: Times; readonly asked: boolean; readonly mine: boolean; readonly onUndo: () => void };

/** One message of the thread: who and when in the margin, their words beside it, and under ours what they proved. */
export function MessageArticle({ message, conversation, times, asked, mine, onUndo }: Props) {
  const [shown, setShown] = useState<"reply" | "whole" | "as-sent">("reply"), [pointed, setPointed] = useState(false);
  const who = nameOf(message, conversation, mine), at = times.short(message.at), reading = message.reading;
  const label = [who, at, ...(reading && message.direction === "in" ? [heatWords(reading.heat).toLowerCase()] : []), ...(message.direction === "note" ? [say("message.note")] : [])].join(", ");
  const quoted = message.text.trim().length > message.reply.trim().length + 2;
  const marks: LetterMark[] = shown !== "reply" || !reading ? [] : [
    ...(asked ? reading.asks.map((ask) => ({ kind: "ask" as const, span: ask.span })) : []),
    ...(pointed ? heatEvidence(message).map((span) => ({ kind: "heat" as const, span })) : []),
  ];
  return (
    <article className={`msg ${message.direction === "in" ? "theirs" : message.direction === "out" ? "ours" : "note"}`} aria-label={label} id={`message-${message.id}`} data-message={message.id} tabIndex={-1}>
      <div className="by">
        <b>{who}</b><span>{at}</span>
        {message.direction === "note" && <Lock className="i sm" aria-hidden="true" />}
        {message.direction === "in" && reading && <HeatMenu message={message} conversationId={conversation.id} onPoint={setPointed} />}
        {(quoted || message.hasHtml) && (
          <span className="msg-views">
            {quoted && <button type="button" aria-expanded={shown === "whole"} onClick={() => setShown(shown === "whole" ? "reply" : "whole")}>{say(shown === "whole" ? "message.hide-quoted" : "message.show-quoted")}</button>}
            {message.hasHtml && <button type="button" aria-expanded={shown === "as-sent"} onClick={() => setShown(shown === "as-sent" ? "reply" : "as-sent")}>{say(shown === "as-sent" ? "message.as-text" : "message.as-sent")}</button>}
          </span>
        )}
      </div>
      <div className="body">
        {message.automatic && <p className="msg-hint">{say("message.automatic")}</p>}
        {shown === "as-sent" ? <AsSent messageId={message.id} title={say("message.as-sent.title", { who })} /> : <Letter text={shown === "whole" ? message.text : message.reply || message.text} marks={marks} language={reading?.language} />}
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

function heatEvidence(message: MessageView): readonly (readonly [number, number])[] {
  const evidence = message.reading?.evidence ?? [], heat = evidence.filter((item) => item.signal === "heat" && item.weight > 0);
  return (heat.length > 0 ? heat : evidence.filter((item) => item.signal !== "gratitude")).map((item) => item.span);
}
