/**
 * Every secret that we hand out as proof of something (AU-3). A test holds this against the schema, so that a new one cannot be added
 * without saying how strong it is, how long it lives, and how it ends.
 */
export type InventoriedToken = {
  readonly name: string; readonly bits: number; readonly lives: string; readonly once: boolean;
  /** Where its hash lies, "table.column"; null where it is signed and nothing is stored. */
  readonly hashIn: string | null; readonly endedBy: string;
};

export const tokenInventory: readonly InventoriedToken[] = [
  { name: "session", bits: 256, lives: "12 hours unused, 14 days at most", once: false, hashIn: "session.token_hash", endedBy: "signing out, the list, a new password, disabling" },
  { name: "bearer token of a program", bits: 256, lives: "until revoked", once: false, hashIn: "api_token.token_hash", endedBy: "revoking, disabling" },
  { name: "invitation", bits: 256, lives: "24 hours", once: true, hashIn: "invitation.token_hash", endedBy: "use, withdrawing" },
  { name: "link to the customer's page", bits: 256, lives: "60 days", once: false, hashIn: "customer_link.token_hash", endedBy: "withdrawing" },
  { name: "pass for a picture inside a mail", bits: 256, lives: "at most 30 minutes", once: false, hashIn: null, endedBy: "time" },
];
