import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";

/** Promises that are still open to this customer: a tick says that this mail keeps them. */
export function KeepsLine({ promises, times, chosen, onChange }: { promises: readonly PromiseView[]; times: Times; chosen: readonly string[]; onChange: (ids: readonly string[]) => void }) {
  const open = promises.filter((promise) => promise.state !== "kept" && promise.state !== "withdrawn");
  if (open.length === 0) return null;
  const pressing = open.some((promise) => promise.state === "at-risk" || promise.state === "late" || times.isToday(promise.dueAt));
  return (
    <details className="keeps" open={pressing || undefined}>
      <summary>{say("composer.keeps", { count: open.length })}</summary>
      {open.map((promise) => (
        <label key={promise.id}>
          <input type="checkbox" checked={chosen.includes(promise.id)} onChange={(event) => onChange(event.target.checked ? [...chosen, promise.id] : chosen.filter((id) => id !== promise.id))} />
          <span><b>{times.short(promise.dueAt)}</b> {promise.text}</span>
        </label>
      ))}
    </details>
  );
}
