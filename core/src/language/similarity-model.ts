/**
 * Words with a place each: words that mean much the same in what customers write lie near each other, and words that decide what a
 * message is about are long. `words` are stems, best known first; `scales` is one number a word; `vectors` holds two numbers a byte (-7 to 7).
 */
export type SimilarityModel = {
  readonly dims: number;
  readonly places: ReadonlyMap<string, number>;
  readonly scales: Uint16Array;
  readonly vectors: Uint8Array;
};

/** A text in the space of a model: a direction of length 1 (or all zero), and which share of its words the model knows. */
export type Meaning = { readonly direction: Float32Array; readonly known: number };

/** Where a text lies by its stems, in order and with repeats. A word said often counts a little more, as in weighting by words. */
export function placeMeaning(model: SimilarityModel, stems: readonly string[]): Meaning {
  const { dims, places, scales, vectors } = model;
  const times = new Map<number, number>();
  let known = 0;
  for (const stem of stems) {
    const place = places.get(stem);
    if (place === undefined) continue;
    known += 1;
    times.set(place, (times.get(place) ?? 0) + 1);
  }
  const direction = new Float32Array(dims);
  for (const [place, count] of times) {
    const weight = (1 + Math.log(count)) * scales[place]!;
    const at = place * (dims / 2);
    for (let d = 0; d < dims; d += 2) {
      const pair = vectors[at + d / 2]!;
      direction[d]! += weight * ((pair & 15) - 8);
      direction[d + 1]! += weight * ((pair >> 4) - 8);
    }
  }
  let square = 0;
  for (const value of direction) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < dims; d += 1) direction[d]! /= length;
  return { direction, known: stems.length === 0 ? 0 : known / stems.length };
}

/** A model from its bytes: a line of JSON (dims, words), two bytes of scale a word, then the vectors. Throws where they do not fit. */
export function decodeSimilarityModel(bytes: Uint8Array): SimilarityModel {
  const end = bytes.indexOf(10);
  let line = "";
  for (let i = 0; i < end; i += 1) line += String.fromCharCode(bytes[i]!);
  const head = JSON.parse(line) as { readonly dims: number; readonly words: string };
  const words = head.words.split(" ");
  const from = end + 1 + words.length * 2;
  if (bytes.length !== from + words.length * (head.dims / 2)) throw new Error("A model is not as long as its first line says.");
  return {
    dims: head.dims,
    places: new Map(words.map((word, place) => [word, place])),
    scales: Uint16Array.from(words, (_, place) => bytes[end + 1 + place * 2]! | (bytes[end + 2 + place * 2]! << 8)),
    vectors: bytes.subarray(from),
  };
}

/** The bytes of a model, as `decodeSimilarityModel` reads them. */
export function encodeSimilarityModel(model: SimilarityModel): Uint8Array {
  const line = `${JSON.stringify({ dims: model.dims, words: [...model.places.keys()].join(" ") })}\n`;
  const bytes = new Uint8Array(line.length + model.scales.length * 2 + model.vectors.length);
  for (let i = 0; i < line.length; i += 1) bytes[i] = line.charCodeAt(i);
  for (const [place, scale] of model.scales.entries()) {
    bytes[line.length + place * 2] = scale & 255;
    bytes[line.length + place * 2 + 1] = scale >> 8;
  }
  bytes.set(model.vectors, line.length + model.scales.length * 2);
  return bytes;
}
