import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import type { MailIdentity } from "../mail-identity.ts";
import type { WalkTools } from "../walk.ts";

/** What every flow of the server is given once, at the composition root. */
export type FlowTools = WalkTools & {
  readonly identity: MailIdentity;
  /** What was learned from data and reads beside the lexicons. */
  readonly knowledge: Knowledge;
  /** Real seconds in which a sent reply can still be taken back. */
  readonly undoSeconds: number;
};
