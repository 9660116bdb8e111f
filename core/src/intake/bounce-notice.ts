/** The words of the server in a bounce written for people, and the head of the mail that it sends back below them. */
export type BounceNotice = { readonly notice: string; readonly returned: string };

const MAX_NOTICE = 40_000;

/** Splits the text of a bounce where the returned mail begins. Linear; looks at the first 40,000 characters. */
export function splitBounceNotice(text: string): BounceNotice {
  const lines = text.slice(0, MAX_NOTICE).split("\n");
  for (let i = 1; i < lines.length; i++) {
    const line = (lines[i] ?? "").slice(0, 200);
    if (COPY_FOLLOWS.test(line) || opensHead(lines, i)) return { notice: lines.slice(0, i).join("\n"), returned: lines.slice(i).join("\n") };
  }
  return { notice: lines.join("\n"), returned: "" };
}

const COPY_FOLLOWS = new RegExp([
  /(?:below this line|this) is (?:a|the) (?:copy|header)s? of (?:the|your)/, /\bcop(?:y|ies) of (?:the|your) (?:message|mail|e-?mail|original)/, /(?:original|your|unsent|returned|undelivered|failed|rejected) (?:e-?mail |mail )?(?:message|mail|text|headers?)(?: headers?| text)? (?:follow|below|is (?:attached|included|enclosed)|was as)/,
  /^[\s>]*[-=*_ ]{2,}\s*(?:the )?(?:original|unsent|returned|undelivered|failed|included|begin|start of|header of the|message) ?(?:e-?mail |mail )?(?:message|header|text|mail|copy|body|of|is)?.{0,40}[-=*_ ]{2,}\s*$/, /^[\s>]*-{3,} ?(?:message header|original mail|ursprüngliche nachricht|mensaje original|message d'origine)/,
  /message headers? follow/, /the (?:original )?(?:message|mail) (?:header|text|body|itself|you sent)s?(?: \w+)? (?:follow|was|is)/, /^-+ ?forwarded message/,
].map((pattern) => pattern.source).join("|"), "i");

function opensHead(lines: readonly string[], at: number): boolean {
  if (!/^[\s>|]*(?:return-path|received|x-envelope|dkim-signature|message-id|mime-version):\s/i.test(lines[at] ?? "")) return false;
  let fields = 0;
  for (let i = at; i < Math.min(lines.length, at + 12); i++) if (/^[\s>|]*[A-Za-z][\w-]{1,40}:\s|^[\s>|]*\s+\S/.test((lines[i] ?? "").slice(0, 200))) fields++;
  return fields >= 4;
}
