// The parser walks its whole stack for each element that opens: depth costs its square. People's mails stay below a few hundred.
const MAX_OPEN = 10_000;
const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr", "param"]);

/** HTML whose elements lie too deep to be worked through loses its tags and keeps its words; all other HTML comes back as it was. Linear. */
export function tameNesting(html: string): string {
  let open = 0;
  for (const [, closes, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/g)) {
    if (closes === "/") open = Math.max(0, open - 1);
    else if (!VOID.has((name ?? "").toLowerCase())) open++;
    if (open > MAX_OPEN) return html.replace(/<[^<>]*(?:>|(?=<)|$)/g, " ");
  }
  return html;
}
