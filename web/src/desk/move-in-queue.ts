/** Moves focus to the next or previous row; from outside the queue it starts at the row that can be tabbed to. */
export function moveInQueue(list: HTMLElement | null, step: 1 | -1, startId: string | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const here = rows.findIndex((row) => row === document.activeElement), start = rows.findIndex((row) => row.dataset["row"] === startId);
  const next = here === -1 ? (rows[start]?.getAttribute("aria-current") ? start + step : Math.max(start, 0)) : here + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

/** After something left the desk's hands, focus goes to the row that is first now (or after the one that was left). */
export function focusNextRow(leftId: string): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>(".queue [data-row]")];
    const left = rows.findIndex((row) => row.dataset["row"] === leftId);
    (rows[left + 1] ?? rows.find((row) => row.dataset["row"] !== leftId) ?? document.getElementById("main"))?.focus();
  });
}
