import { useState } from "react";
import type { MessageView } from "@rapport/contract/conversation-view.ts";
import { say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { Letter } from "./letter.tsx";

/** The receipt that the desk sent by itself: a quiet line with the time it named, and the whole letter for whoever asks. */
export function Receipt({ message, times }: { message: MessageView; times: Times }) {
  const [open, setOpen] = useState(false), at = times.short(message.at), named = timeNamed(message.reply || message.text);
  return (
    <article className="msg receipt" aria-label={`${say("receipt.title")}, ${at}`} id={`message-${message.id}`} data-message={message.id} tabIndex={-1}>
      <div className="by"><span>{at}</span></div>
      <div className="body">
        <p>{say("receipt.title")}{named && <>: <q lang={message.reading?.language} dir="auto">{named}</q></>} <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>{say(open ? "receipt.hide" : "receipt.show")}</button></p>
        {open && <Letter text={message.text} marks={[]} />}
      </div>
    </article>
  );
}

/** Whether a message is shown as a receipt. One that did not arrive is told like any other mail of ours that did not. */
export function isReceipt(message: MessageView): boolean {
  return message.direction === "out" && message.automatic && !["refused", "bounced", "uncertain"].includes(message.delivery?.state ?? "");
}

// The sentence of ours that names when a person answers; it stands in the customer's language and zone.
function timeNamed(text: string): string | undefined {
  return text.split(/(?<=[.!?])\s+|\n+/).find((sentence) => /\d:\d\d/.test(sentence))?.trim();
}
