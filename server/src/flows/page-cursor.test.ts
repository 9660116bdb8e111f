import { expect, test } from "vitest";
import { cursorToKey, keyToCursor, toPage } from "./page-cursor.ts";

const id = "019aa0c1-0000-7000-8000-000000000001";

test("a cursor comes back as the key it was made of, whatever letters a name has", () => {
  for (const key of ["2025-11-20T11:58:00.123456Z", "Ångström, \"Åse\"", ""]) expect(cursorToKey(keyToCursor({ key, id }))).toEqual({ key, id });
});

test.each(["", "abc", "bnVsbA", Buffer.from('["a"]').toString("base64url"), Buffer.from(`["a","' or 1=1"]`).toString("base64url"), Buffer.from(`["a","${id}",1]`).toString("base64url")])("%s is no cursor of ours", (cursor) => {
  expect(cursorToKey(cursor)).toBeNull();
});

test("there is a next page only where one row more was found", () => {
  const keyOf = (name: string) => ({ key: name, id });
  expect(toPage(["a", "b"], 2, keyOf)).toEqual({ items: ["a", "b"], next: null });
  expect(toPage(["a", "b", "c"], 2, keyOf)).toEqual({ items: ["a", "b"], next: keyToCursor({ key: "b", id }) });
});
