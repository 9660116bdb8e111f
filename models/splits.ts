/** One row of labelled data is one of these for all time, by its id alone: every script that trains or measures asks here. */
export type Part = "held-out" | "dev" | "train";

/**
 * Which part a row belongs to: a fifth is held out, a fifth is for choosing, the rest is for fitting. Weights that ship never saw a
 * held-out row, so that what `npm run eval` prints of that fifth is honest. Sets that come with their own split keep it: GoEmotions dev and
 * test and ConvAbuse valid are held out whole, whatever this answers for their rows.
 */
export function partOf(id: string): Part {
  const fold = foldOf(id);
  return fold === 0 ? "held-out" : fold === 1 ? "dev" : "train";
}

export function isHeldOut(id: string): boolean {
  return foldOf(id) === 0;
}

export function isDev(id: string): boolean {
  return foldOf(id) === 1;
}

/** FNV-1a over the code units, then mixed once more: ids that only count upwards would otherwise fall into patterns. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % 5;
}
