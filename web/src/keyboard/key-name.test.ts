import { expect, test } from "vitest";
import { isSingleKey, keyName } from "./key-name.ts";

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test("a letter is its own name, with caps lock too", () => {
  expect(keyName(press("j"))).toBe("j");
  expect(keyName(press("J"))).toBe("j");
});

test("shift belongs to the name of a letter and of a named key, not of a sign", () => {
  expect(keyName(press("P", { shiftKey: true }))).toBe("Shift+p");
  expect(keyName(press("F6", { shiftKey: true }))).toBe("Shift+F6");
  expect(keyName(press("?", { shiftKey: true }))).toBe("?");
});

test("control and command are one", () => {
  expect(keyName(press("k", { ctrlKey: true }))).toBe("mod+k");
  expect(keyName(press("k", { metaKey: true }))).toBe("mod+k");
});

test("a modifier alone and a press with Alt are no key of ours", () => {
  expect(keyName(press("Shift", { shiftKey: true }))).toBeNull();
  expect(keyName(press("e", { altKey: true }))).toBeNull();
});

test("characters can be switched off, function keys and Ctrl cannot", () => {
  expect(["j", "?", "Shift+p", "g d"].map(isSingleKey)).toEqual([true, true, true, true]);
  expect(["F6", "Shift+F6", "mod+k", "Escape", "ArrowDown"].map(isSingleKey)).toEqual([false, false, false, false, false]);
});
