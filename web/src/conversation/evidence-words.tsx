import type { KeyboardEvent, ReactNode } from "react";
import type { EvidenceMark } from "./reading-claims.ts";
import { sayEvidence } from "./say-reading.ts";

type Props = { readonly mark: EvidenceMark; readonly index: number; readonly describedBy: string; readonly lit: boolean; readonly onCorrect: () => void; readonly children: ReactNode };

/**
 * Words that a reading rests on. Pointing at them or walking onto them says what they read as; taking them opens the correction. The first
 * of a message is a stop of the Tab key, from there the arrows walk on.
 */
export function EvidenceWords({ mark, index, describedBy, lit, onCorrect, children }: Props) {
  const hot = mark.says.some((says) => says.claimed === "heat");
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const article = event.currentTarget.closest<HTMLElement>("[data-message]");
    if (event.key === "Enter" || event.key === " ") onCorrect();
    else if (event.key === "Escape") article?.focus();
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") stepWords(article, event.currentTarget, event.key === "ArrowRight" ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span role="button" tabIndex={index === 0 ? 0 : -1} className={`ev${hot ? " hot" : ""}${lit ? " lit" : ""}`} data-evidence={index} data-span={mark.span[0]} data-tip={sayEvidence(mark)} aria-describedby={describedBy} aria-haspopup="menu"
      onClick={onCorrect} onKeyDown={onKeyDown}>{children}</span>
  );
}

/** The words after or before these within a part of the page; at its ends they stay. */
export function stepWords(within: HTMLElement | null, from: Element | null, by: 1 | -1): HTMLElement | null {
  const all = [...(within?.querySelectorAll<HTMLElement>("[data-evidence]") ?? [])], here = all.findIndex((one) => one === from);
  const next = here === -1 ? (by === 1 ? all[0] : all.at(-1)) : all[Math.min(Math.max(here + by, 0), all.length - 1)];
  next?.focus();
  return next ?? null;
}
