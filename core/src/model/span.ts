import { z } from "zod";

/** `[start, end)` in UTF-16 code units of the text it was read from. */
export const Span = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = z.infer<typeof Span>;
