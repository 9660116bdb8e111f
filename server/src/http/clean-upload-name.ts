/**
 * The display name of an upload (FI-1): composed, freed of control, bidi and invisible characters first, then without any folder, then
 * without leading dots; names that a system reserves are set apart. Never empty, at most 150 characters.
 */
export function cleanUploadName(name: string): string {
  const visible = name.toWellFormed().normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, "");
  const base = visible.split(/[/\\]/).at(-1)!.replace(/[<>:"|?*]/g, "_").replace(/\.{2,}/g, ".").replace(/^[.\s]+|[.\s]+$/g, "");
  const short = base.length <= 150 ? base : base.slice(0, 120).trimEnd() + base.slice(-30).trimStart();
  if (short === "") return "file";
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `_${short}` : short;
}
