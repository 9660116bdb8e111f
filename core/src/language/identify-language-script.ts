/** The script most letters of a text are written in, or undefined where it has fewer than two letters. */
export function readScript(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most text is Latin: the ranges are asked only beyond it.
    if (code < 0x250) {
      if ((code >= 97 && code <= 122) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)) letters += 1;
      continue;
    }
    const script = ranges.find(([, from, to]) => code >= from && code <= to)?.[0];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + (dense.has(script) ? 3 : 1));
  }
  counts.set("latin", (counts.get("latin") ?? 0) + letters);
  let [script, most, all]: [Script, number, number] = ["latin", 0, 0];
  for (const [name, count] of counts) {
    all += count;
    if (count > most) [script, most] = [name, count];
  }
  if (all < 2) return undefined;
  // Japanese mixes its own letters with Chinese ones.
  return script === "han" && (counts.get("kana") ?? 0) * 10 > all ? "kana" : script;
}

export type Script = (typeof ranges)[number][0];

// Read in lower case and in basic-plane code units.
const ranges = [
  ["latin", 0x1e00, 0x1eff], ["cyrillic", 0x400, 0x52f], ["greek", 0x370, 0x3ff], ["greek", 0x1f00, 0x1fff], ["hebrew", 0x590, 0x5ff],
  ["arabic", 0x600, 0x6ff], ["arabic", 0x750, 0x77f], ["devanagari", 0x900, 0x97f], ["thai", 0xe00, 0xe7f], ["kana", 0x3040, 0x30ff],
  ["han", 0x3400, 0x4dbf], ["han", 0x4e00, 0x9fff], ["hangul", 0x1100, 0x11ff], ["hangul", 0xac00, 0xd7af],
] as const;
// One sign of these says as much as three letters.
const dense: ReadonlySet<Script> = new Set(["han", "kana", "hangul"]);
