import { z } from "zod";

/** In which order waiting mail is read: people first, then what comes through a list, then what only machines send. */
export const DoorLane = z.enum(["people", "lists", "machines"]);
export type DoorLane = z.infer<typeof DoorLane>;
