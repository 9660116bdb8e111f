import { isUtf8 } from "node:buffer";

/**
 * Old programs write raw 8-bit letters into headers. Where the head is not UTF-8 it is read in the charset that the mail names
 * (windows-1252 where it names none) and written back as UTF-8, so that the library sees letters and not replacement signs.
 */
export function transcodeHead(raw: Uint8Array): { readonly raw: Uint8Array; readonly odd: boolean } {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const end = headLength(bytes);
  const head = bytes.subarray(0, end);
  if (isUtf8(head)) return { raw, odd: false };
  const named = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(bytes.subarray(0, Math.min(bytes.length, end + 4096)).toString("latin1"))?.[1];
  return { raw: Buffer.concat([Buffer.from(decoderFor(named).decode(head), "utf8"), bytes.subarray(end)]), odd: true };
}

function headLength(bytes: Buffer): number {
  const crlf = bytes.indexOf("\r\n\r\n");
  const lf = bytes.indexOf("\n\n");
  const ends = [crlf, lf].filter((at) => at >= 0);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}

function decoderFor(charset: string | undefined): TextDecoder {
  // ISO-2022-JP has no 8-bit letters: what claims it and has some is Shift_JIS.
  if (charset !== undefined && /^iso-?2022-?jp/i.test(charset)) return new TextDecoder("shift_jis");
  if (charset !== undefined && !/^(us-ascii|utf-?8|utf-?7)$/i.test(charset)) {
    try {
      return new TextDecoder(charset);
    } catch {
      // A label nobody knows: windows-1252 is what such mails mostly are.
    }
  }
  return new TextDecoder("windows-1252");
}
