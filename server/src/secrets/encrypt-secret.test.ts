import { expect, test } from "vitest";
import { createSecretBox } from "./encrypt-secret.ts";

const box = createSecretBox("a secret of the tests that is long enough");

test("what was sealed is opened again, and is not to be read in between", () => {
  const sealed = box.seal("pä$$ word", "imap_account.1");
  expect(sealed).not.toContain("word");
  expect(box.open(sealed, "imap_account.1")).toBe("pä$$ word");
});

test("the same secret is sealed differently each time", () => {
  expect(box.seal("one", "a")).not.toBe(box.seal("one", "a"));
});

test("what was copied to another place, or changed by one sign, does not open", () => {
  const sealed = box.seal("one", "imap_account.1");
  expect(() => box.open(sealed, "imap_account.2")).toThrow("authenticate");
  const parts = sealed.split(".");
  for (const part of [2, 3, 4]) {
    const changed = parts.map((text, index) => (index === part ? (text[0] === "A" ? "B" : "A") + text.slice(1) : text)).join(".");
    expect(() => box.open(changed, "imap_account.1")).toThrow("authenticate");
  }
});

test("another key is told apart from damage", () => {
  expect(() => createSecretBox("another secret of the tests, as long").open(box.seal("one", "a"), "a")).toThrow("another RAPPORT_SECRET");
});
