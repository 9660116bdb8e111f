import type { Instant } from "./instant.ts";

/** How we know that a promise was kept: the next server took the mail, the agent said so, or the mail was kept as a file because no server is set. */
export type KeptBy = "mail-accepted" | "agents-word" | "kept-as-file";

/** What is stored of a promise's standing; how it stands at a moment (at risk, late …) is computed from it. `workMinutes` is how long keeping it takes. */
export type PromiseStanding = {
  readonly standing: "open" | "kept" | "withdrawn";
  readonly dueAt: Instant;
  readonly madeAt: Instant;
  readonly workMinutes: number;
  readonly renegotiations: readonly { readonly at: Instant; readonly from: Instant; readonly to: Instant }[];
  readonly keptAt?: Instant | undefined;
  readonly keptBy?: KeptBy | undefined;
  readonly bouncedAt?: Instant | undefined;
};

/** The words a promise is shown and filtered by; "open" is shown as on course. */
export type PromiseState = "open" | "at-risk" | "renegotiated" | "kept" | "late" | "withdrawn";
