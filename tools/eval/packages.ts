import { text as alex } from "alex";
import vader from "vader-sentiment";
import wink from "wink-sentiment";
import writeGood from "write-good";

/** A package that a user would otherwise take, made to answer the question of a row; `shippedAt` is where its own documentation draws the line. */
export type TextScorer = { readonly name: string; readonly score: (text: string) => number; readonly shippedAt: number };

/** How displeased a text is: the sentiment of the package, turned round. */
export const sentimentPackages: readonly TextScorer[] = [
  { name: "vader-sentiment", score: once((text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound), shippedAt: 0.05 },
  { name: "wink-sentiment", score: once((text) => -wink(text).normalizedScore), shippedAt: 0.001 },
];

/** The same, asked for thanks. */
export const pleasedPackages: readonly TextScorer[] = sentimentPackages.map(({ name, score, shippedAt }) => ({ name, score: (text) => -score(text), shippedAt }));

/** How many remarks a package has about a text: none where there is nothing to say. */
export const draftPackages: readonly TextScorer[] = [
  { name: "alex", score: once((text) => alex(text).messages.length), shippedAt: 1 },
  { name: "write-good", score: once((text) => writeGood(text).length), shippedAt: 1 },
];

/** One text is asked about under several headings. */
function once(score: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = score(text);
    known.set(text, answer);
    return answer;
  };
}
