export type SignedAddress = { readonly kind: "reply" | "bounce"; readonly token: string };
/** What a mail server lets through: `sub-address` sends `support+anything@` to `support@`, `catch-all` sends every address of the domain to one place. */
export type AddressForm = "sub-address" | "catch-all";

/**
 * The address of a mailbox with a signed token in it: `support+reply.TOKEN@host` gathers answers, `support+bounce.TOKEN@host` bounces;
 * under a catch-all `reply.TOKEN@host` and `bounce.TOKEN@host`.
 * The plain address where the token would not fit into the 64 letters before the "@"; then, as with servers that know neither form,
 * the Message-IDs alone carry the thread.
 */
export function composeSignedAddress(mailbox: string, { kind, token }: SignedAddress, form: AddressForm = "sub-address"): string {
  const at = mailbox.lastIndexOf("@");
  const local = form === "catch-all" ? `${kind}.${token}` : `${mailbox.slice(0, at).split("+", 1)[0] ?? ""}+${kind}.${token}`;
  return local.length > 64 ? mailbox : local + mailbox.slice(at);
}

/** The token in an address of either form, also as `reply+TOKEN@host` and `bounce+TOKEN@host`; null where there is none. The shell checks it. */
export function parseSignedAddress(address: string): SignedAddress | null {
  const match = /^(?:[^@+\s]{1,64}\+)?(reply|bounce)[.+]([\w-]{16,120})@[^@\s]+$/i.exec(address.trim());
  const kind = match?.[1]?.toLowerCase();
  const token = match?.[2];
  return token !== undefined && (kind === "reply" || kind === "bounce") ? { kind, token: token.toLowerCase() } : null;
}
