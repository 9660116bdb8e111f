/** What tells a language written in Latin letters: three letters in a row (blank as "_") and words of up to five letters ("=the"). */
export function languageFeatures(text: string): string[] {
  const features: string[] = [];
  const read = text.slice(0, mostLetters);
  for (const found of read.toLowerCase().matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
    const word = found[0];
    if (word.length <= 5) features.push(`=${word}`);
    const padded = `_${word}_`;
    for (let i = 0; i + 3 <= padded.length; i += 1) features.push(padded.slice(i, i + 3));
  }
  return features;
}

// The beginning tells enough; long mails cost no more than short ones.
const mostLetters = 600;
