import { html, type Html } from "./html.ts";

/** The line beside an answer: flat where all is calm, higher where it is not. It illustrates the answer and carries no meaning of its own. */
export function wave(height: 0 | 1 | 2 | 3 | number): Html {
  const points = Array.from({ length: 41 }, (_, x) => `${x + 1} ${(12 - height * 1.55 * Math.sin((x / 40) * Math.PI * 5) * (1 - x / 130)).toFixed(1)}`);
  return html`<svg class="w w${height}" width="42" height="24" viewBox="0 0 42 24" aria-hidden="true"><path d="M${points.join("L")}"/></svg>`;
}
