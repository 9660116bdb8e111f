/**
 * How much more often than in most languages a feature is met in each one. Rows lie in the order of their keys, in buckets of the
 * keys' first fifteen bits; a row is a list of marks, each a column and its level.
 */
export type LanguageModel = {
  readonly columns: readonly string[];
  readonly bucketFrom: Int32Array;
  readonly tails: Uint16Array;
  readonly rowFrom: Int32Array;
  /** The column in the high byte, the level (of a whole word three times) plus 128 in the low one. */
  readonly marks: Uint16Array;
};

/** A feature by its key, as `languageFeatureKey` gives it, with levels from -3 to 6 for the columns that differ. */
export type LanguageRow = { readonly key: number; readonly isWord: boolean; readonly levels: readonly (readonly [column: number, level: number])[] };

/** How much each language of the columns is spoken for by these features, and how many of them the model knows. */
export function scoreLanguages(model: LanguageModel, keys: readonly number[]): { readonly scores: Int32Array; readonly known: number } {
  const { bucketFrom, tails, rowFrom, marks } = model;
  const scores = new Int32Array(model.columns.length);
  let known = 0;
  for (const key of keys) {
    const tail = (key >>> 1) & 0xffff;
    const end = bucketFrom[(key >>> 17) + 1]!;
    let row = bucketFrom[key >>> 17]!;
    while (row < end && tails[row] !== tail) row += 1;
    if (row === end) continue;
    known += 1;
    const to = rowFrom[row + 1]!;
    for (let at = rowFrom[row]!; at < to; at += 1) {
      const mark = marks[at]!;
      scores[mark >> 8]! += (mark & 255) - middle;
    }
  }
  return { scores, known };
}

/** A model from its bytes: a line with the languages, how many rows each bucket has, their tails, how many marks each row has, the marks. Throws where they do not fit. */
export function decodeLanguageModel(bytes: Uint8Array): LanguageModel {
  const head = bytes.indexOf(10) + 1;
  const columns = String.fromCharCode(...bytes.subarray(0, Math.max(0, head - 1))).split(" ");
  const bucketFrom = sumUp(bytes.subarray(head, head + buckets), 255);
  const rows = bucketFrom[buckets] ?? 0;
  const lengthsAt = head + buckets + rows * 2;
  const lengths = bytes.subarray(lengthsAt, lengthsAt + rows);
  const rowFrom = sumUp(lengths, wordFlag - 1);
  const marksAt = lengthsAt + rows;
  if (head === 0 || bytes.length !== marksAt + rowFrom[lengths.length]! || bucketFrom.length !== buckets + 1) throw new Error("A model of languages is not as long as it says.");
  const tails = Uint16Array.from({ length: rows }, (_, row) => bytes[head + buckets + row * 2]! | (bytes[head + buckets + row * 2 + 1]! << 8));
  const marks = new Uint16Array(bytes.length - marksAt);
  for (let row = 0; row < rows; row += 1) {
    const weight = lengths[row]! >= wordFlag ? wordWeight : 1;
    for (let at = rowFrom[row]!; at < rowFrom[row + 1]!; at += 1) {
      const mark = bytes[marksAt + at]!;
      marks[at] = ((mark % mostColumns) << 8) | (middle + weight * (Math.floor(mark / mostColumns) - lowest));
    }
  }
  return { columns, bucketFrom, tails, rowFrom, marks };
}

/** The bytes of a model, as `decodeLanguageModel` reads them. Of two features with nearly one key one is kept. */
export function encodeLanguageModel(columns: readonly string[], features: readonly LanguageRow[]): Uint8Array {
  const rows = features.toSorted((a, b) => (a.key >>> 1) - (b.key >>> 1)).filter((row, at, all) => at === 0 || row.key >>> 1 !== all[at - 1]!.key >>> 1);
  const head = `${columns.join(" ")}\n`;
  const [tailsAt, lengthsAt] = [head.length + buckets, head.length + buckets + rows.length * 2];
  let end = lengthsAt + rows.length;
  const bytes = new Uint8Array(rows.reduce((sum, row) => sum + row.levels.length, end));
  for (let at = 0; at < head.length; at += 1) bytes[at] = head.charCodeAt(at);
  for (const [at, { key, isWord, levels }] of rows.entries()) {
    bytes[head.length + (key >>> 17)]! += 1;
    bytes[tailsAt + at * 2] = (key >>> 1) & 255;
    bytes[tailsAt + at * 2 + 1] = (key >>> 9) & 255;
    bytes[lengthsAt + at] = levels.length | (isWord ? wordFlag : 0);
    for (const [column, level] of levels) {
      bytes[end] = column + (level + lowest) * mostColumns;
      end += 1;
    }
  }
  return bytes;
}

const buckets = 1 << 15;
const mostColumns = 24;
const lowest = 3;
const middle = 128;
const wordFlag = 32;
const wordWeight = 3;

/** Where each run begins, and after the last one where they end. */
function sumUp(lengths: Uint8Array, bits: number): Int32Array {
  const from = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) from[i + 1] = from[i]! + (lengths[i]! & bits);
  return from;
}
