import type { Attachment } from "postal-mime";
import type { MailCalendar } from "@rapport/core/model/parsed-mail.ts";
import { bytesOf } from "./mail-parts.ts";

const MAX_CALENDAR = 200_000;

/** What the first calendar part of a mail says about its first event, or null. Only the few fields that a sentence needs are read. */
export function readCalendarPart(parts: readonly Attachment[]): MailCalendar | null {
  const part = parts.find((candidate) => candidate.mimeType === "text/calendar");
  if (part === undefined) return null;
  const lines = unfolded(Buffer.from(bytesOf(part).subarray(0, MAX_CALENDAR)).toString("utf8"));
  const event = lines.findIndex((line) => /^BEGIN:VEVENT/i.test(line));
  if (event < 0) return null;
  const end = lines.findIndex((line, i) => i > event && /^END:VEVENT/i.test(line));
  const fields = lines.slice(event, end < 0 ? undefined : end).map(field);
  const value = (name: string) => fields.find((entry) => entry.name === name)?.value ?? "";
  const start = fields.find((entry) => entry.name === "DTSTART");
  const method = (part.method ?? lines.map(field).find((entry) => entry.name === "METHOD")?.value ?? "").toUpperCase();
  return {
    method: method.slice(0, 20), summary: unescaped(value("SUMMARY")).slice(0, 300), answer: answerIn(fields), start: spokenTime(start?.value ?? "", start?.parameters["TZID"] ?? ""),
  };
}

type Field = { readonly name: string; readonly value: string; readonly parameters: Readonly<Record<string, string>> };

// RFC 5545 3.1: a line goes on where the next one begins with a blank.
function unfolded(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").replace(/\n[ \t]/g, "").split("\n").slice(0, 5_000);
}

function field(line: string): Field {
  const colon = valueColon(line);
  if (colon < 0) return { name: "", value: "", parameters: {} };
  const [name, ...rest] = line.slice(0, colon).split(";");
  const parameters = Object.fromEntries(rest.map((entry): [string, string] => {
    const at = entry.indexOf("=");
    return [entry.slice(0, at).toUpperCase(), entry.slice(at + 1).replaceAll('"', "")];
  }));
  return { name: (name ?? "").toUpperCase(), value: line.slice(colon + 1), parameters };
}

function valueColon(line: string): number {
  let quoted = false;
  for (let i = 0; i < Math.min(line.length, 2_000); i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === ":" && !quoted) return i;
  }
  return -1;
}

function answerIn(fields: readonly Field[]): MailCalendar["answer"] {
  const attendees = fields.filter((entry) => entry.name === "ATTENDEE");
  const status = attendees.length === 1 ? attendees[0]?.parameters["PARTSTAT"]?.toUpperCase() : undefined;
  return status === "ACCEPTED" ? "accepted" : status === "DECLINED" ? "declined" : status === "TENTATIVE" ? "tentative" : null;
}

function unescaped(value: string): string {
  return value.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim();
}

// The time as it was written, with its zone: turning it into the reader's own needs more than a mail may be trusted with.
function spokenTime(value: string, zone: string): string {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(value.trim());
  if (match === null) return "";
  const [, year, month, day, hour, minute, utc] = match;
  if (hour === undefined) return `${year}-${month}-${day}`;
  const where = utc === "Z" ? " (UTC)" : zone === "" ? "" : ` (${zone.slice(0, 60)})`;
  return `${year}-${month}-${day} ${hour}:${minute}${where}`;
}
