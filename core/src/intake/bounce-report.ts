import { addressIn } from "./bounce-addresses.ts";

/** One recipient's part of a delivery status (RFC 3464): `action` in lower case, `status` as "5.1.1", `says` the server's own words. */
export type ReportedRecipient = { readonly recipient: string; readonly action: string; readonly status: string | null; readonly says: string };

/** Whether the report is about a mail that arrived. */
export function isSuccessfulAction(action: string): boolean {
  return action === "delivered" || action === "relayed" || action === "expanded";
}

/** The recipients of a delivery status, also of the broken ones: without blank lines, without addresses, with fields twice. */
export function reportedRecipients(deliveryStatus: string | null): ReportedRecipient[] {
  if (deliveryStatus === null) return [];
  const found: ReportedRecipient[] = [];
  for (const fields of statusBlocks(deliveryStatus)) {
    const recipient = addressIn(fields.get("final-recipient")) ?? addressIn(fields.get("original-recipient")) ?? addressIn(fields.get("x-actual-recipient"));
    const original = addressIn(fields.get("original-recipient"));
    const action = (fields.get("action") ?? "").trim().toLowerCase().split(/[\s(;]/)[0] ?? "";
    const status = /([245]\.\d{1,3}\.\d{1,3})/.exec(fields.get("status") ?? "")?.[1] ?? null;
    if (recipient === null && action === "" && status === null) continue;
    if (recipient === null && original === null && found.length === 0 && action === "") continue;
    found.push({ recipient: plausible(recipient) ? recipient : original ?? recipient ?? "", action, status, says: (fields.get("diagnostic-code") ?? "").replace(/^\s*(?:smtp|x-[\w-]+|local)\s*;\s*/i, "").trim() || (fields.get("x-supplementary-info") ?? "") });
  }
  return found;
}

function* statusBlocks(text: string): Generator<Map<string, string>> {
  let fields = new Map<string, string>();
  let last = "";
  for (const line of text.slice(0, 200_000).split("\n")) {
    const match = /^([A-Za-z][\w-]{1,60}):[ \t]*(.*)$/.exec(line.slice(0, 4_000));
    if (match !== null) {
      last = (match[1] ?? "").toLowerCase();
      if (last === "final-recipient" && fields.has(last)) {
        yield fields;
        fields = new Map();
      }
      if (!fields.has(last)) fields.set(last, match[2] ?? "");
      else last = "";
    } else if (/^[ \t]+\S/.test(line) && last !== "") fields.set(last, `${fields.get(last) ?? ""} ${line.trim().slice(0, 2_000)}`);
    else if (line.trim() === "") {
      if (fields.size > 0) yield fields;
      fields = new Map();
      last = "";
    }
  }
  if (fields.size > 0) yield fields;
}

/** A report pasted into the text, as some gateways and list managers forward it; null where there is none. */
export function inlineStatus(text: string): string | null {
  const at = text.search(/^(?:reporting-mta|final-recipient|original-recipient):\s/im);
  if (at < 0 || at > 40_000) return null;
  const part = text.slice(at, at + 8_000);
  return /^final-recipient:/im.test(part) && /^(?:action|status):/im.test(part) ? part : null;
}

function plausible(address: string | null): address is string {
  return address !== null && /@[^@\s]+\.[^@\s.]+$/.test(address);
}

