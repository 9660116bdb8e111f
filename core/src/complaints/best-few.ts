/** Keeps the best few of many by score, each number offered once. */
export type BestFew = {
  readonly offer: (at: number, score: number) => void;
  /** The numbers kept and their scores, best first. */
  readonly list: () => { readonly at: Int32Array; readonly scores: Float32Array };
};

/** Where scores are equal the smaller number wins, so that the order of offering never matters. */
export function createBestFew(most: number): BestFew {
  const at = new Int32Array(most);
  const scores = new Float32Array(most);
  let size = 0;
  const beats = (one: number, score: number, place: number): boolean => score > scores[place]! || (score === scores[place] && one < at[place]!);
  return {
    offer: (one, exact) => {
      const score = Math.fround(exact);
      if (size === most && !beats(one, score, most - 1)) return;
      let place = size === most ? most - 1 : size;
      for (; place > 0 && beats(one, score, place - 1); place -= 1) {
        scores[place] = scores[place - 1]!;
        at[place] = at[place - 1]!;
      }
      scores[place] = score;
      at[place] = one;
      if (size < most) size += 1;
    },
    list: () => ({ at: at.subarray(0, size), scores: scores.subarray(0, size) }),
  };
}
