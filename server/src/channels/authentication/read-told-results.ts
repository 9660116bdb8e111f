import type { SenderEvidence } from "@rapport/core/model/sender-evidence.ts";

/**
 * What the topmost Authentication-Results says of DMARC, where a server wrote it whose word counts; null else. One further down may have
 * come with the mail.
 */
export function readToldResults(raw: Uint8Array, isTrusted: (name: string) => boolean): SenderEvidence["told"] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 262_144)).toString("latin1");
  const head = /^[\s\S]*?\r?\n(?=\r?\n)/.exec(bytes)?.[0] ?? bytes;
  const topmost = /^Authentication-Results[ \t]*:((?:.|\r?\n[ \t])*)/im.exec(head)?.[1];
  if (topmost === undefined) return null;
  const [name = "", ...results] = withoutComments(topmost).split(";").map((part) => part.replace(/\s+/g, " ").trim());
  const by = name.split(" ")[0]!.toLowerCase();
  if (!isTrusted(by)) return null;
  const dmarc = results.find((part) => /^dmarc ?=/i.test(part));
  const result = dmarc === undefined ? null : /^dmarc ?= ?([a-z]+)/i.exec(dmarc)?.[1]?.toLowerCase();
  if (!result) return null;
  return { by, dmarc: result, from: /header\.from ?= ?"?([^\s;"]+)/i.exec(dmarc!)?.[1]?.toLowerCase() ?? null };
}

function withoutComments(value: string): string {
  let depth = 0, kept = "";
  for (const letter of value) {
    if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += letter;
  }
  return kept;
}
