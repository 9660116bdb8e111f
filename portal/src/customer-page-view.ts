import type { Instant, Zone } from "@rapport/core/model/instant.ts";
import type { OutcomeAnswer } from "@rapport/core/model/follow-up.ts";

/**
 * All that a customer's page may know. Heat, annual value, notes, readings and other people's mails have no place in it, by construction:
 * what is not named here cannot be shown.
 */
export type CustomerPageView = {
  readonly company: string;
  readonly need: string;
  /** Null where only an address is known. */
  readonly firstName: string | null;
  readonly language: PageLanguage;
  readonly zone: Zone; readonly now: Instant;
  /** What we wrote last, or the recap, exactly as it was sent. */
  readonly recap: { readonly text: string; readonly at: Instant } | null;
  readonly promises: readonly { readonly text: string; readonly dueAt: Instant; readonly state: "open" | "late" | "kept"; readonly keptAt: Instant | null; readonly owner: string }[];
  readonly outcome: {
    /** What was told before, and when. */
    readonly told: { readonly answer: OutcomeAnswer; readonly at: Instant } | null;
    /** From the mail's link: shown as chosen, recorded only when the form is sent. */
    readonly preselected: OutcomeAnswer | null;
    /** True on the page that follows a recorded answer. */
    readonly justTold: boolean;
  };
  readonly person: { readonly name: string; readonly mailAddress: string } | null;
  readonly keeps: { readonly name: string; readonly emails: readonly string[]; readonly organization: string | null; readonly messages: number };
  /** The page's own address, "/c/…", and until when it works. */
  readonly path: string; readonly worksUntil: Instant;
};

export const pageLanguages = ["en", "de", "fr", "es", "nl", "pt", "it"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** The page's language for a tag such as "pt-BR"; English where we do not speak it. */
export function toPageLanguage(tag: string | null | undefined): PageLanguage {
  const primary = (tag ?? "").slice(0, 2).toLowerCase();
  return pageLanguages.find((language) => language === primary) ?? "en";
}
