import { afterAll, expect, test } from "vitest";
import { createMailSanitizer } from "./create-mail-sanitizer.ts";

const sanitizer = createMailSanitizer({ budgetMs: 20_000, maxBytes: 1000 });
afterAll(() => sanitizer.close());

test("a mail is sanitised in its own thread and remembered by its name", async () => {
  const first = await sanitizer.sanitize("a", "<p onclick=x>Hello</p>");
  expect(first).toEqual({ html: "<p>Hello</p>", remoteBlocked: 0 });
  expect(await sanitizer.sanitize("a", "<p>Something else</p>")).toBe(first);
});

test("a mail beyond the size is shown as text", async () => {
  expect(await sanitizer.sanitize("b", `<p>${"x".repeat(1000)}</p>`)).toBeNull();
});

test("a mail that takes too long is given up, and the next one is not", async () => {
  const hasty = createMailSanitizer({ budgetMs: 1 });
  expect(await hasty.sanitize("slow", "<div>".repeat(50_000))).toBeNull();
  await hasty.close();
  const patient = createMailSanitizer({ budgetMs: 20_000 });
  const [slow, quick] = await Promise.all([patient.sanitize("slow", "<b>x</b>".repeat(20_000)), patient.sanitize("quick", "<i>y</i>")]);
  expect([slow?.html.length, quick?.html]).toEqual([160_000, "<i>y</i>"]);
  await patient.close();
});
