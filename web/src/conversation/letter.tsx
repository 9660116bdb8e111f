import { useId, useState, type ReactNode } from "react";
import { say } from "../i18n/say.ts";
import { EvidenceWords } from "./evidence-words.tsx";
import { markPieces, paragraphsOf, splitAtSpans, type Mark } from "./mark-text.ts";
import type { Claimed, EvidenceMark } from "./reading-claims.ts";
import { sayEvidence } from "./say-reading.ts";

export type LetterMark = Mark<"ask" | "promised">;
/** The words that the reading rests on, those of one claim lit up, and what taking them does. */
export type LetterEvidence = { readonly marks: readonly EvidenceMark[]; readonly lit: Claimed | null; readonly onCorrect: (mark: EvidenceMark) => void };

// A log of a thousand lines would bury the question before it.
const longFrom = 6_000, longLines = 90, firstLetters = 2_400, firstLines = 36;

/** What a person wrote, in paragraphs, with the words that matter marked. Written as text: nothing in it is read as markup. */
export function Letter({ text, marks, evidence, language }: { text: string; marks: readonly LetterMark[]; evidence?: LetterEvidence | undefined; language?: string | undefined }) {
  const [whole, setWhole] = useState(false), shown = whole ? text : beginningOf(text), id = useId(), words = evidence?.marks ?? [];
  const write = (stretch: { readonly text: string; readonly start: number }): ReactNode => markPieces(stretch, marks).map((piece) => (piece.kinds.length === 0 ? piece.text : <mark key={piece.start} className={piece.kinds.join(" ")}>{piece.text}</mark>));
  return (
    <>
      <div className="letter" dir="auto" {...(language ? { lang: language } : {})}>
        {paragraphsOf(shown).map((paragraph) => (
          <p key={paragraph.start}>
            {splitAtSpans(paragraph, words.map((mark) => mark.span)).map((stretch) => {
              const mark = stretch.index === null ? undefined : words[stretch.index];
              if (!evidence || !mark || stretch.index === null) return write(stretch);
              return <EvidenceWords key={stretch.start} mark={mark} index={stretch.index} describedBy={`${id}-${stretch.index}`} lit={mark.says.some((says) => says.claimed === evidence.lit)} onCorrect={() => evidence.onCorrect(mark)}>{write(stretch)}</EvidenceWords>;
            })}
          </p>
        ))}
      </div>
      {words.length > 0 && <div hidden>{words.map((mark, index) => <p key={mark.span[0]} id={`${id}-${index}`}>{sayEvidence(mark)}. {say("evidence.enter")}</p>)}</div>}
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
