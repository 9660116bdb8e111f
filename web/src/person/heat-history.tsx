import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { heatTimeline } from "../ui/waves.ts";

const width = 298, base = 36;

/** How upset this person's messages were over time. The wave has a sentence that says the same. */
export function HeatHistory({ points, helped }: { points: ConversationView["heatHistory"]; helped: string | undefined }) {
  const times = useTimes();
  if (points.length < 2 && !helped) return null;
  const now = Date.parse(times.now), start = Date.parse(points[0]?.at ?? times.now), length = Math.max(now - start, 86_400_000);
  const placed = points.map((point) => ({ at: 0.03 + 0.955 * ((Date.parse(point.at) - start) / length), score: point.score }));
  const upsets = points.filter((point, index) => point.level >= 3 && (points[index - 1]?.level ?? 0) < 3), last = points[points.length - 1];
  const sentence = upsets.length === 0 ? say("heat-history.calm", { from: times.day(points[0]?.at ?? times.now) }) : say("heat-history.upsets", { count: upsets.length, days: upsets.map((point) => times.day(point.at)).join(", "), now: last ? say(`heat.${last.level}` as WordKey).toLowerCase() : "" });
  const end = placed[placed.length - 1];
  return (
    <>
      <dt>{say("heat-history.title", { from: times.day(points[0]?.at ?? times.now) })} {upsets.length > 0 && <span className="end">{say("heat-history.count", { count: upsets.length })}</span>}</dt>
      <dd>
        {points.length >= 2 && (
          <svg className="heat-line" viewBox={`0 -2 ${width} 59`} role="img" aria-label={sentence}>
            <path className="base" d={`M0 ${base + 3.5}H${width}`} /><path className="line" d={heatTimeline(placed, { width: width - 4, base, height: 31 })} />
            {end && <circle cx={width - 4} cy={base - (end.at > 0.95 ? end.score : 0) * 0.31} r="3" />}
            <text x="0" y="53">{times.day(points[0]!.at)}</text><text x={width - 4} y="53" textAnchor="end">{say("heat-history.now")}</text>
          </svg>
        )}
        {helped && <span>{say("heat-history.helped", { what: helped })}</span>}
      </dd>
    </>
  );
}
