/** Which of our addresses carry a signed token, and in which form: what the mail server of a mailbox lets through. */
export type SignedAddresses = "bounces" | "sub-addresses" | "catch-all" | "none";
