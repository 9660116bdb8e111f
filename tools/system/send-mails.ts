import { setTimeout as pause } from "node:timers/promises";
import { openVisit, type SmtpVisit } from "./smtp-visit.ts";

export type ProbeMail = { readonly id: string; readonly from: string; readonly to: string; readonly raw: string | Buffer };
export type Sending = {
  /** The Message-IDs that were answered with 250, and when. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** How often each other code was the answer. */
  readonly refusals: ReadonlyMap<number, number>;
  /** Connections that ended amid a talk. */
  readonly broken: () => number;
  /** Mails of which nobody can say whether they were taken: the connection ended after the final dot. They are sent again, as a mail server does. */
  readonly unsure: () => number;
  /** Begins no further mail, and goes on until each that was begun is acknowledged. */
  readonly finish: () => Promise<void>;
  /** Ends at once, whatever is not acknowledged: for a round that failed. */
  readonly giveUp: () => void;
  /** Until there are no more mails. */
  readonly all: Promise<void>;
};

/**
 * Sends mails over so many connections at once the way mail servers do: each mail again and again, with the same id and bytes, until it is
 * acknowledged. `next` gives null where there are no more.
 */
export function sendMails(port: number, clients: number, next: () => ProbeMail | null): Sending {
  const acknowledged = new Map<string, number>(), refusals = new Map<number, number>();
  let broken = 0, unsure = 0, finishing = false, givenUp = false;
  const run = async (): Promise<void> => {
    let visit: SmtpVisit | null = null;
    for (let mail = next(); mail !== null && !finishing; mail = finishing ? null : next()) {
      while (!givenUp) {
        let handedOver = false;
        try {
          visit ??= await openVisit(port);
          const code = await handOver(visit, mail, () => { handedOver = true; });
          if (code === 250) break;
          refusals.set(code, (refusals.get(code) ?? 0) + 1);
          await visit.say("RSET\r\n");
        } catch {
          if (visit !== null) broken += 1;
          if (handedOver) unsure += 1;
          visit?.close();
          visit = null;
        }
        await pause(100);
      }
      if (!givenUp) acknowledged.set(mail.id, performance.now());
    }
    visit?.close();
  };
  const all = Promise.all(Array.from({ length: clients }, run)).then(() => undefined);
  return { acknowledged, refusals, broken: () => broken, unsure: () => unsure, all, giveUp: () => { finishing = givenUp = true; }, finish: () => { finishing = true; return all; } };
}

async function handOver(visit: SmtpVisit, mail: ProbeMail, onHandedOver: () => void): Promise<number> {
  for (const [words, wanted] of [[`MAIL FROM:<${mail.from}>\r\n`, 250], [`RCPT TO:<${mail.to}>\r\n`, 250], ["DATA\r\n", 354]] as const) {
    const { code } = await visit.say(words);
    if (code !== wanted) return code;
  }
  onHandedOver();
  const raw = typeof mail.raw === "string" ? mail.raw : mail.raw.toString("latin1");
  return (await visit.say(Buffer.from(`${raw.replace(/\r?\n/g, "\r\n").replace(/^\./gm, "..")}\r\n.\r\n`, "latin1"))).code;
}
