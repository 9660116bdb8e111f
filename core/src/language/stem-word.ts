/**
 * A word cut to what it shares with its other forms, for comparing only: "charges", "charged" and "charging" are one. Cuts light
 * English endings; words of other languages mostly stay. Expects a folded word.
 */
export function stemWord(word: string): string {
  if (word.length < 4) return word;
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("sses")) stem = stem.slice(0, -2);
  else if (stem.endsWith("s") && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith("ied") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("ing") && stem.length > 5) stem = undouble(stem.slice(0, -3));
  else if (stem.endsWith("ed") && stem.length > 4) stem = undouble(stem.slice(0, -2));
  return stem.endsWith("e") && stem.length > 4 ? stem.slice(0, -1) : stem;
}

// "stopped" loses one p, "billed" and "missed" keep both letters.
function undouble(stem: string): string {
  return /([^lsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
