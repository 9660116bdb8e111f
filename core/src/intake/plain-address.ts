/**
 * Whether this is one plain mail address that we send to: no quoted local part, no second address, no control character (MO-8). What mail
 * programs read in different ways would reach somebody else.
 */
export function isPlainAddress(address: string): boolean {
  return address.length <= 320 && /^[^\s@"<>()[\]\\,;:\p{Cc}]+@[^\s@"<>()[\]\\,;:\p{Cc}]+$/u.test(address);
}
