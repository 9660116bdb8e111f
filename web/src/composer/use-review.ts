import { useEffect, useRef, useState } from "react";
import type { DraftContext, DraftReview, Finding, PromiseCandidate } from "@rapport/core/model/finding.ts";
import { say } from "../i18n/say.ts";
import { announce } from "../ui/announcer.tsx";
import { loadReview } from "./load-review.ts";

const pause = 250, quiet = 1_200;
export type Reviewed = { readonly text: string; readonly review: DraftReview; readonly shown: readonly Finding[]; readonly keyOf: (finding: Finding) => string;
  /** Promises with a time, each with the words that name it. */
  readonly timed: readonly { readonly promise: PromiseCandidate; readonly words: readonly [number, number] }[];
};

/** What the coach says about a draft after a short pause. Until the next answer the last one stands; it never holds up typing. */
export function useReview(text: string, context: DraftContext, dismissed: readonly string[], on: boolean): Reviewed | null {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null), latest = useRef(context), said = useRef<number | null>(null);
  latest.current = context;
  useEffect(() => {
    if (!on || text.trim() === "") return setReviewed(null);
    let gone = false;
    const timer = setTimeout(async () => {
      const { reviewOutgoing, showFindings, findingKey, findTimes } = await loadReview();
      if (gone) return;
      const review = reviewOutgoing(text, latest.current), times = findTimes(text, latest.current);
      const timed = review.promises.filter((promise) => promise.dueAt !== null).map((promise) => ({ promise, words: times.findLast(({ span }) => span[0] >= promise.span[0] && span[1] <= promise.span[1])?.span ?? promise.span }));
      setReviewed({ text, review, shown: showFindings(text, review.findings, dismissed), timed, keyOf: (finding) => findingKey(text, finding) });
    }, pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, dismissed, on]);
  const count = reviewed?.text === text ? reviewed.shown.length : null;
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => {
      if (said.current === count) return;
      said.current = count;
      announce(say("coach.announce", { count }));
    }, quiet);
    return () => clearTimeout(timer);
  }, [count, text]);
  return reviewed;
}
