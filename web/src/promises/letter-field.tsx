import { useRef } from "react";
import type { KeyboardEvent } from "react";

/** A letter to a customer, in the typeface of a person. What names the new time is marked as it stands. */
export function LetterField({ label, value, onChange, onSend, timed, language, placeholder }: { label: string; value: string; onChange: (text: string) => void; onSend?: () => void; timed?: string; language: string | null; placeholder?: string }) {
  const mirror = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !onSend) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div className="slip">
      <div className="mirror" aria-hidden="true" ref={mirror}>{markTimed(value, timed)}{"\n"}</div>
      <textarea aria-label={label} value={value} dir="auto" placeholder={placeholder} {...(language ? { lang: language } : {})} onChange={(event) => onChange(event.target.value)} onKeyDown={onKeyDown} onScroll={(event) => { if (mirror.current) mirror.current.scrollTop = event.currentTarget.scrollTop; }} />
    </div>
  );
}

function markTimed(text: string, timed: string | undefined) {
  if (!timed || !text.includes(timed)) return text;
  return text.split(timed).flatMap((part, index) => (index === 0 ? [part] : [<span className="timed" key={index}>{timed}</span>, part]));
}
