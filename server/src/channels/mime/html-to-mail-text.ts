import { compile, type FormatCallback } from "html-to-text";
import { quoteOpening } from "@rapport/core/intake/quote-opening.ts";
import { tameNesting } from "./tame-nesting.ts";

const MAX_HTML = 2_000_000;

// Private letters that no mail carries: they mark what the HTML calls a quote until the text around it has been seen.
const INDENTED = "\ue0f0";
const QUOTED = "\ue0f1";

const marked = (mark: string): FormatCallback => (elem, walk, builder, options) => {
  builder.openBlock({ leadingLineBreaks: options.leadingLineBreaks || 2, reservedLineLength: 2 });
  walk(elem.children, builder);
  builder.closeBlock({ trailingLineBreaks: options.trailingLineBreaks || 2, blockTransform: (text) => text.split("\n").map((line) => mark + line).join("\n") });
};

const cell: FormatCallback = (elem, walk, builder) => {
  walk(elem.children, builder);
  builder.addInline(" ");
};

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: MAX_HTML, maxDepth: 200, ellipsis: "…" },
  formatters: { cell, indented: marked(INDENTED), quoted: marked(QUOTED) },
  selectors: [
    { selector: "img", format: "skip" },
    { selector: "style", format: "skip" },
    { selector: "title", format: "skip" },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "h1", options: { uppercase: false } }, { selector: "h2", options: { uppercase: false } }, { selector: "h3", options: { uppercase: false } },
    { selector: "h4", options: { uppercase: false } }, { selector: "h5", options: { uppercase: false } }, { selector: "h6", options: { uppercase: false } },
    { selector: "table", format: "block" },
    { selector: "tr", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: "td", format: "cell" }, { selector: "th", format: "cell" },
    { selector: "ul", options: { itemPrefix: "- " } },
    { selector: "hr", options: { length: 10 } },
    { selector: "blockquote", format: "indented" },
    { selector: "blockquote[type=cite]", format: "quoted" },
    { selector: "#OLK_SRC_BODY_SECTION", format: "quoted" },
    { selector: "div.yahoo_quoted", format: "quoted" },
    { selector: "div.moz-forward-container", format: "block" },
  ],
});

/**
 * The words of an HTML mail as plain text: quotes marked with ">", lists with "-", links by their words, layout tables flattened.
 * An indented block is a quote only where the text says so before it ("On … wrote:"); people indent their own words too.
 */
export function htmlToMailText(html: string): string {
  const lines = convert(tameNesting(html.slice(0, MAX_HTML).replace(/[\ue0f0\ue0f1]/g, ""))).split("\n");
  const bare = lines.map((line) => line.replace(/^[\ue0f0\ue0f1]+/, ""));
  let announced = false;
  return lines.map((line, i) => {
    const marks = /^[\ue0f0\ue0f1]*/.exec(line)?.[0] ?? "";
    if (!announced) announced = quoteOpening(bare, i) !== null;
    if (marks === "" || (!announced && !marks.includes(QUOTED))) return bare[i] ?? "";
    return `${">".repeat(marks.length)} ${bare[i] ?? ""}`.trimEnd();
  }).join("\n");
}
