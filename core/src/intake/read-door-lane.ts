import type { DoorLane } from "../model/door-lane.ts";
import { isDaemonAddress } from "./mail-headers.ts";

/**
 * How long a mail may wait while others do, from its head alone (RFC 5322 text up to the first empty line) and the return path its server
 * named (null where none is known). Cheap signs, and no judgement: a wrong one costs a mail minutes during a storm, never its place in the
 * desk. Some helpdesks get all their mail through a list, so a list waits behind people and before machines.
 */
export function readDoorLane(head: string, returnPath: string | null): DoorLane {
  const fields = unfold(head);
  const value = (name: string): string => fields.get(name) ?? "";
  const path = returnPath ?? fields.get("return-path");
  const isMachine = (path !== undefined && isNobody(path))
    || (/^\s*auto-/i.test(value("auto-submitted")))
    || /^\s*(?:bulk|junk|auto[_-]?reply)/i.test(value("precedence"))
    || /^\s*multipart\/report\b/i.test(value("content-type"))
    || isDaemonAddress({ address: addressIn(value("from")), name: "" });
  if (isMachine) return "machines";
  const isList = [...fields.keys()].some((name) => name.startsWith("list-")) || /^\s*list/i.test(value("precedence"));
  return isList ? "lists" : "people";
}

function isNobody(path: string): boolean {
  const address = addressIn(path);
  return address === "" || isDaemonAddress({ address, name: "" });
}

function addressIn(text: string): string {
  return (/<([^<>]*)>/.exec(text)?.[1] ?? text).trim();
}

// The first of each name counts, as a reader would see it.
function unfold(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    if (line === "") break;
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1));
  }
  return fields;
}
