/** Markup that is safe to write into a page. Only `html` makes it, so that a text cannot become markup by mistake. */
export type Html = { readonly markup: string };

type Piece = string | number | Html | null | undefined | false | readonly Piece[];

/** A template whose texts are escaped; other templates, and lists of them, are kept. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: parts.map((part, index) => part + toMarkup(pieces[index])).join("") };
}

function toMarkup(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (typeof piece === "string" || typeof piece === "number") return escapeText(String(piece));
  return "markup" in piece ? piece.markup : piece.map(toMarkup).join("");
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign]!);
}
