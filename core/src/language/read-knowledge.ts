import type { Knowledge } from "./knowledge.ts";
import { decodeDraftModel } from "./draft-model.ts";
import { decodeLanguageModel } from "./language-model.ts";
import { decodeSimilarityModel } from "./similarity-model.ts";
import { decodeTextModel } from "./text-model.ts";

/** Knowledge from the bytes of its files. Throws where a file is not what it should be. */
export function readKnowledge(files: { readonly [Name in keyof Knowledge]?: Uint8Array | undefined }): Knowledge {
  return {
    ...(files.reading === undefined ? {} : { reading: decodeTextModel(files.reading) }),
    ...(files.similarity === undefined ? {} : { similarity: decodeSimilarityModel(files.similarity) }),
    ...(files.languages === undefined ? {} : { languages: decodeLanguageModel(files.languages) }),
    ...(files.draft === undefined ? {} : { draft: decodeDraftModel(files.draft) }),
  };
}
