/** English: complaining by name. Format: see `createLexicon`. */
export const lexiconComplaintEn = `
[complaint 2.4 dissatisfaction 1.2 heat 12 neg unless how|where]
formal complaint
file|filing|lodge|lodging|raise|raising a|an (formal|official) complaint|dispute
[complaint 2 dissatisfaction 0.8 heat 8 neg]
complain|complained|complaining
complaint|complaints
my|our issue|problem
issue|issues|problem|problems with
have|had|having a|an|another|some problem|issue|trouble|problems|issues
problem|problems|issue|issues
`;
