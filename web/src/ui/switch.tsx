import "./switch.css";
import type { ReactNode } from "react";

/** On or off, at once. */
export function Switch({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ReactNode }) {
  return <button type="button" role="switch" aria-checked={on} className="sw" onClick={() => onChange(!on)}><span className="t" aria-hidden="true" /><span>{children}</span></button>;
}
