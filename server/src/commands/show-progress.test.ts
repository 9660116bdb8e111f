import { expect, test } from "vitest";
import { sayProgress } from "./show-progress.ts";

test.each([
  [{ done: 48, total: 100, mails: 1200 }, 5, "1,200 mails, 48 %"],
  [{ done: 50, total: 100, mails: 1200 }, 60, "1,200 mails, 50 %, about 60 s left"],
  [{ done: 10, total: 100, mails: 1 }, 60, "1 mail, 10 %, about 9 min left"],
  [{ done: 100, total: 100, mails: 3000 }, 60, "3,000 mails, 100 %"],
  [{ done: 60, total: 100, mails: 10, before: 50 }, 60, "10 mails, 60 %, about 4 min left"],
])("progress %j after %i s reads %s", (progress, seconds, said) => expect(sayProgress(progress, seconds)).toBe(said));
