import PostalMime, { type Email } from "postal-mime";
import { MAIL_LIMITS } from "./check-mail-limits.ts";

type TextNode = { readonly contentDisposition: { readonly parsed: { readonly params: Readonly<Record<string, string>> } }; readonly parentNode?: unknown };
type Inside = { isInlineTextNode: (node: TextNode) => boolean };

/**
 * The first reader. Attached mails stay files. A text part that carries a file name is a file as well, wherever the sender's program
 * wanted it shown: a log must not be read as the customer's words. The library decides that in a method without an option, so it is
 * replaced on the instance; the pinned version and a test hold it.
 */
export async function readWithPostalMime(raw: Uint8Array): Promise<Email> {
  const parser = new PostalMime({ maxNestingDepth: MAIL_LIMITS.nesting, forceRfc822Attachments: true });
  const inside = parser as unknown as Inside;
  const isInlineText = inside.isInlineTextNode.bind(parser);
  inside.isInlineTextNode = (node) => isInlineText(node) && !(node.parentNode !== undefined && hasFileName(node));
  return parser.parse(raw);
}

function hasFileName(node: TextNode): boolean {
  return (node.contentDisposition.parsed.params["filename"] ?? "") !== "";
}
