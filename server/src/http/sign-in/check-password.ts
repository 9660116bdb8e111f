import { commonPasswords } from "./common-passwords.ts";

/**
 * Why a new password is too easy to guess, or null (AU-1). At least 8 characters, at most 1000; any characters, no rules of composition.
 * Refused are common passwords, also dressed up with digits and signs, and what anyone could guess from `context` (name, email, company).
 */
export function checkPassword(password: string, context: readonly string[]): string | null {
  const length = [...password].length;
  if (length < 8) return "Use at least 8 characters; 15 or more is better.";
  if (length > 1000) return "Use at most 1000 characters.";
  const plain = toPlain(password), bare = toBare(plain);
  if (new Set(plain).size <= 2) return "Use more than two different characters.";
  if (isRun(plain)) return "A run of neighbouring keys or numbers is guessed first.";
  if (commonPasswords.has(plain) || commonPasswords.has(bare)) return "This is one of the passwords that are guessed first.";
  const words = ["rapport", ...context.flatMap((text) => toPlain(text).split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length >= 4);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), plain);
  if (rest !== plain && [...toBare(rest)].length < 4) return "It should not be made from your name, email or company.";
  return null;
}

/** "P@ssw0rd" and "password" are guessed together. */
function toPlain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("@", "a").replaceAll("$", "s");
}

function toBare(plain: string): string {
  return plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replaceAll("0", "o").replaceAll("3", "e").replaceAll("1", "i").replaceAll("5", "s");
}

const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];

function isRun(plain: string): boolean {
  return rows.some((row) => row.includes(plain) || [...row].reverse().join("").includes(plain));
}
