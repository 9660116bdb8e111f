import type { JSONContent } from "@tiptap/core";
import type { Node as DocNode } from "@tiptap/pm/model";

/** A stretch of the plain text that stands at one place in the document. */
type Run = { readonly start: number; readonly length: number; readonly pos: number };
export type DraftText = { readonly text: string; readonly runs: readonly Run[] };

/**
 * The plain text that a customer reads, and where each part of it stands in the document. Paragraphs are parted by one empty line, also
 * where somebody left several; the lines of a list begin with "- " or "1. ", a link keeps its words and names its address where the two differ.
 */
export function docToText(doc: DocNode): DraftText {
  const runs: Run[] = [];
  let text = "";
  const add = (words: string, pos: number | null) => {
    if (pos !== null) runs.push({ start: text.length, length: words.length, pos });
    text += words;
  };
  const inline = (block: DocNode, pos: number) => {
    if (block.childCount === 0) add("", pos + 1);
    block.forEach((child, offset) => {
      const at = pos + 1 + offset;
      if (child.isText) {
        add(child.text ?? "", at);
        const href: unknown = child.marks.find((mark) => mark.type.name === "link")?.attrs["href"];
        if (typeof href === "string" && href.replace(/^mailto:|\/$/g, "") !== (child.text ?? "").replace(/\/$/, "")) add(` (${href})`, null);
      } else if (child.type.name === "hardBreak") add("\n", at);
    });
  };
  const blocks = (parent: DocNode, pos: number, depth: number) => {
    parent.forEach((block, offset, index) => {
      const at = pos + offset;
      if (block.isTextblock) {
        if (depth > 0 ? index > 0 : block.childCount > 0 && text !== "") add(depth === 0 ? "\n\n" : "\n", null);
        return inline(block, at);
      }
      if (depth > 0 || text !== "") add(depth === 0 ? "\n\n" : "\n", null);
      block.forEach((item, itemOffset, itemIndex) => {
        if (itemIndex > 0) add("\n", null);
        const number = Number(block.attrs["start"] ?? 1) + itemIndex;
        add(`${"  ".repeat(depth)}${block.type.name === "orderedList" ? `${number}.` : "-"} `, null);
        blocks(item, at + 1 + itemOffset + 1, depth + 1);
      });
    });
  };
  blocks(doc, 0, 0);
  return { text, runs };
}

/** Where an offset of the text stands in the document. Between two places (in an empty line, say) it is the end of the one before. */
export function positionOf(draft: DraftText, offset: number, side: "start" | "end" = "start"): number {
  let found: Run | undefined;
  for (const run of draft.runs) {
    if (run.start > offset || (side === "end" && run.start === offset && found)) break;
    found = run;
  }
  if (!found) return draft.runs[0]?.pos ?? 1;
  return found.pos + Math.min(offset - found.start, found.length);
}

/** A plain text as a document: the way back, for drafts that are kept as text. */
export function textToDoc(text: string): JSONContent {
  const blocks = text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/).flatMap((block) => blockToNodes(block));
  return { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] };
}

function blockToNodes(block: string): JSONContent[] {
  const lines = block.split("\n"), nodes: JSONContent[] = [];
  for (const line of lines) {
    const bullet = /^\s*- (.*)$/.exec(line), number = /^\s*(\d{1,3})\. (.*)$/.exec(line), last = nodes[nodes.length - 1];
    if (bullet) {
      if (last?.type === "bulletList") last.content!.push(listItem(bullet[1]!));
      else nodes.push({ type: "bulletList", content: [listItem(bullet[1]!)] });
    } else if (number) {
      if (last?.type === "orderedList") last.content!.push(listItem(number[2]!));
      else nodes.push({ type: "orderedList", attrs: { start: Number(number[1]) }, content: [listItem(number[2]!)] });
    } else if (last?.type === "paragraph") (last.content ??= []).push({ type: "hardBreak" }, ...words(line));
    else nodes.push(paragraph(line));
  }
  return nodes;
}

function listItem(text: string): JSONContent {
  return { type: "listItem", content: [paragraph(text)] };
}

function paragraph(text: string): JSONContent {
  return text === "" ? { type: "paragraph" } : { type: "paragraph", content: words(text) };
}

function words(text: string): JSONContent[] {
  return text === "" ? [] : [{ type: "text", text }];
}
