import { ChevronUp } from "lucide-react";
import { forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { sessionQuery } from "../api/queries.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { announce } from "../ui/announcer.tsx";
import { stepWords } from "./evidence-words.tsx";
import { MessageArticle, type Correcting } from "./message-article.tsx";
import { Receipt, isReceipt } from "./receipt.tsx";

const alwaysShown = 3;
export type ThreadHandle = { readonly showMessage: (id: string) => void; readonly step: (by: 1 | -1) => void; readonly stepWords: (by: 1 | -1) => void; readonly correct: () => void };

/** The messages, oldest first, read from the newest up; what is earlier waits folded. */
export const Thread = forwardRef<ThreadHandle, { conversation: ConversationView; onUndo: (messageId: string) => void }>(function Thread({ conversation, onUndo }, handle) {
  const [unfolded, setUnfolded] = useState(false), [wanted, setWanted] = useState<string | null>(null), [correcting, setCorrecting] = useState<Correcting | null>(null);
  const box = useRef<HTMLDivElement>(null), times = useTimes(), me = useQuery(sessionQuery).data?.agent.id;
  // What was taken back in time was never said.
  const messages = conversation.messages.filter((message) => message.delivery?.state !== "withdrawn"), folded = unfolded ? [] : messages.slice(0, firstShown(messages));
  const newest = messages[messages.length - 1]?.id, lastAsking = [...messages].reverse().find((message) => message.direction === "in")?.id;

  // The box is laid out from its end (see the style), so that the newest message stays in view while the composer grows: 0 is the end.
  useLayoutEffect(() => { box.current?.scrollTo({ top: 0 }); }, [newest]);
  useEffect(() => {
    if (!wanted) return;
    const message = document.getElementById(`message-${wanted}`);
    message?.scrollIntoView({ block: "center" });
    message?.focus();
    setWanted(null);
  }, [wanted]);
  const last = messages[messages.length - 1], known = useRef(newest), name = conversation.person.name;
  useEffect(() => {
    if (last && last.id !== known.current && last.direction === "in") announce(say("message.new", { name }));
    known.current = last?.id;
  }, [last, name]);
  useImperativeHandle(handle, () => ({
    showMessage: (id) => {
      if (folded.some((message) => message.id === id)) setUnfolded(true);
      setWanted(id);
    },
    step: (by) => {
      const shown = [...(box.current?.querySelectorAll<HTMLElement>("[data-message]") ?? [])], here = shown.findIndex((message) => message.contains(document.activeElement));
      const next = here === -1 ? shown.length - 1 : here + by;
      shown[Math.min(Math.max(next, 0), shown.length - 1)]?.focus();
    },
    stepWords: (by) => {
      const inside = document.activeElement?.closest("[data-evidence]") ?? null;
      if (!stepWords(inside ? box.current : currentMessage(box.current, lastAsking), inside, by)) announce(say("evidence.none"));
    },
    correct: () => {
      const message = currentMessage(box.current, lastAsking), id = message?.dataset["message"];
      message?.scrollIntoView({ block: "nearest" });
      if (id) setCorrecting({ messageId: id, about: null });
    },
  }));

  return (
    <div className="thread" tabIndex={0} role="region" aria-label={say("thread.title")} ref={box} data-region="">
      <div className="thread-in">
        {folded.length > 0 && (
          <button type="button" className="earlier" onClick={() => setUnfolded(true)}>
            <ChevronUp className="i sm" aria-hidden="true" /> {earlierWords(folded.map((message) => times.day(message.at)))}
          </button>
        )}
        {messages.slice(folded.length).map((message) => isReceipt(message) ? <Receipt key={message.id} message={message} times={times} /> : (
          <MessageArticle key={message.id} message={message} conversation={conversation} times={times} asked={message.id === lastAsking} correcting={correcting?.messageId === message.id ? correcting : null} onCorrecting={setCorrecting} mine={message.author?.id === me} me={me} onUndo={() => onUndo(message.id)} />
        ))}
      </div>
    </div>
  );
});

/** The message of the customer that focus is in, or their newest. */
function currentMessage(box: HTMLElement | null, newest: string | undefined): HTMLElement | null {
  const here = document.activeElement?.closest<HTMLElement>(".msg.theirs[data-message]");
  return here && box?.contains(here) ? here : newest === undefined ? null : box?.querySelector<HTMLElement>(`[data-message="${newest}"]`) ?? null;
}

// Receipts do not count: three things that people said stay in view.
function firstShown(messages: ConversationView["messages"]): number {
  const said = messages.flatMap((message, index) => (isReceipt(message) ? [] : [index]));
  return said.at(-alwaysShown) ?? 0;
}

function earlierWords(days: readonly string[]): string {
  const from = days[0]!, to = days[days.length - 1]!;
  return from === to ? say("thread.earlier-on", { count: days.length, from }) : say("thread.earlier", { count: days.length, from, to });
}
