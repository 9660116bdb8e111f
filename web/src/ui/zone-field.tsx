import { useId } from "react";

const known = (): readonly string[] => Intl.supportedValuesOf("timeZone");

/** The zone this browser runs in, as a first guess. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** A time zone by its name. */
export function ZoneField({ label, hint, value, onChange }: { label: string; hint?: string; value: string; onChange: (zone: string) => void }) {
  const id = useId(), zones = [...new Set([value, "UTC", ...known()])].sort();
  return (
    <div>
      <label className="label" htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)} {...(hint ? { "aria-describedby": `${id}-hint` } : {})}>{zones.map((zone) => <option key={zone} value={zone}>{zone.replaceAll("_", " ")}</option>)}</select>
      {hint && <p className="hint under" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
