import type { CustomerView } from "@rapport/contract/customer-view.ts";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { heatTimeline } from "../ui/waves.ts";

const width = 960, base = 74, height = 62, day = 86_400_000;

/** How upset what they wrote was, from the first message to now. A sentence says the same. */
export function HeatOverTime({ points, times }: { points: CustomerView["heatHistory"]; times: Times }) {
  const first = points[0], last = points[points.length - 1];
  if (!first || !last) return null;
  if (points.every((point) => point.level === 0)) return <p className="rel ink2">{say("customer.heat.none")}</p>;
  const start = Date.parse(first.at), length = Math.max(Date.parse(times.now) - start, day);
  const upsets = points.filter((point, index) => point.level >= 3 && (points[index - 1]?.level ?? 0) < 3);
  const placed = points.map((point) => ({ at: 0.02 + 0.96 * ((Date.parse(point.at) - start) / length), score: point.score }));
  const sentence = upsets.length === 0 ? say("customer.heat.none") : say("customer.heat.sentence", { count: upsets.length, from: times.day(first.at), days: upsets.map((point) => times.day(point.at)).join(", "), now: say(`heat.${last.level}` as WordKey).toLowerCase() });
  return (
    <figure className="rel">
      <figcaption className="sub">{say("customer.heat", { from: times.day(first.at) })}</figcaption>
      <div className="rel-in" tabIndex={0} role="group" aria-label={say("customer.heat", { from: times.day(first.at) })}>
        <svg viewBox={`0 0 ${width} 80`} preserveAspectRatio="none" role="img" aria-label={sentence}>
          <path className="base" d={`M0 ${base + 4}H${width}`} /><path className="line" d={heatTimeline(placed, { width, base, height })} />
        </svg>
        <p className="rel-ends" aria-hidden="true"><span>{times.day(first.at)}</span><span>{say("customer.heat.now")}</span></p>
      </div>
      <p className="ink2">{sentence}</p>
    </figure>
  );
}
