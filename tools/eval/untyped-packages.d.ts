// What we use of packages that bring no types.
declare module "vader-sentiment" {
  export const SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
}
declare module "wink-sentiment" {
  const sentiment: (text: string) => { readonly score: number; readonly normalizedScore: number };
  export = sentiment;
}
declare module "write-good" {
  const writeGood: (text: string) => readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
  export = writeGood;
}
