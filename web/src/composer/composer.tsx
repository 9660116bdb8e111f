import { readFirstName } from "@rapport/core/language/first-name.ts";
import "./composer.css";
import { useQuery } from "@tanstack/react-query";
import { forwardRef, lazy, Suspense, useCallback, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { longestDraft } from "@rapport/contract/draft-limit.ts";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { Agent } from "@rapport/core/model/agent.ts";
import type { Finding } from "@rapport/core/model/finding.ts";
import { sessionQuery } from "../api/queries.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useCommands } from "../keyboard/commands.ts";
import { announce } from "../ui/announcer.tsx";
import { AfterAWhile } from "../ui/wait.tsx";
import { showToast } from "../ui/toasts.tsx";
import { AttachButton, FileChips } from "./attach-files.tsx";
import { CoachPanel } from "./coach-panel.tsx";
import { ComposerNotices } from "./composer-notices.tsx";
import { ComposerTop } from "./composer-top.tsx";
import type { EditorHandle } from "./editor.tsx";
import { KeepsLine } from "./keeps-line.tsx";
import { PromiseLine } from "./promise-line.tsx";
import { SendButton } from "./send-button.tsx";
import { onReturned } from "./send-reply.ts";
import { useCoach } from "./use-coach.ts";
import { useDraft } from "./use-draft.ts";
import { useNoteText } from "./use-note-text.ts";
import { useSending } from "./use-sending.ts";

const Editor = lazy(async () => ({ default: (await import("./editor.tsx")).Editor }));
export type ComposerHandle = {
  readonly write: (kind: "reply" | "note") => void; readonly coach: () => void;
  /** Records the promise that stands in the draft; false where there is none. */
  readonly recordNext: () => boolean;
};
type Props = { readonly conversation: ConversationView; readonly agent: Agent; readonly onSent: () => void; readonly onLeave: () => void };

/** Where an answer is written, with a colleague looking on. */
export const Composer = forwardRef<ComposerHandle, Props>(function Composer({ conversation, agent, onSent, onLeave }, handle) {
  const session = useQuery(sessionQuery).data, times = useTimes(), coachId = useId(), box = useRef<HTMLElement>(null);
  const draft = useDraft(agent.id, conversation), note = useNoteText(agent.id, conversation.id), [kind, setKind] = useState<"reply" | "note">("reply");
  const isNote = kind === "note", text = isNote ? note.text : draft.body.text, { promises } = draft.body;
  const editor = useRef<EditorHandle>(null), wantsFocus = useRef(false);
  const [active, setActive] = useState<number | null>(null), [inCoach, setInCoach] = useState(false), [keeps, setKeeps] = useState<readonly string[]>([]);
  const name = conversation.person.name, first = readFirstName(name);
  const coach = useCoach({ conversation, session, text, draft: draft.body, on: !isNote && !draft.tooLong, change: draft.change });
  const sending = useSending({
    conversation, agentId: agent.id, undoSeconds: session?.workspace.undoSeconds ?? 10, draft, keeps, left: coach.left,
    onReplied: (queued) => { draft.clear(queued); startAfresh(); onSent(); }, onNoted: () => { note.write(""); editor.current?.write(""); },
  });

  const attachEditor = useCallback((made: EditorHandle | null) => {
    editor.current = made;
    if (made && wantsFocus.current) {
      wantsFocus.current = false;
      made.focus();
    }
  }, []);
  const startAfresh = () => { editor.current?.write(""); setKeeps([]); setActive(null); setInCoach(false); };
  const backToText = () => { setInCoach(false); setActive(null); editor.current?.focus(); };
  const use = (finding: Finding) => {
    const words = finding.instead[0];
    if (!coach.isCurrent) return;
    if (words === undefined) return backToText();
    editor.current?.apply(finding.span, words);
    coach.used(finding);
  };
  const recordNext = () => {
    if (coach.candidates[0]) coach.record(coach.candidates[0]);
    return coach.candidates.length > 0;
  };
  const send = () => {
    if (isNote || !draft.tooLong) void sending.send(text, kind);
    else announce(say("composer.too-long", { count: text.length - longestDraft, most: longestDraft }));
  };
  const onText = (next: string) => {
    sending.setProblem(null);
    if (isNote) note.write(next);
    else draft.change({ text: next });
  };

  useImperativeHandle(handle, () => ({
    recordNext,
    write: (next) => {
      if (editor.current && next === kind) return editor.current.focus();
      wantsFocus.current = true;
      setKind(next);
    },
    coach: () => {
      if (coach.findings.length === 0) return document.getElementById(coachId)?.focus();
      setActive((at) => at ?? 0);
      setInCoach(true);
    },
  }));
  useEffect(() => onReturned(conversation.id, (returned) => {
    const words = [returned.body.text, draft.body.text.trim()].filter(Boolean).join("\n\n");
    setKind("reply");
    draft.change({ ...returned.body, text: words }, returned.files);
    if (kind === "reply") editor.current?.write(words);
    editor.current?.focus();
  }), [conversation.id, draft, kind]);
  useCommands([
    { id: "record-promise", title: "do.promise", keys: ["mod+Shift+p"], whileWriting: true, onlyKeys: true, run: recordNext },
    // From the coach or a button of the composer too, but never from elsewhere on the page.
    { id: "send", title: "composer.send", keys: ["mod+Enter"], whileWriting: true, onlyKeys: true, run: () => { if (box.current?.contains(document.activeElement)) send(); } },
  ]);

  return (
    <section className={isNote ? "composer is-note" : "composer"} aria-label={say(isNote ? "composer.note" : "composer.reply")} data-region="" ref={box}
      onBlur={(event) => { if (!event.currentTarget.querySelector(".coach")?.contains(event.relatedTarget)) setInCoach(false); }}>
      <ComposerTop kind={kind} to={name} onKind={setKind} />
      <div className="cp-main" data-region-focus="" tabIndex={-1} onFocus={(event) => { if (event.target === event.currentTarget) editor.current?.focus(); }}>
        <ComposerNotices cameFrom={isNote ? null : sending.cameFrom} problem={sending.problem} tooLong={!isNote && draft.tooLong ? text.length - longestDraft : null} beside={draft.beside} onDropBeside={draft.dropBeside}
          onUseBeside={() => { if (draft.beside !== null) editor.current?.write(draft.beside); draft.dropBeside(); }} />
        <Suspense fallback={<AfterAWhile><div className="cp-text waiting" aria-hidden="true">{text}</div></AfterAWhile>}>
          <Editor ref={attachEditor} key={`${conversation.id}-${kind}`} text={text} describedBy={coachId} cues={coach.cues} cuesFor={coach.cuesFor} active={active === null ? null : active + 1}
            label={isNote ? say("composer.note.label") : say("composer.reply.label", { name: first })} placeholder={say(isNote ? "composer.note.hint" : "composer.reply.hint")}
            onChange={onText} onLeave={onLeave} onSend={send} />
        </Suspense>
        {!isNote && <FileChips files={draft.files} onDrop={(id) => draft.change({}, draft.files.filter((file) => file.id !== id))} />}
        {!isNote && <KeepsLine promises={conversation.promises} times={times} chosen={keeps} onChange={setKeeps} />}
      </div>
      {!isNote && (
        <CoachPanel id={coachId} text={coach.cuesFor} language={coach.language} findings={coach.findings} good={coach.good} checked={coach.checked} hot={coach.hot} active={active} taken={inCoach} onActive={setActive} onUse={use} onKeep={coach.keep}
          onBack={backToText} onPromise={recordNext} onGoOn={coach.goOn} onRest={() => { showToast({ text: say("coach.rested") }); onLeave(); }} />
      )}
      <footer className="cp-foot">
        {isNote ? <p className="note">{say("composer.note.foot")}</p> : (
          <PromiseLine candidates={coach.candidates} choices={coach.choices} vague={coach.vague} recorded={promises} zone={conversation.person.zone} name={first} times={times} onRecord={coach.record}
            onDrop={(gone) => draft.change({ promises: promises.filter((promise) => promise !== gone) })} />
        )}
        <div className="end">
          {!isNote && <AttachButton onAttached={(file) => draft.change({}, [...draft.files, file])} onProblem={sending.setProblem} />}
          <SendButton busy={sending.busy} note={isNote} onSend={send} />
        </div>
      </footer>
    </section>
  );
});
