import { expect, test } from "vitest";
import { checkPassword } from "./check-password.ts";

const about = ["Bea Whitlock", "bea@fernbrook.example", "Fernbrook"];

test.each([
  "short", "seven77", "12345678", "password", "Password1", "P@ssw0rd!", "qwertyuiop", "iloveyou2024", "Monkey123!", "aaaaaaaaaa", "87654321",
  "Passwort2026", "fernbrook1", "BeaWhitlock!", "rapport2026", "whitlock-bea", "abababab",
])("refuses %s", (password) => {
  expect(checkPassword(password, about)).toEqual(expect.any(String));
});

test.each([
  "two grey probes", "violet hedge 9", "     spaces    count too", "пароль-из-трёх-слов", "kX7!pq2Zw", "fernbrook sells honest thermometers", "漢字でも大丈夫ですよね",
])("accepts %s", (password) => {
  expect(checkPassword(password, about)).toBeNull();
});

test("accepts a thousand characters and refuses more", () => {
  expect(checkPassword("a b c d e ".repeat(100), about)).toBeNull();
  expect(checkPassword("a b c d e ".repeat(100) + "f", about)).toMatch("at most 1000");
});
