export type Fault = { readonly step: number; /** Whether the step itself is done before it fails: what a crash after a commit looks like. */ readonly done: boolean };

/** Counts every call of the things it wraps, over all of them, and lets one of them fail. */
export function failAtStep(fault: Fault | null): { readonly wrap: <T extends object>(thing: T) => T } {
  let steps = 0;
  return {
    wrap: <T extends object>(thing: T): T => new Proxy(thing, {
      get: (target, name) => {
        const real: unknown = Reflect.get(target, name);
        if (typeof real !== "function") return real;
        return async (...given: unknown[]) => {
          const now = ++steps === fault?.step;
          if (now && !fault.done) throw new Error(`A fault before ${String(name)}`);
          const answer: unknown = await (real as (...all: unknown[]) => unknown).apply(target, given);
          if (now) throw new Error(`A fault after ${String(name)}`);
          return answer;
        };
      },
    }),
  };
}
