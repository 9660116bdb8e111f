import { expect, test } from "vitest";
import { emptyDraft, mergeDrafts, type LocalDraft, type ServerDraft } from "./draft-store.ts";

const local = (text: string, rest: Partial<LocalDraft> = {}): LocalDraft => ({ body: { ...emptyDraft, text }, files: [], base: "v1", unsaved: false, ...rest });
const server = (text: string, updatedAt = "v1"): ServerDraft => ({ ...emptyDraft, text, updatedAt });
const shown = (merged: ReturnType<typeof mergeDrafts>) => [merged.draft.body.text, merged.beside];

test("words that the server never got are shown again", () => {
  expect(shown(mergeDrafts(local("newer here", { unsaved: true }), server("older there")))).toEqual(["newer here", null]);
});

test("a draft that went on at another desk replaces the one that was saved from here", () => {
  expect(shown(mergeDrafts(local("saved from here"), server("went on there", "v2")))).toEqual(["went on there", null]);
});

test("where both went on, the words typed here are shown and the others are kept", () => {
  expect(shown(mergeDrafts(local("typed here", { unsaved: true }), server("typed there", "v2")))).toEqual(["typed here", "typed there"]);
});

test("a first visit takes what the server holds, or starts empty", () => {
  expect(shown(mergeDrafts(null, server("from the server")))).toEqual(["from the server", null]);
  expect(shown(mergeDrafts(null, null))).toEqual(["", null]);
});

test("a draft that was sent from another desk is gone here too, unless words were added here", () => {
  expect(shown(mergeDrafts(local("sent elsewhere"), null))).toEqual(["", null]);
  expect(shown(mergeDrafts(local("still typing", { unsaved: true }), null))).toEqual(["still typing", null]);
});
