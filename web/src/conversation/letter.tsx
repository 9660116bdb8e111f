import { useState } from "react";
import { say } from "../i18n/say.ts";
import { markPieces, paragraphsOf, type Mark } from "./mark-text.ts";

export type LetterMark = Mark<"ask" | "heat" | "promised">;

// A log of a thousand lines would bury the question before it.
const longFrom = 6_000, longLines = 90, firstLetters = 2_400, firstLines = 36;

/** What a person wrote, in paragraphs, with the words that matter marked. Written as text: nothing in it is read as markup. */
export function Letter({ text, marks, language }: { text: string; marks: readonly LetterMark[]; language?: string | undefined }) {
  const [whole, setWhole] = useState(false), shown = whole ? text : beginningOf(text);
  return (
    <>
      <div className="letter" dir="auto" {...(language ? { lang: language } : {})}>
        {paragraphsOf(shown).map((paragraph) => (
          <p key={paragraph.start}>
            {markPieces(paragraph, marks).map((piece) => (piece.kinds.length === 0 ? piece.text : <mark key={piece.start} className={piece.kinds.join(" ")}>{piece.text}</mark>))}
          </p>
        ))}
      </div>
      {shown.length < text.length && <button type="button" className="link letter-more" onClick={() => setWhole(true)}>{say("letter.rest", { count: text.slice(shown.length).trim().split("\n").length })}</button>}
    </>
  );
}

/** A long text up to the end of a line near the first page; any other text as it is. */
function beginningOf(text: string): string {
  const lines = text.split("\n");
  if (text.length < longFrom && lines.length < longLines) return text;
  const page = lines.slice(0, firstLines).join("\n");
  if (page.length <= firstLetters * 2) return page;
  const space = text.lastIndexOf(" ", firstLetters);
  return text.slice(0, space > firstLetters / 2 ? space : firstLetters);
}
