import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AnswerSuggestion, ConversationView, DraftBody, Suggestion } from "@rapport/contract/conversation-view.ts";
import type { SessionView } from "@rapport/contract/desk-view.ts";
import type { Finding, PromiseCandidate } from "@rapport/core/model/finding.ts";
import { callApi } from "../api/call-api.ts";
import { lessonsQuery } from "../api/queries.ts";
import { theirLanguage } from "../conversation/their-language.ts";
import { cueKind } from "./coach-kinds.ts";
import { draftContext } from "./draft-context.ts";
import type { Cue } from "./editor.tsx";
import { goodPoints } from "./good-points.ts";
import type { Reviewed } from "./review-draft-text.ts";
import { sayCoachLanguage } from "./say-coach-language.ts";
import { useReview } from "./use-review.ts";

type Given = { readonly conversation: ConversationView; readonly session: SessionView | undefined; readonly text: string; readonly draft: DraftBody; readonly on: boolean; readonly change: (part: Partial<DraftBody>) => void };

/** What the coach makes of a draft: remarks, what is right, the promises in it, and what is drawn over the text. */
export function useCoach({ conversation, session, text, draft, on, change }: Given) {
  const { promises, dismissed } = draft, lessons = useQuery(lessonsQuery).data, context = useMemo(() => draftContext(conversation, session, lessons), [conversation, session, lessons]);
  const reviewed = useReview(text, context, dismissed, on), timed = reviewed?.timed ?? noneTimed;
  const findings = useMemo(() => (reviewed?.shown ?? []).map((item) => item.finding).filter((finding) => finding.check !== "hot-draft"), [reviewed]);
  const cues = useMemo<readonly Cue[]>(() => (on ? [
    ...findings.map((finding, index) => ({ span: finding.span, kind: cueKind(finding.check, finding.span), number: index + 1 })),
    ...timed.map((found) => ({ span: found.words, kind: isRecorded(promises, found.promise) ? "recorded" as const : "candidate" as const, number: null })),
  ] : []), [findings, timed, on, promises]);
  const open = timed.map((found) => found.promise).filter((candidate) => !isRecorded(promises, candidate));
  const vague = reviewed?.review.promises.find((promise) => promise.vague);
  const hot = reviewed?.shown.find((item) => item.finding.check === "hot-draft")?.finding;

  // The agent's own record, and counted for the team by check, never by agent; a lost count is no loss.
  const named = (finding: Finding): Suggestion => ({ check: finding.check, weight: finding.weight, language: context.to?.language ?? "und", learned: finding.learned ?? false });
  const tell = (finding: Finding, answer: AnswerSuggestion["answer"]) =>
    void callApi("POST", `/conversations/${conversation.id}/suggestions`, { body: { ...named(finding), answer } }).catch(() => undefined);
  const keep = (finding: Finding) => {
    const key = reviewed?.shown.find((item) => item.finding === finding)?.key;
    if (key === undefined) return;
    change({ dismissed: [...new Set([...dismissed, key])].slice(-200) });
    tell(finding, "kept-mine");
  };
  return {
    findings, cues, cuesFor: reviewed?.text ?? "", checked: reviewed !== null, good: reviewed ? goodPoints(reviewed.review, text, conversation.person.words) : [],
    /** Whether the remarks are about the text as it stands; words are only put in then. */
    isCurrent: reviewed?.text === text,
    candidates: open.filter((candidate) => !candidate.conditional), choices: open.filter((candidate) => candidate.conditional),
    vague: vague ? text.slice(...vague.span).trim() : null,
    /** What stands unanswered, to be kept with the reply. */
    left: findings.map(named), language: sayCoachLanguage(theirLanguage(conversation)),
    hot: hot !== undefined, goOn: () => { if (hot) keep(hot); },
    keep, used: (finding: Finding) => tell(finding, "used"),
    record: (candidate: PromiseCandidate) => { if (candidate.dueAt) change({ promises: [...promises, { text: candidate.what, dueAt: candidate.dueAt }] }); },
  };
}

function isRecorded(promises: DraftBody["promises"], candidate: PromiseCandidate): boolean {
  return promises.some((promise) => promise.dueAt === candidate.dueAt && promise.text === candidate.what);
}

const noneTimed: Reviewed["timed"] = [];
