import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CoachRecord as Answer } from "@rapport/contract/lesson-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { SkeletonRows } from "../ui/wait.tsx";

const sides = ["team", "mine"] as const;

/** What became of the coach's suggestions, by check: the team's without a name, one's own for oneself alone. */
export function CoachRecord() {
  const [whose, setWhose] = useState<(typeof sides)[number]>("team");
  const record = useQuery({ queryKey: ["coach-record", whose], queryFn: ({ signal }) => callApi<Answer>("GET", `/coach/record?by=check&whose=${whose}`, { signal }), staleTime: 0 });
  return (
    <>
      <p className="lead">{say("settings.record.lead")}</p>
      <div className="seg" role="group" aria-label={say("settings.record.whose")}>{sides.map((side) => <button key={side} type="button" aria-pressed={whose === side} onClick={() => setWhose(side)}>{say(`settings.record.${side}`)}</button>)}</div>
      {record.error ? <p role="alert">{sayProblem(record.error)}</p> : !record.data ? <SkeletonRows rows={2} /> : record.data.items.length === 0 ? <p className="ink2 gap">{say("settings.record.none")}</p> : (
        <ul className="st-list gap">
          {record.data.items.map((line) => (
            <li key={line.of}>
              <span>
                <b className="cap">{say(`check.${line.of}` as WordKey)}</b>
                <span className="s">{say("settings.record.counts", { n: line.n, used: line.used, kept: line.kept, left: line.left })}</span>
                <span className="s">{line.wentTogether ? sayTogether(line.wentTogether) : say("settings.record.too-few", { used: line.followedBy.used, others: line.followedBy.notUsed })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function sayTogether({ used, notUsed }: NonNullable<Answer["items"][number]["wentTogether"]>): string {
  return say("settings.record.together", { cooler: used.cooler, of: used.n, othersCooler: notUsed.cooler, others: notUsed.n });
}
