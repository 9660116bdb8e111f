export type UnreadableCode =
  | "mail-too-big" | "mail-too-deep" | "mail-too-many-parts" | "mail-headers-too-big" | "mail-too-many-recipients" | "mail-loops" | "mail-too-slow" | "mail-broken";

/** Why a mail goes to the unreadable tray: a code for programs, a sentence for people. */
export type UnreadableMail = Error & { readonly name: "UnreadableMail"; readonly code: UnreadableCode; readonly sentence: string };

export function unreadableMail(code: UnreadableCode, sentence: string): UnreadableMail {
  return Object.assign(new Error(sentence), { name: "UnreadableMail" as const, code, sentence });
}

export function isUnreadableMail(error: unknown): error is UnreadableMail {
  return error instanceof Error && error.name === "UnreadableMail";
}
