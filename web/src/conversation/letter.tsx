import { markPieces, paragraphsOf, type Mark } from "./mark-text.ts";

export type LetterMark = Mark<"ask" | "heat" | "promised">;

/** What a person wrote, in paragraphs, with the words that matter marked. Written as text: nothing in it is read as markup. */
export function Letter({ text, marks, language }: { text: string; marks: readonly LetterMark[]; language?: string | undefined }) {
  return (
    <div className="letter" dir="auto" {...(language ? { lang: language } : {})}>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {markPieces(paragraph, marks).map((piece) => (piece.kinds.length === 0 ? piece.text : <mark key={piece.start} className={piece.kinds.join(" ")}>{piece.text}</mark>))}
        </p>
      ))}
    </div>
  );
}
