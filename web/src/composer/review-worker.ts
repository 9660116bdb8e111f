import type { Knowledge } from "@rapport/core/language/knowledge.ts";
import { fetchKnowledge } from "./fetch-knowledge.ts";
import { reviewDraftText, type ReviewRequest } from "./review-draft-text.ts";

// Reads drafts beside the page, so that the first reading (which builds the word lists) never holds up a key.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

let knowledge: Knowledge = {};
// Where it cannot be had, the rules speak alone.
const learned = fetchKnowledge().then((fetched) => void (knowledge = fetched), () => undefined);

addEventListener("message", ({ data }: MessageEvent<ReviewRequest & { readonly turn: number }>) => postMessage({ turn: data.turn, reviewed: reviewDraftText(data, knowledge) }));
// On a slow line the rules speak first; what was learned joins them when it has come.
await Promise.race([learned, new Promise((resolve) => setTimeout(resolve, 800))]);
postMessage({ turn: 0 });
