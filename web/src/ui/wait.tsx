import { useEffect, useState, type ReactNode } from "react";
import { say } from "../i18n/say.ts";

/** Shows nothing for 300 ms, then what stands in for the content. */
export function AfterAWhile({ children }: { children: ReactNode }) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return waited ? children : null;
}

/** Rows in the real height, without shimmer. */
export function SkeletonRows({ rows, label }: { rows: number; label?: string }) {
  return (
    <AfterAWhile>
      <div role="status" aria-busy="true" aria-label={label ?? say("ui.loading")} className="sks">
        {Array.from({ length: rows }, (_, row) => <div key={row} className="sk" aria-hidden="true"><i /><span><i /><i /></span></div>)}
      </div>
    </AfterAWhile>
  );
}
