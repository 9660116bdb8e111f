import { settlingPath } from "../ui/waves.ts";

const line = settlingPath({ x: 1.5, width: 30, middle: 11, amplitude: 8.6, period: 11.4, calming: 9 });

/** The mark: a wave that settles. */
export function Mark({ width = 30 }: { width?: number }) {
  return <svg className="mark" width={width} height={(width * 22) / 33} viewBox="0 0 33 22" aria-hidden="true"><path d={line} /></svg>;
}
