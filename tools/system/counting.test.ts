import { expect, test } from "vitest";
import { judgeKept } from "./count-kept.ts";
import { printOutcomes } from "./outcome.ts";
import { joinCalls } from "./trace-calls.ts";
import { countWritten } from "./written-first.ts";

test("an acknowledged mail that is not there is lost, one that is there twice is doubled, one that nobody acknowledged is neither", () => {
  const rows = [{ id: "a", times: 1 }, { id: "b", times: 2 }, { id: "unsure", times: 1 }];
  expect(judgeKept(["a", "b", "c"], rows)).toEqual({ lost: ["c"], doubled: ["b"] });
});

test("an acknowledgement counts as written first only where the log was written between the commit and it", () => {
  const commit = 'write(30<TCP:[1]>, "Q\\0\\0\\0\\vcommit\\0", 12) = 12', sync = "fdatasync(5</data/pg_wal/000000010000000000000001>) = 0", kept = 'write(22<TCP:[2]>, "250 Kept. Thank you.\\r\\n", 22) = 22';
  expect(countWritten([commit, sync, kept])).toEqual({ acknowledged: 1, before: 1 });
  expect(countWritten([sync, commit, kept, sync])).toEqual({ acknowledged: 1, before: 0 });
  expect(countWritten([commit, "fdatasync(5</data/base/5/2619>) = 0", kept, commit, sync, kept])).toEqual({ acknowledged: 2, before: 1 });
});

test("a call that was interrupted counts where it ended", () => {
  expect(joinCalls(["12 fdatasync(5</data/pg_wal/1> <unfinished ...>", "11 write(22, \"250 Kept\", 8) = 8", "12 <... fdatasync resumed>) = 0"])).toEqual(['write(22, "250 Kept", 8) = 8', "fdatasync(5</data/pg_wal/1>) = 0"]);
});

test("what could not be run is named and not counted", () => {
  const printed = printOutcomes([
    { fault: "killed", rounds: 3, acknowledged: 1200, lost: 0, doubled: 0, recoveryMs: [1_200, 900], remark: "16 clients", ok: true }, { fault: "traced", skipped: "there is no strace" },
  ]);
  expect(printed).toContain("| killed | 3 | 1,200 | 0 | 0 | 0.9–1.2 s | 16 clients |");
  expect(printed).toContain("- traced: there is no strace");
});
