import { useState } from "react";
import type { RecoveryStep } from "@rapport/core/model/recovery-step.ts";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { useTimes, type Times } from "../i18n/use-times.ts";
import { sayPathSentence } from "./say-path-sentence.ts";
import { recoveryBox, recoveryPath, recoveryStop } from "../ui/waves.ts";

const whole = recoveryPath(-0.5, 6.5);

/** Where the conversation stands on its way to calm: seven stops, each done one with the message that proves it. */
export function RecoveryPath({ conversation, onEvidence }: { conversation: ConversationView; onEvidence: (messageId: string) => void }) {
  const [listed, setListed] = useState(false), times = useTimes(), steps = conversation.path, here = steps.findIndex(isHere);
  const reached = here === -1 ? steps.findLastIndex((step) => step.state === "done") : here;
  const box = { viewBox: `0 0 ${recoveryBox.width} ${recoveryBox.height}`, preserveAspectRatio: "none" } as const;
  const drawn = steps.length > 0 && steps.every((step) => step.state === "done" || step.state === "skipped") ? 100 : Math.max(0, ((reached + 0.5) / 7) * 100);
  return (
    <section className="path" aria-label={say("path.title")}>
      <div className="path-lines" aria-hidden="true">
        <svg className="path-line" {...box}><path className="todo" d={whole} /></svg>
        <svg className="path-line drawn" {...box} style={{ clipPath: `inset(-12px ${100 - drawn}% -12px 0)` }}><path className="over" d={whole} /><path className="done" d={whole} /></svg>
        <svg className="path-line" {...box}>{steps.map((step, index) => <Stop key={step.kind} step={step} index={index} />)}</svg>
      </div>
      <ol className={listed ? "steps listed" : "steps"} id="path-steps">
        {steps.map((step) => (
          <li key={step.kind} className={step.state === "done" ? "is-done" : isHere(step) ? "is-now" : ""} aria-current={isHere(step) ? "step" : undefined}>
            {step.evidenceMessageId
              ? <button type="button" onClick={() => onEvidence(step.evidenceMessageId!)} data-tip={say("path.evidence")}><b>{say(`step.${step.kind}`)}</b>{detailOf(step, times)}</button>
              : <><b>{say(`step.${step.kind}`)}</b>{detailOf(step, times)}</>}
            <span className="vh">{say(`path.state.${step.state}` as WordKey)}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="link path-more" aria-expanded={listed} aria-controls="path-steps" onClick={() => setListed(!listed)}>{say("path.toggle")}</button>
      <p className="where">{sentence(sayPathSentence(conversation, times))}</p>
    </section>
  );
}

function Stop({ step, index }: { step: RecoveryStep; index: number }) {
  const [x, y] = recoveryStop(index), d = `M${x} ${y}h.01`;
  if (step.state === "done") return <path className="d was" d={d} />;
  if (isHere(step)) return <><path className="d halo" d={d} /><path className="d dot" d={d} /></>;
  return <><path className="d ring" d={d} /><path className="d hole" d={d} /></>;
}

// Where heat rose again, the way goes on from there: nobody is to blame, and what was done stays done.
function isHere(step: RecoveryStep): boolean {
  return step.state === "current" || step.state === "stepped-back";
}

function detailOf(step: RecoveryStep, times: Times): string {
  const time = step.at ? times.short(step.at) : null;
  if (step.state === "current") return say("path.here");
  if (step.state === "skipped") return say("path.not-needed");
  if (step.state === "stepped-back") return say("path.again");
  if (step.detail === "recap-confirmed" && time) return say("path.confirmed", { time });
  if (step.state === "done") return time ?? nothing;
  if (step.kind === "deliver" && time) return say("path.by", { time });
  if (step.detail === "recap-sent" && time) return say("path.recap-sent", { time });
  return step.kind === "follow-up" && time ? time : nothing;
}

// Keeps the height of the row where there is nothing to say.
const nothing = "\u00a0";

// What to do stands first in the sentence and is set strong, as far as its first full stop.
function sentence(text: string) {
  const end = text.indexOf(". ");
  return end === -1 ? text : <><b>{text.slice(0, end + 1)}</b>{text.slice(end + 1)}</>;
}
