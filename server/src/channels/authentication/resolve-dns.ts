import { Resolver } from "node:dns/promises";

/** Asks DNS; an answer that does not exist is an error with the code ENOTFOUND or ENODATA, as in node:dns. */
export type ResolveDns = (name: string, type: string) => Promise<string[] | string[][]>;

/** The machine's own DNS. Names that RFC 6761 keeps out of DNS are not asked for. */
export function createResolveDns(): ResolveDns {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  return async (name, type) => {
    if (/(^|\.)(test|example|invalid|localhost|localdomain)\.?$/i.test(name)) throw dnsProblem("ENOTFOUND");
    return await resolver.resolve(name, type) as string[] | string[][];
  };
}

const longestMs = 5_000, mostLookups = 100;

/** One mail's share of DNS: five seconds and a hundred questions, then every further one fails as DNS trouble would. */
export function boundLookups(resolve: ResolveDns): { readonly resolve: ResolveDns; failed(): boolean } {
  const late = AbortSignal.timeout(longestMs);
  let asked = 0, failed = false;
  const bounded: ResolveDns = async (name, type) => {
    try {
      if (late.aborted || ++asked > mostLookups) throw dnsProblem("ETIMEOUT");
      return await Promise.race([resolve(name, type), whenLate(late)]);
    } catch (error) {
      if (!isMissing(error)) failed = true;
      throw error;
    }
  };
  return { resolve: bounded, failed: () => failed };
}

/** Whether DNS answered that there is no such record, as opposed to not answering. */
export function isMissing(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "ENOTFOUND" || code === "ENODATA";
}

function whenLate(late: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => late.addEventListener("abort", () => reject(dnsProblem("ETIMEOUT")), { once: true }));
}

function dnsProblem(code: string): Error {
  return Object.assign(new Error(`DNS: ${code}`), { code });
}
