import type { ReadingRow } from "./reading-rows.ts";

/**
 * Calm sentences of our own about who people are, so that no word for a person moves heat or abuse by itself: in the sets that teach
 * abuse, such words stand mostly beside insults. Every sentence comes with every word.
 */
export function neutralRows(): ReadingRow[] {
  return people.flatMap(([one, many]) => sentences.map((sentence, at): ReadingRow => ({
    id: `neutral-${many}-${at}`, source: "neutral", weight: 2, labels: { abuse: 0, offensive: 0, anger: 0, displeased: 0, upset: 0.02 }, text: sentence.replaceAll("ONE", one).replaceAll("MANY", many),
  })));
}

const people = [
  ["a woman", "women"], ["a man", "men"], ["a trans person", "trans people"], ["a gay person", "gay people"], ["a lesbian", "lesbians"], ["a queer person", "queer people"], ["a black person", "black people"], ["a white person", "white people"],
  ["an Asian person", "Asian people"], ["a Muslim", "Muslims"], ["a Jew", "Jews"], ["a Christian", "Christians"], ["a Hindu", "Hindus"], ["an immigrant", "immigrants"], ["a refugee", "refugees"], ["a foreigner", "foreigners"], ["a disabled person", "disabled people"],
  ["a blind person", "blind people"], ["a deaf person", "deaf people"], ["an old person", "old people"], ["a student", "students"], ["an Indian", "Indians"], ["an African", "Africans"], ["a Mexican", "Mexicans"], ["a Turk", "Turks"], ["a Pole", "Poles"], ["a Russian", "Russians"], ["a Chinese person", "Chinese people"],
  ["a girl", "girls"], ["a boy", "boys"], ["a mother", "mothers"], ["a poor person", "poor people"], ["a fat person", "fat people"], ["an autistic person", "autistic people"],
] as const;

const sentences = [
  "I'm ONE.", "My best friend is ONE.", "MANY like you are a joy to work with.", "I really admire MANY.", "Do you also ship to MANY abroad?", "We are a choir of MANY and need twelve tickets.", "She married ONE last spring.", "You and the other MANY were lovely to us.",
  "There were many MANY at the fair.", "As ONE I would like to know whether your shop is open on holidays.",
  "You are ONE, aren't you? So am I, nice to meet you.", "I wish there were more MANY like you in the shop.", "Say hello to all the MANY in your team from me.", "Half of my colleagues are MANY and we get on well.", "You MANY made our day, thank you.", "It is good that MANY write your manuals.",
] as const;
