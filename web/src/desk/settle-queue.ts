/** Ids of the rows of each section, in the order of the queue. */
export type QueueOrder = readonly (readonly string[])[];

/**
 * What the queue shows when news come in while a row is under the pointer or in focus: nothing moves that row. News that would stand
 * above it wait, counted for each section; what is below it is free. Rows that are gone leave at once, known rows above keep their order.
 */
export function settleQueue(shown: QueueOrder, incoming: QueueOrder, heldId: string | null): { readonly order: QueueOrder; readonly waiting: readonly number[] } {
  const heldIn = heldId === null ? -1 : incoming.findIndex((section) => section.includes(heldId));
  const known = new Set(shown.flat());
  if (heldId === null || heldIn === -1 || !shown[heldIn]?.includes(heldId)) return { order: incoming, waiting: incoming.map(() => 0) };
  const order = incoming.map((section, index) => {
    if (index > heldIn) return section;
    const staying = (shown[index] ?? []).filter((id) => section.includes(id));
    if (index < heldIn) return staying;
    const upToHeld = staying.slice(0, staying.indexOf(heldId) + 1), heldAt = section.indexOf(heldId);
    return [...upToHeld, ...section.filter((id, at) => !upToHeld.includes(id) && (known.has(id) || at > heldAt))];
  });
  return { order, waiting: incoming.map((section, index) => section.filter((id) => !order[index]!.includes(id)).length) };
}
