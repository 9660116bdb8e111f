/** The longest draft and the longest reply, in characters. What is longer goes as a file. */
export const longestDraft = 200_000;
