import { MAPI, readMapiProperties, type MapiProperties } from "./read-mapi-properties.ts";

export type TnefFile = { readonly name: string | null; readonly mimeType: string; readonly contentId: string | null; readonly content: Uint8Array };

/** What is inside winmail.dat. `richTextOnly`: it holds its words only in a form that is not shown. */
export type Tnef = { readonly text: string | null; readonly html: string | null; readonly files: readonly TnefFile[]; readonly richTextOnly: boolean };

const SIGNATURE = 0x223e9f78;
const MAX_ATTRIBUTES = 20_000;
const MAX_FILES = 1_000;

/**
 * Opens the parcel in which Outlook wraps its mails ([MS-OXTNEF]): body and attached files. Null where the bytes are no such parcel.
 * A parcel that breaks off gives what came before. Nothing is unpacked, so it can never hold more than its own size.
 */
export function readTnef(content: Uint8Array): Tnef | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null;
  const message: Draft = { text: null, properties: new Map() };
  const files: FileDraft[] = [];
  let decode = decoderFor(1252);
  for (const { id, data } of attributes(bytes)) {
    const file = files.at(-1);
    if (id === ATTRIBUTE.codepage && data.length >= 4) decode = decoderFor(data.readUInt32LE(0));
    else if (id === ATTRIBUTE.body) message.text = decode(data).replace(/\0+$/, "");
    else if (id === ATTRIBUTE.properties) message.properties = readMapiProperties(data, decode);
    else if (id === ATTRIBUTE.fileBegins && files.length < MAX_FILES) files.push({ title: null, data: null, properties: new Map() });
    else if (id === ATTRIBUTE.fileTitle && file !== undefined) file.title = decode(data).replace(/\0+$/, "");
    else if (id === ATTRIBUTE.fileData && file !== undefined) file.data = data;
    else if (id === ATTRIBUTE.fileProperties && file !== undefined) file.properties = readMapiProperties(data, decode);
  }
  return assemble(message, files, decode);
}

type Draft = { text: string | null; properties: MapiProperties };
type FileDraft = { title: string | null; data: Uint8Array | null; properties: MapiProperties };

const ATTRIBUTE = { body: 0x800c, properties: 0x9003, fileBegins: 0x9002, fileTitle: 0x8010, fileData: 0x800f, fileProperties: 0x9005, codepage: 0x9007 } as const;

function* attributes(bytes: Buffer): Generator<{ readonly id: number; readonly data: Buffer }> {
  let at = 6;
  for (let n = 0; n < MAX_ATTRIBUTES && at + 9 <= bytes.length; n++) {
    const id = bytes.readUInt32LE(at + 1) & 0xffff;
    const length = bytes.readUInt32LE(at + 5);
    const from = at + 9;
    if (from + length > bytes.length) return;
    yield { id, data: bytes.subarray(from, from + length) };
    at = from + length + 2;
  }
}

function assemble(message: Draft, files: readonly FileDraft[], decode: (bytes: Uint8Array) => string): Tnef {
  const utf8 = (value: Uint8Array | undefined) => (value === undefined || value.length === 0 ? null : Buffer.from(value).toString("utf8"));
  const html = message.properties.get(MAPI.html);
  const text = utf8(message.properties.get(MAPI.body)) ?? (message.text === "" ? null : message.text);
  const words = html === undefined ? null : decodeHtml(html, decode);
  return { text, html: words, files: files.map(asFile).filter((file) => file !== null), richTextOnly: text === null && words === null && message.properties.has(MAPI.compressedRtf) };
}

// HTML is kept as bytes, in UTF-8 or the codepage of the parcel.
function decodeHtml(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes);
  }
}

function asFile({ title, data, properties }: FileDraft): TnefFile | null {
  const content = data ?? properties.get(MAPI.data);
  if (content === undefined || content === null) return null;
  const text = (id: number) => {
    const value = properties.get(id);
    return value === undefined || value.length === 0 ? null : Buffer.from(value).toString("utf8");
  };
  const type = text(MAPI.mimeType)?.toLowerCase() ?? "";
  return { name: text(MAPI.longName) ?? title ?? text(MAPI.shortName), mimeType: /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type) ? type : "application/octet-stream", contentId: text(MAPI.contentId), content };
}

function decoderFor(codepage: number): (bytes: Uint8Array) => string {
  const label = LABELS[codepage] ?? (codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : "windows-1252");
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

const LABELS: Readonly<Record<number, string>> = { 65001: "utf-8", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 874: "windows-874", 20866: "koi8-r" };
