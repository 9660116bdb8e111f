import "./composer.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { forwardRef, lazy, Suspense, useCallback, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { ConversationView, DraftBody } from "@rapport/contract/conversation-view.ts";
import type { Agent } from "@rapport/core/model/agent.ts";
import type { Finding, PromiseCandidate } from "@rapport/core/model/finding.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sessionQuery } from "../api/queries.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useCommands } from "../keyboard/commands.ts";
import { AfterAWhile } from "../ui/wait.tsx";
import { showToast } from "../ui/toasts.tsx";
import { AttachButton, FileChips } from "./attach-files.tsx";
import { cueKind } from "./coach-kinds.ts";
import { CoachPanel } from "./coach-panel.tsx";
import { ComposerNotices } from "./composer-notices.tsx";
import { draftContext } from "./draft-context.ts";
import type { Cue, EditorHandle } from "./editor.tsx";
import { goodPoints } from "./good-points.ts";
import { KeepsLine } from "./keeps-line.tsx";
import { PromiseLine } from "./promise-line.tsx";
import { SendButton } from "./send-button.tsx";
import { onReturned, sendReply } from "./send-reply.ts";
import { useDraft } from "./use-draft.ts";
import { useNoteText } from "./use-note-text.ts";
import type { Reviewed } from "./review-draft-text.ts";
import { useReview } from "./use-review.ts";

const Editor = lazy(async () => ({ default: (await import("./editor.tsx")).Editor }));
export type ComposerHandle = {
  readonly write: (kind: "reply" | "note") => void; readonly coach: () => void;
  /** Records the promise that stands in the draft; false where there is none. */
  readonly recordNext: () => boolean;
};
type Props = { readonly conversation: ConversationView; readonly agent: Agent; readonly onSent: () => void; readonly onLeave: () => void };

/** Where an answer is written, with a colleague looking on. */
export const Composer = forwardRef<ComposerHandle, Props>(function Composer({ conversation, agent, onSent, onLeave }, handle) {
  const client = useQueryClient(), session = useQuery(sessionQuery).data, times = useTimes(), coachId = useId();
  const draft = useDraft(agent.id, conversation), note = useNoteText(agent.id, conversation.id), [kind, setKind] = useState<"reply" | "note">("reply");
  const { promises, dismissed } = draft.body, text = kind === "note" ? note.text : draft.body.text;
  const editor = useRef<EditorHandle>(null), wantsFocus = useRef(false);
  const [active, setActive] = useState<number | null>(null), [inCoach, setInCoach] = useState(false), [keeps, setKeeps] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false), [problem, setProblem] = useState<string | null>(null), [changed, setChanged] = useState(false);
  const name = conversation.person.name, first = name.split(/\s+/)[0] ?? name, isNote = kind === "note";
  const context = useMemo(() => draftContext(conversation, session), [conversation, session]);
  const reviewed = useReview(text, context, dismissed, !isNote), current = reviewed?.text === text ? reviewed : null;
  const findings = useMemo(() => (reviewed?.shown ?? []).map((item) => item.finding).filter((finding) => finding.check !== "hot-draft"), [reviewed]), timed = reviewed?.timed ?? noneTimed;
  const open = timed.map((found) => found.promise).filter((candidate) => !isRecorded(promises, candidate)), candidates = open.filter((candidate) => !candidate.conditional);
  const vague = reviewed?.review.promises.find((promise) => promise.vague), good = reviewed ? goodPoints(reviewed.review, text, conversation.person.words) : [];
  const cues = useMemo<readonly Cue[]>(() => isNote ? [] : [
    ...findings.map((finding, index) => ({ span: finding.span, kind: cueKind(finding.check, finding.span), number: index + 1 })),
    ...timed.map((found) => ({ span: found.words, kind: isRecorded(promises, found.promise) ? "recorded" as const : "candidate" as const, number: null })),
  ], [findings, timed, isNote, promises]);

  const attachEditor = useCallback((made: EditorHandle | null) => {
    editor.current = made;
    if (made && wantsFocus.current) {
      wantsFocus.current = false;
      made.focus();
    }
  }, []);
  const focusText = () => { setInCoach(false); setActive(null); editor.current?.focus(); };
  const use = (finding: Finding) => {
    const words = finding.instead[0];
    if (!current) return;
    if (words === undefined) return focusText();
    editor.current?.apply(finding.span, words);
    tell(finding, "used");
  };
  const hot = reviewed?.shown.find((item) => item.finding.check === "hot-draft")?.finding;
  const keep = (finding: Finding) => {
    const key = reviewed?.shown.find((item) => item.finding === finding)?.key;
    if (key === undefined) return;
    draft.change({ dismissed: [...new Set([...dismissed, key])].slice(-200) });
    tell(finding, "kept-mine");
  };
  // What helped is counted by check, never by agent; a lost count is no loss.
  const tell = (finding: Finding, answer: "used" | "kept-mine") => void callApi("POST", `/conversations/${conversation.id}/suggestions`, { body: { check: finding.check, answer } }).catch(() => undefined);
  const record = (candidate: PromiseCandidate) => {
    if (!candidate.dueAt) return;
    draft.change({ promises: [...promises, { text: candidate.what, dueAt: candidate.dueAt }] });
  };
  const recordNext = () => {
    if (candidates[0]) record(candidates[0]);
    return candidates.length > 0;
  };
  useImperativeHandle(handle, () => ({
    write: (next) => {
      if (editor.current && next === kind) return editor.current.focus();
      wantsFocus.current = true;
      setKind(next);
    },
    coach: () => { if (findings.length > 0) { setActive((at) => at ?? 0); setInCoach(true); } else document.getElementById(coachId)?.focus(); },
    recordNext,
  }));
  useEffect(() => onReturned(conversation.id, (returned) => {
    const words = [returned.body.text, draft.body.text.trim()].filter(Boolean).join("\n\n");
    setKind("reply");
    draft.change({ ...returned.body, text: words }, returned.files);
    if (kind === "reply") editor.current?.write(words);
    editor.current?.focus();
  }), [conversation.id, draft, kind]);
  useCommands([{ id: "record-promise", title: "do.promise", keys: ["mod+Shift+p"], whileWriting: true, onlyKeys: true, run: recordNext }, { id: "send", title: "composer.send", keys: ["mod+Enter"], whileWriting: true, onlyKeys: true, run: () => void send() }]);

  async function send(): Promise<void> {
    if (sending) return;
    const words = text.trim();
    if (words === "") return setProblem(say("problem.nothing-to-send"));
    setSending(true);
    setProblem(null);
    const kept = { body: draft.body, files: draft.files, saved: null, unsaved: true };
    if (isNote) {
      try {
        const added = await callApi<ConversationView["messages"][number]>("POST", `/conversations/${conversation.id}/notes`, { body: { text: words } });
        client.setQueryData<ConversationView>(["conversation", conversation.id], (view) => view && { ...view, messages: [...view.messages.filter((other) => other.id !== added.id), added] });
        note.write("");
        editor.current?.write("");
        showToast({ text: say("composer.noted") });
      } catch (reason) {
        setProblem(reason instanceof ApiProblem && reason.code === "offline" ? say("problem.offline") : sayProblem(reason));
      }
      return setSending(false);
    }
    const { outcome, problem: refused } = await sendReply(client, {
      conversation, agentId: agent.id, draft: kept, undoSeconds: session?.workspace.undoSeconds ?? 10, promised: promises[0] ? say("composer.sent.promised", { count: promises.length, time: times.full(promises[0].dueAt as typeof times.now) }) : "",
      reply: { text: words, seen: conversation.seen, ...(promises.length > 0 ? { promises } : {}), ...(keeps.length > 0 ? { keeps: [...keeps] } : {}), ...(draft.body.attachmentIds.length > 0 ? { attachmentIds: draft.body.attachmentIds } : {}) },
    });
    setSending(false);
    setChanged(outcome === "changed");
    if (refused) setProblem(refused);
    if (outcome === "sent" || outcome === "queued") {
      done(outcome === "queued");
      onSent();
    }
  }
  function done(there: boolean): void {
    draft.clear(there);
    editor.current?.write("");
    setKeeps([]);
    setActive(null);
    setInCoach(false);
    setChanged(false);
  }

  return (
    <section className={isNote ? "composer is-note" : "composer"} aria-label={say(isNote ? "composer.note" : "composer.reply")} data-region="" onBlur={(event) => { if (!event.currentTarget.querySelector(".coach")?.contains(event.relatedTarget)) setInCoach(false); }}>
      <div className="cp-top">
        <div role="tablist" aria-label={say("composer.kind")}>
          {(["reply", "note"] as const).map((each) => <button key={each} type="button" className="tab" role="tab" aria-selected={kind === each} tabIndex={kind === each ? 0 : -1} onClick={() => setKind(each)} onKeyDown={(event) => { if (event.key === "ArrowLeft" || event.key === "ArrowRight") setKind(each === "reply" ? "note" : "reply"); }}>{say(each === "reply" ? "composer.reply" : "do.note")}</button>)}
        </div>
        <span className="cp-to">{isNote ? say("composer.note.only-us") : <>{say("composer.to")} <b>{name}</b></>}</span>
      </div>
      <div className="cp-main" data-region-focus="" onFocus={(event) => { if (event.target === event.currentTarget) editor.current?.focus(); }} tabIndex={-1}>
        <ComposerNotices changed={changed} name={first} problem={problem} beside={draft.beside} onUseBeside={() => { if (draft.beside !== null) editor.current?.write(draft.beside); draft.dropBeside(); }} onDropBeside={draft.dropBeside} />
        <Suspense fallback={<AfterAWhile><div className="cp-text waiting" aria-hidden="true">{text}</div></AfterAWhile>}>
          <Editor ref={attachEditor} key={`${conversation.id}-${kind}`} text={text} label={isNote ? say("composer.note.label") : say("composer.reply.label", { name: first })} describedBy={coachId} placeholder={say(isNote ? "composer.note.hint" : "composer.reply.hint")} language={null}
            cues={cues} cuesFor={reviewed?.text ?? ""} active={active === null ? null : active + 1} onChange={(next) => { setProblem(null); if (isNote) note.write(next); else draft.change({ text: next }); }} onLeave={onLeave} onSend={() => void send()} />
        </Suspense>
        {!isNote && <FileChips files={draft.files} onDrop={(id) => draft.change({}, draft.files.filter((file) => file.id !== id))} />}
        {!isNote && <KeepsLine promises={conversation.promises} times={times} chosen={keeps} onChange={setKeeps} />}
      </div>
      {!isNote && <CoachPanel id={coachId} findings={findings} good={good} checked={reviewed !== null} active={active} taken={inCoach} onActive={setActive} onUse={use} onKeep={keep} onBack={focusText} onPromise={recordNext} hot={hot !== undefined} onRest={() => { showToast({ text: say("coach.rested") }); onLeave(); }} onGoOn={() => { if (hot) keep(hot); }} />}
      <footer className="cp-foot">
        {isNote ? <p className="note">{say("composer.note.foot")}</p>
          : <PromiseLine candidates={candidates} choices={open.filter((candidate) => candidate.conditional)} vague={vague ? text.slice(...vague.span).trim() : null} recorded={promises} zone={conversation.person.zone} name={first} times={times} onRecord={record} onDrop={(gone) => draft.change({ promises: promises.filter((promise) => promise !== gone) })} />}
        <div className="end">
          {!isNote && <AttachButton onAttached={(file) => draft.change({}, [...draft.files, file])} onProblem={setProblem} />}
          <SendButton busy={sending} note={isNote} onSend={() => void send()} />
        </div>
      </footer>
    </section>
  );
});

function isRecorded(promises: DraftBody["promises"], candidate: PromiseCandidate): boolean {
  return promises.some((promise) => promise.dueAt === candidate.dueAt && promise.text === candidate.what);
}

const noneTimed: Reviewed["timed"] = [];
