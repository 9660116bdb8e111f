import { useQuery } from "@tanstack/react-query";
import { interfaceLocale, say } from "../i18n/say.ts";
import { recordQuery } from "./promise-queries.ts";

const enough = 10, width = 358, gap = 2;
const percent = new Intl.NumberFormat(interfaceLocale, { style: "percent" });

/** How the promises of the last 90 days ended, always with the split and the numbers; shares only where there are enough of them. */
export function RecordOfPromises() {
  const record = useQuery(recordQuery).data;
  if (!record) return null;
  const parts = [{ name: "kept", count: record.keptOnTime }, { name: "moved", count: record.renegotiatedInTime }, { name: "late", count: record.late }] as const;
  const shown = parts.filter((part) => part.count > 0), room = width - gap * Math.max(shown.length - 1, 0);
  const placed = shown.map((part, index) => ({ ...part, wide: (part.count / record.total) * room, x: index * gap + shown.slice(0, index).reduce((sum, before) => sum + (before.count / record.total) * room, 0) }));
  return (
    <section className="record" aria-label={say("promises.record", { days: record.days })}>
      <h2 className="h2">{say("promises.record", { days: record.days })} <span className="end">{record.total > 0 && say("promises.record.total", { count: record.total })}</span></h2>
      {record.total === 0 ? <p className="ink2">{say("promises.record.none")}</p> : (
        <>
          <svg width={width} height="14" viewBox={`0 0 ${width} 14`} preserveAspectRatio="none" role="img" aria-label={say("promises.record.sentence", { kept: record.keptOnTime, moved: record.renegotiatedInTime, late: record.late, total: record.total })}>
            {placed.map((part) => <rect key={part.name} className={part.name} x={part.x} width={part.wide} height="14" rx="3" />)}
          </svg>
          <div className="rate">
            {parts.map((part) => (
              <div key={part.name}>
                <b>{record.total < enough ? part.count : percent.format(part.count / record.total)}</b>
                <span>{say(`promises.record.${part.name}`)}</span>
                {record.total >= enough && <span>{say("promises.record.of", { count: part.count, total: record.total })}</span>}
              </div>
            ))}
          </div>
          {record.total < enough && <p className="hint">{say("promises.record.few")}</p>}
        </>
      )}
    </section>
  );
}
