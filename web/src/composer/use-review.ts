import { useEffect, useRef, useState } from "react";
import type { DraftContext } from "@rapport/core/model/finding.ts";
import { say } from "../i18n/say.ts";
import { announce } from "../ui/announcer.tsx";
import { reviewBeside, wakeReviewer } from "./review-beside.ts";
import type { Reviewed } from "./review-draft-text.ts";

const pause = 250, quiet = 1_200;

/** What the coach says about a draft after a short pause. Until the next answer the last one stands; it never holds up typing. */
export function useReview(text: string, context: DraftContext, dismissed: readonly string[], on: boolean): Reviewed | null {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null), latest = useRef(context), said = useRef<number | null>(null);
  latest.current = context;
  useEffect(() => void wakeReviewer(), []);
  useEffect(() => {
    if (!on || text.trim() === "") return setReviewed(null);
    let gone = false;
    const timer = setTimeout(async () => {
      const answer = await reviewBeside({ text, context: latest.current, dismissed });
      if (!gone) setReviewed(answer);
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
