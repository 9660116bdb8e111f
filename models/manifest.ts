/** The trained files, each with the script that makes it. They are loaded by the shell and handed to core as `Knowledge`. */
export const models = {
  reading: { file: "reading.bin", trainedBy: "train-reading.ts" },
  draft: { file: "draft.bin", trainedBy: "train-drafts.ts" },
  languages: { file: "languages.bin", trainedBy: "train-language.ts" },
  similarity: { file: "similarity.bin", trainedBy: "train-similarity.ts" },
} as const satisfies Record<string, { readonly file: string; readonly trainedBy: string }>;
