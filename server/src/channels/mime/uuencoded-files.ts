import type { Attachment } from "postal-mime";

const MAX_FILES = 100;

/**
 * Files that old programs write into the text itself ("begin 644 name" … "end"). Gives them, and the text without them. A block that
 * breaks off or holds a line that is not encoded stays in the text: it may be somebody's words. Reads every line once.
 */
export function takeUuencodedFiles(text: string): { readonly text: string; readonly files: readonly Attachment[] } {
  if (!/^begin [0-7]{3,4} \S/m.test(text)) return { text, files: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const files: Attachment[] = [];
  for (let i = 0; i < lines.length; i++) {
    const name = /^begin [0-7]{3,4} (\S.{0,200}?)\s*$/.exec((lines[i] ?? "").slice(0, 300))?.[1];
    const block = name === undefined || files.length >= MAX_FILES ? null : readBlock(lines, i + 1);
    if (name === undefined || block === null) {
      kept.push(lines[i] ?? "");
      continue;
    }
    files.push({ filename: name, mimeType: "application/octet-stream", disposition: "attachment", content: block.content });
    i = block.end;
  }
  return { text: kept.join("\n").trim(), files };
}

function readBlock(lines: readonly string[], from: number): { readonly content: Uint8Array; readonly end: number } | null {
  const pieces: Buffer[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "end") return pieces.length === 0 ? null : { content: Buffer.concat(pieces), end: i };
    if (line === "" || line === "`") continue;
    const piece = decodeLine(line);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return null;
}

// The first letter says how many bytes follow; trailing blanks may have been cut away on the way.
function decodeLine(line: string): Buffer | null {
  const length = (line.charCodeAt(0) - 32) & 63;
  const letters = Math.ceil(length / 3) * 4;
  if (line.length > letters + 3 || length > 45 || !/^[\x20-\x60]+$/.test(line)) return null;
  const body = line.slice(1).padEnd(letters, " ");
  const bytes = Buffer.alloc((letters / 4) * 3);
  for (let i = 0, to = 0; i < letters; i += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((n) => (body.charCodeAt(i + n) - 32) & 63) as [number, number, number, number];
    bytes[to++] = (a << 2) | (b >> 4);
    bytes[to++] = ((b << 4) & 0xff) | (c >> 2);
    bytes[to++] = ((c << 6) & 0xff) | d;
  }
  return bytes.subarray(0, length);
}
