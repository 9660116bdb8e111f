import { bounceStorm } from "./bounce-storm.ts";
import { corpusThreads } from "./corpus-threads.ts";
import { fetchedMail } from "./fetched-mail.ts";
import { fullDisk } from "./full-disk.ts";
import { killFaults } from "./kill-faults.ts";
import { killedWhileSending } from "./killed-while-sending.ts";
import type { Fault } from "./outcome.ts";
import { realSenders } from "./real-senders.ts";
import { rollingRestart } from "./rolling-restart.ts";
import { writtenFirst } from "./written-first.ts";

/** Every fault, in the order in which they are run and shown. */
export const faults: readonly Fault[] = [...killFaults, rollingRestart, writtenFirst, bounceStorm, corpusThreads, killedWhileSending, ...realSenders, ...fetchedMail, fullDisk];
