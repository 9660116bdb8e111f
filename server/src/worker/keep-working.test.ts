import { expect, test } from "vitest";
import { keepWorking, type RunningQueue } from "./keep-working.ts";

/** Queues that are begun in turn; each ends as it is told to, or when it is stopped. */
function queues() {
  const begun: { end(problem?: Error): void; stopped: boolean }[] = [];
  const begin = (): Promise<RunningQueue> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const one = { end: (problem?: Error) => (problem ? reject(problem) : resolve()), stopped: false };
    begun.push(one);
    return Promise.resolve({ ended: promise, stop: () => {
      one.stopped = true;
      resolve();
      return Promise.resolve();
    } });
  };
  return { begun, begin };
}

test("a queue that ends by itself is begun again, one that is stopped is not", async () => {
  const { begun, begin } = queues(), told: unknown[] = [];
  const working = await keepWorking(begin, (problem) => told.push(problem));
  begun[0]!.end(new Error("The database went away"));
  await expect.poll(() => begun.length).toBe(2);
  begun[1]!.end();
  await expect.poll(() => begun.length).toBe(3);
  await working.stop();
  expect([begun.length, begun[2]!.stopped, told.map(String)]).toEqual([3, true, ["Error: The database went away"]]);
});

test("one that cannot be begun yet is tried until it can, and the first time its problem is the caller's", async () => {
  const { begun, begin } = queues();
  await expect(keepWorking(() => Promise.reject(new Error("No database")), () => {})).rejects.toThrow("No database");
  let refusals = 1;
  const working = await keepWorking(() => (begun.length === 1 && refusals-- > 0 ? Promise.reject(new Error("Not yet")) : begin()), () => {});
  begun[0]!.end();
  await expect.poll(() => begun.length, { timeout: 5_000 }).toBe(2);
  await working.stop();
});
