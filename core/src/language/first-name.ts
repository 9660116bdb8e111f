/** What a person is called in a sentence: the first word of a name that is no title ("Dr Amara Osei" is Amara). Without one, "". */
export function readFirstName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !titles.has(word.toLowerCase().replace(/\.$/, ""))) ?? words[0] ?? "";
}

const titles = new Set("dr prof professor mr mrs ms miss mx sir dame rev herr frau dipl.-ing ing mag monsieur madame mme mlle m señor señora sr sra srta don doña dhr mevr mw senhor senhora dott dott.ssa sig sig.ra signor signora ir".split(" "));
