import { expect, test } from "vitest";
import { emptyDraft, mergeDrafts, type LocalDraft, type ServerDraft } from "./draft-store.ts";

const local = (text: string, rest: Partial<LocalDraft> = {}): LocalDraft => ({ body: { ...emptyDraft, text }, files: [], saved: text, unsaved: false, ...rest });
const server = (text: string): ServerDraft => ({ ...emptyDraft, text, updatedAt: "2025-11-20T11:58:00Z" });
const shown = (merged: ReturnType<typeof mergeDrafts>) => [merged.draft.body.text, merged.beside];

test("words that the server never got are shown again", () => {
  expect(shown(mergeDrafts(local("newer here", { saved: "older", unsaved: true }), server("older")))).toEqual(["newer here", null]);
});

test("a draft that went on at another desk replaces the one that was saved from here", () => {
  expect(shown(mergeDrafts(local("saved from here"), server("went on there")))).toEqual(["went on there", null]);
});

test("where both went on, the words typed here are shown and the others are kept", () => {
  expect(shown(mergeDrafts(local("typed here", { saved: "older", unsaved: true }), server("typed there")))).toEqual(["typed here", "typed there"]);
});

test("a first visit takes what the server holds, or starts empty", () => {
  expect(shown(mergeDrafts(null, server("from the server")))).toEqual(["from the server", null]);
  expect(shown(mergeDrafts(null, null))).toEqual(["", null]);
});

test("a draft that was sent from another desk is gone here too, unless words were added here", () => {
  expect(shown(mergeDrafts(local("sent elsewhere"), null))).toEqual(["", null]);
  expect(shown(mergeDrafts(local("still typing", { unsaved: true }), null))).toEqual(["still typing", null]);
});
