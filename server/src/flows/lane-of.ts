import { readDoorLane } from "@rapport/core/intake/read-door-lane.ts";
import type { DoorLane } from "@rapport/core/model/door-lane.ts";

const longestHead = 32 * 1024;

/** In which lane a mail waits, by the beginning of its bytes; the return path where its server named one. */
export function laneOf(raw: Uint8Array, returnPath: string | null): DoorLane {
  return readDoorLane(Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, longestHead)).toString("latin1"), returnPath);
}
