import { reviewDraftText, type ReviewRequest } from "./review-draft-text.ts";

// Reads drafts beside the page, so that the first reading (which builds the word lists) never holds up a key.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
addEventListener("message", ({ data }: MessageEvent<ReviewRequest & { readonly turn: number }>) => postMessage({ turn: data.turn, reviewed: reviewDraftText(data) }));
postMessage({ turn: 0 });
