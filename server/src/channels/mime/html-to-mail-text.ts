import { compile } from "html-to-text";

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: 2_000_000, maxDepth: 200, ellipsis: "…" },
  selectors: [
    { selector: "img", format: "skip" },
    { selector: "style", format: "skip" },
    { selector: "title", format: "skip" },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "h1", options: { uppercase: false } }, { selector: "h2", options: { uppercase: false } }, { selector: "h3", options: { uppercase: false } },
    { selector: "h4", options: { uppercase: false } }, { selector: "h5", options: { uppercase: false } }, { selector: "h6", options: { uppercase: false } },
    { selector: "table", format: "block" },
    { selector: "ul", options: { itemPrefix: "- " } },
    { selector: "hr", options: { length: 10 } },
  ],
});

/** The words of an HTML mail as plain text: quotes marked with ">", lists with "-", links by their words, layout tables flattened. Nothing here is markup. */
export function htmlToMailText(html: string): string {
  return convert(html);
}
