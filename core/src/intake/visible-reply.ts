import type { Span } from "../model/span.ts";
import { signatureStart } from "./mail-signature.ts";
import { quoteOpening } from "./quote-opening.ts";

/** `visible`, the writer's own words; `quoted` and `signature`, what is folded away. `spans` say where in the text `visible` stands. */
export type VisibleReply = { readonly visible: string; readonly quoted: string; readonly signature: string; readonly spans: readonly Span[] };

type Whose = "own" | "quoted" | "signature";
type Piece = { readonly start: number; readonly end: number; readonly whose: Whose };

/**
 * Parts what a person wrote in this mail from what they quote and from their signature. In doubt a line is theirs: answers between quoted
 * lines stay, a forwarded mail stays, a text that would leave nothing stays whole. Linear in the text, whatever it holds.
 * @practice S1 Listen: to their own words, apart from what they quote
 */
export function splitVisibleReply(text: string): VisibleReply {
  const starts = lineStarts(text);
  const lines = starts.map((start, i) => text.slice(start, (starts[i + 1] ?? text.length + 1) - 1));
  const pieces = withSignatures(lines, starts, ownAndQuoted(lines));
  return compose(text, pieces);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

type LineMark = { whose: Whose; /** Where the quote begins inside a shared line. */ at: number };

function ownAndQuoted(lines: readonly string[]): LineMark[] {
  const marks: LineMark[] = lines.map(() => ({ whose: "own", at: 0 }));
  let wrote = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (isMarked(line)) {
      (marks[i] as LineMark).whose = "quoted";
      continue;
    }
    if (isBrokenLink(lines, i)) {
      (marks[i] as LineMark).whose = "quoted";
      continue;
    }
    const opening = quoteOpening(lines, i);
    if (opening === null) {
      wrote ||= /[\p{L}\p{N}]/u.test(line.slice(0, 300));
      continue;
    }
    if (opening.kind === "forward") return marks;
    wrote ||= opening.at > 0;
    // Nothing of their own above: they sent the other mail on, or their words are lost to us. Either way it must be read.
    if (opening.kind === "rest" && !wrote) return marks;
    for (let j = i; j < (opening.kind === "rest" ? lines.length : i + opening.lines); j++) marks[j] = { whose: "quoted", at: j === i ? opening.at : 0 };
    if (opening.kind === "rest") return marks;
    i += opening.lines - 1;
  }
  return marks;
}

// "> text", but not an arrow between own lines (">>> visit us <<<").
function isMarked(line: string): boolean {
  const start = line.slice(0, 300);
  return /^\s{0,8}>/.test(start) && !/^\s*>{2}.*<{2}\s*$/.test(start);
}

// The rest of a long link that a mail program broke out of a quote: one word without blanks, between two quoted lines.
function isBrokenLink(lines: readonly string[], i: number): boolean {
  const [before, line, after] = [(lines[i - 1] ?? ""), (lines[i] ?? "").slice(0, 300).trim(), (lines[i + 1] ?? "")];
  if (!isMarked(before) || !isMarked(after) || !/^\S+(?: >)?$/.test(line)) return false;
  return /^[(<]?https?:/.test(line) || (/https?:\/\/\S*$/.test(before.slice(-300)) && /[=&/_%]/.test(line));
}

function withSignatures(lines: readonly string[], starts: readonly number[], marks: LineMark[]): Piece[] {
  for (let i = 0; i < lines.length; i++) {
    if (marks[i]?.whose !== "own") continue;
    let to = i;
    while (to < lines.length && marks[to]?.whose === "own") to++;
    const shared = to < lines.length && (marks[to]?.at ?? 0) > 0;
    const from = shared ? to : signatureStart(lines, i, to);
    for (let j = from; j < to; j++) marks[j] = { whose: "signature", at: 0 };
    i = to;
  }
  return marks.flatMap((mark, i): Piece[] => {
    const start = starts[i] ?? 0;
    const end = start + (lines[i] ?? "").length;
    if (mark.at === 0) return [{ start, end, whose: mark.whose }];
    return [{ start, end: start + mark.at, whose: "own" }, { start: start + mark.at, end, whose: mark.whose }];
  });
}

function compose(text: string, pieces: readonly Piece[]): VisibleReply {
  const parts: Record<Whose, string[]> = { own: [], quoted: [], signature: [] };
  const spans: [number, number][] = [];
  let before: Whose | null = null;
  for (const piece of pieces) {
    parts[piece.whose].push(text.slice(piece.start, piece.end));
    if (piece.whose === "own") {
      const last = spans.at(-1);
      if (before === "own" && last !== undefined) last[1] = piece.end;
      else spans.push([piece.start, piece.end]);
    }
    before = piece.whose;
  }
  return { visible: join(parts.own), quoted: join(parts.quoted), signature: join(parts.signature), spans: spans.map((span) => trimSpan(text, span)).filter(([start, end]) => end > start) };
}

function join(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) if (line.trim() !== "" || (kept.at(-1) ?? "") !== "") kept.push(line.trimEnd());
  while (kept.at(-1) === "") kept.pop();
  return kept.join("\n");
}

function trimSpan(text: string, [start, end]: readonly [number, number]): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
