import "./conversation.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Clock } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { sessionQuery } from "../api/queries.ts";
import { Composer, type ComposerHandle } from "../composer/composer.tsx";
import { undoReply } from "../composer/send-reply.ts";
import { noteSeen } from "../desk/seen-rows.ts";
import { focusNextRow } from "../desk/move-in-queue.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useCommands } from "../keyboard/commands.ts";
import { PersonPanel } from "../person/person-panel.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { actOnConversation } from "./act-on-conversation.ts";
import { ConversationHead, type OpenMenu } from "./conversation-head.tsx";
import { DoneDialog } from "./done-dialog.tsx";
import { FollowUpBanner } from "./follow-up-banner.tsx";
import { NotDeliveredBanner } from "./not-delivered-banner.tsx";
import { PageDialog } from "./page-dialog.tsx";
import { PromiseDialog } from "./promise-dialog.tsx";
import { RecoveryPath } from "./recovery-path.tsx";
import { takeRequestedAct, watchRequestedAct } from "./requested-act.ts";
import { SnoozeDialog } from "./snooze-dialog.tsx";
import { Thread, type ThreadHandle } from "./thread.tsx";

type Layer = "done" | "snooze" | "promise" | "page" | "person" | null;

/** One conversation with everything around it: head, path, thread, composer, and the person. */
export function ConversationOpen({ conversation }: { conversation: ConversationView }) {
  const client = useQueryClient(), navigate = useNavigate(), times = useTimes(), me = useQuery(sessionQuery).data?.agent;
  const thread = useRef<ThreadHandle>(null), composer = useRef<ComposerHandle>(null);
  const [layer, setLayer] = useState<Layer>(null), [menu, setMenu] = useState<OpenMenu>(null);
  const { id, status } = conversation, close = () => setLayer(null), finished = status === "resolved" || status === "closed";
  const left = () => {
    focusNextRow(id);
    if (isPhone()) void navigate({ to: "/desk" });
  };
  const toQueue = () => (isPhone() ? void navigate({ to: "/desk" }) : document.querySelector<HTMLElement>(".queue .row.sel")?.focus());
  useEffect(() => { document.title = say("conversation.page-title", { need: conversation.need }); }, [conversation.need]);
  useEffect(() => noteSeen({ id, updatedAt: conversation.updatedAt }, times.now), [id, conversation.updatedAt, times.now]);
  useEffect(() => { if (isPhone()) document.querySelector<HTMLElement>(".c-head h1")?.focus(); }, []);
  useEffect(() => {
    const act = () => {
      const wanted = takeRequestedAct(id);
      if (wanted === "done") setLayer("done");
      else if (wanted === "take" && me) void actOnConversation(client, id, { way: "assign", body: { agentId: me.id }, done: say("act.taken"), back: { way: "assign", body: { agentId: conversation.assignee?.id ?? null } } });
      else if (wanted === "snooze" || wanted === "hand-over") setMenu(wanted);
    };
    act();
    return watchRequestedAct(act);
  }, [id, me, client, conversation.assignee]);
  useCommands([
    { id: "reply", title: "do.reply", keys: ["r"], run: () => composer.current?.write("reply") },
    { id: "note", title: "do.note", keys: ["n"], run: () => composer.current?.write("note") },
    { id: "promise", title: "do.promise", keys: ["p"], run: () => { if (!composer.current?.recordNext()) setLayer("promise"); } },
    { id: "coach", title: "do.coach", keys: ["mod+j"], whileWriting: true, onlyKeys: true, run: () => composer.current?.coach() },
    { id: "person", title: "do.person", keys: ["i"], run: () => setLayer("person") },
    { id: "to-queue", title: "head.back", keys: ["Escape"], onlyKeys: true, run: toQueue },
    { id: "next-message", title: "do.next-message", keys: ["]"], onlyKeys: true, run: () => thread.current?.step(1) },
    { id: "previous-message", title: "do.previous-message", keys: ["["], onlyKeys: true, run: () => thread.current?.step(-1) },
    { id: "next-words", title: "do.next-words", keys: ["w"], onlyKeys: true, run: () => thread.current?.stepWords(1) },
    { id: "previous-words", title: "do.previous-words", keys: ["Shift+w"], onlyKeys: true, run: () => thread.current?.stepWords(-1) },
    { id: "correct-reading", title: "do.correct-reading", keys: ["c"], run: () => thread.current?.correct() },
    ...(finished ? [{ id: "reopen", title: "do.reopen" as const, run: () => reopen() }] : []),
    { id: "customers-page", title: "head.page", run: () => setLayer("page") },
  ]);
  const reopen = () => void actOnConversation(client, id, { way: "reopen", done: say("act.reopened") });
  const bringBack = () => void actOnConversation(client, id, { way: "unsnooze", done: say("act.brought-back") });
  return (
    <>
      <section className="convo" aria-label={say("conversation.with", { name: conversation.person.name })} data-region="">
        <ConversationHead conversation={conversation} menu={menu} onMenu={setMenu} onDone={() => setLayer("done")} onPerson={() => setLayer("person")} onSnoozePick={() => setLayer("snooze")}
          onPromise={() => setLayer("promise")} onPage={() => setLayer("page")} onLeft={left} />
        <RecoveryPath conversation={conversation} onEvidence={(messageId) => thread.current?.showMessage(messageId)} />
        <div className="c-body">
          <div className="c-banners">
            <FollowUpBanner conversation={conversation} />
            {status === "snoozed" && conversation.snoozedUntil && <Aside words={say("conversation.snoozed", { time: times.full(conversation.snoozedUntil) })} back={say("conversation.bring-back")} onBack={bringBack} />}
            {finished && <Aside words={say(status === "closed" ? "conversation.closed" : "conversation.resolved")} back={say("do.reopen")} onBack={reopen} />}
            <NotDeliveredBanner conversation={conversation} />
          </div>
          <Thread ref={thread} conversation={conversation} onUndo={(messageId) => void undoReply(client, id, messageId)} />
        </div>
        {me && <Composer ref={composer} conversation={conversation} agent={me} onSent={left} onLeave={() => document.querySelector<HTMLElement>(".thread")?.focus()} />}
      </section>
      <aside className="person" aria-label={say("person.about", { name: conversation.person.name })} data-region="" tabIndex={0}><PersonPanel conversation={conversation} /></aside>
      {layer === "done" && <DoneDialog conversation={conversation} onClose={close} onLeft={left} />}
      {layer === "snooze" && <SnoozeDialog conversationId={id} onClose={close} onLeft={left} />}
      {layer === "promise" && <PromiseDialog conversation={conversation} onClose={close} />}
      {layer === "page" && <PageDialog conversation={conversation} onClose={close} />}
      <Dialog open={layer === "person"} onClose={close} title={say("person.about", { name: conversation.person.name })} kind="sheet"><div className="person-sheet"><PersonPanel conversation={conversation} /></div></Dialog>
    </>
  );
}

function Aside({ words, back, onBack }: { words: string; back: string; onBack: () => void }) {
  return <div className="ban"><Clock className="i" aria-hidden="true" /><span>{words}</span><button type="button" className="link" onClick={onBack}>{back}</button></div>;
}

function isPhone(): boolean {
  return matchMedia("(max-width: 759px)").matches;
}
