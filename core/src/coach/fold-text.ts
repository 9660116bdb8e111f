/** Lower case, without accents, straight quotes, one blank for every line break; every place keeps its number. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && plain.test(lower)) return lower.replace(/[\n\r\t]/g, " ");
  let folded = "";
  for (let i = 0; i < text.length; i += 1) folded += foldUnit(text[i]!);
  return folded;
}

const plain = /^[\x20-\x7e\n\r\t]*$/;
const straight: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\n": " ", "\r": " ", "\t": " ", "\u00a0": " ", "\u202f": " ", "⁠": " " };

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code > 0x2e7f) return unit;
  if (straight[unit] !== undefined) return straight[unit];
  const lower = unit.toLowerCase();
  if (code < 0x80) return lower;
  const base = lower.normalize("NFD")[0]!;
  return lower.length === 1 ? base : unit;
}
