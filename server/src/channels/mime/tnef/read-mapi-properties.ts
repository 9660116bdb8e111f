/** The properties of a message or an attached file by their number; only those that a reader of mail needs are texts or bytes. */
export type MapiProperties = ReadonlyMap<number, Uint8Array>;

export const MAPI = { body: 0x1000, html: 0x1013, compressedRtf: 0x1009, shortName: 0x3704, longName: 0x3707, mimeType: 0x370e, contentId: 0x3712, data: 0x3701 } as const;

const FIXED: Readonly<Record<number, number>> = { 0x01: 4, 0x02: 4, 0x03: 4, 0x04: 4, 0x0a: 4, 0x0b: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16 };
const MANY = 0x1000;
const MAX_PROPERTIES = 10_000;

/**
 * Reads the list of MAPI properties ([MS-OXTNEF] 2.1.3.3). Texts come back as UTF-8. Stops quietly at the first byte that makes no sense:
 * what was read until then counts. Linear; never reads beyond `bytes`.
 */
export function readMapiProperties(bytes: Buffer, decodeText: (bytes: Uint8Array) => string): MapiProperties {
  const found = new Map<number, Uint8Array>();
  const cursor = { at: 4 };
  const count = bytes.length < 4 ? 0 : Math.min(bytes.readUInt32LE(0), MAX_PROPERTIES);
  for (let n = 0; n < count && cursor.at + 4 <= bytes.length; n++) {
    const type = bytes.readUInt16LE(cursor.at);
    const id = bytes.readUInt16LE(cursor.at + 2);
    cursor.at += 4;
    if (id >= 0x8000 && !skipName(bytes, cursor)) return found;
    const values = readValues(bytes, cursor, type);
    if (values === null) return found;
    const first = values[0];
    if (first !== undefined && !found.has(id)) found.set(id, asUtf8(first, type & ~MANY, decodeText));
  }
  return found;
}

type Cursor = { at: number };

function skipName(bytes: Buffer, cursor: Cursor): boolean {
  if (cursor.at + 24 > bytes.length) return false;
  const byNumber = bytes.readUInt32LE(cursor.at + 16) === 0;
  const length = bytes.readUInt32LE(cursor.at + 20);
  cursor.at += byNumber ? 24 : 24 + padded(length);
  return cursor.at <= bytes.length;
}

function readValues(bytes: Buffer, cursor: Cursor, type: number): Uint8Array[] | null {
  const plain = type & ~MANY;
  const fixed = FIXED[plain];
  const variable = plain === 0x1e || plain === 0x1f || plain === 0x102 || plain === 0x0d;
  if (fixed === undefined && !variable) return null;
  let count = 1;
  if (variable || (type & MANY) !== 0) {
    if (cursor.at + 4 > bytes.length) return null;
    count = bytes.readUInt32LE(cursor.at);
    cursor.at += 4;
  }
  if (count > bytes.length) return null;
  const values: Uint8Array[] = [];
  for (let n = 0; n < count; n++) {
    if (variable && cursor.at + 4 > bytes.length) return null;
    const length = fixed ?? bytes.readUInt32LE(cursor.at);
    if (variable) cursor.at += 4;
    if (cursor.at + length > bytes.length) return null;
    values.push(bytes.subarray(cursor.at, cursor.at + length));
    cursor.at += padded(length);
  }
  return values;
}

function asUtf8(value: Uint8Array, type: number, decodeText: (bytes: Uint8Array) => string): Uint8Array {
  if (type === 0x1f) return Buffer.from(new TextDecoder("utf-16le").decode(value).replace(/\0+$/, ""), "utf8");
  if (type === 0x1e) return Buffer.from(decodeText(value).replace(/\0+$/, ""), "utf8");
  return value;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
