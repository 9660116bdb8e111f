import type { SenderEvidence, SenderProof } from "../model/sender-evidence.ts";

/**
 * Whether a mail is proven to come from the domain in its From. "no" takes a domain whose owner says how its mail is proven, and a mail
 * that is not (DMARC), or a From that names several domains; what could not be looked up, or nobody promised to prove, is "unknown".
 * A seal (ARC) or another server's word counts only from servers in `trusted`: anybody can write both.
 */
export function judgeSender(evidence: SenderEvidence, trusted: readonly string[]): SenderProof {
  const [domain = "", ...more] = evidence.from;
  const say = (proven: SenderProof["proven"], code: SenderProof["because"]["code"], by: string | null = null): SenderProof => ({ proven, because: { code, domain, by } });
  if (domain === "") return say("unknown", "no-domain");
  if (more.length > 0) return say("no", "several-domains");
  const { spf, dmarc, arc, told } = evidence;
  if (dmarc.result === "pass") return say("yes", "dmarc");
  if (told?.dmarc === "pass" && told.from === domain) return say("yes", "told", told.by);
  const sealer = arc.result === "pass" && arc.dmarc === "pass" && arc.from === domain ? arc.sealer : null;
  if (sealer !== null && isTrusted(sealer, trusted)) return say("yes", "vouched", sealer);
  if (dmarc.result !== "fail" && provesAlone(evidence, domain)) return say("yes", "aligned");
  if (told?.dmarc === "fail" && told.from === domain) return say("no", "not-aligned", told.by);
  if (evidence.incomplete) return say("unknown", "lookup-trouble");
  if (dmarc.result !== "fail") return say("unknown", "no-policy");
  // Without the sending server's address only half of the proof can be looked for.
  return spf.result === "skipped" ? say("unknown", "server-unknown") : say("no", "not-aligned");
}

/** Whether `name` is one of these servers or below one of them. */
export function isTrusted(name: string, trusted: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return trusted.some((one) => lower === one || lower.endsWith(`.${one}`));
}

function provesAlone({ spf, dkim }: SenderEvidence, domain: string): boolean {
  if (dkim.some((signature) => signature.result === "pass" && signature.aligned)) return true;
  return spf.result === "pass" && spf.domain !== null && (spf.domain === domain || spf.domain.endsWith(`.${domain}`));
}
