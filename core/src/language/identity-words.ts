import type { Span } from "../model/span.ts";

/**
 * Where a text names who somebody is: faith, origin, sex, love, age, body, standing. Learned models pass these words over, for who
 * a customer is must not raise what is read; in talk on the net they stand too often beside insults. Slurs are none of them: they
 * are read. Linear in the length of the text; English.
 *
 * @practice S1 Listen: what they say, not who they are
 */
export function identitySpans(text: string): Span[] {
  return [...text.matchAll(identity)].slice(0, most).map((found) => [found.index, found.index + found[0].length]);
}

const most = 60;
const words = [
  "muslims?|jew(?:s|ish)?|christians?|catholics?|protestants?|hindus?|buddhists?|sikhs?|mormons?|atheists?|evangelicals?|imams?|rabbis?|priests?|nuns?|hijabs?|turbans?",
  "black|white|brown|asians?|africans?|african[- ]americans?|afro-?caribbean|caribbeans?|latin[oax]s?|hispanics?|arabs?|arabic|indigenous|aborigin(?:al|e)s?|native americans?|roma|romani|gyps(?:y|ies)|travellers?|mixed[- ]race|bi-?racial",
  "mexicans?|chinese|japanese|koreans?|indians?|pakistanis?|bangladeshis?|nigerians?|somalis?|syrians?|turks?|turkish|kurds?|kurdish|iranians?|iraqis?|israelis?|palestinians?|russians?|ukrainians?|poles|polish|romanians?|albanians?|moroccans?|algerians?|ethiopians?|jamaicans?|cubans?|brazilians?|filipin[oa]s?|vietnamese|thai|americans?|british|english|irish|scottish|welsh|french|germans?|italians?|spanish|spaniards?|greeks?|portuguese|dutch",
  "wom[ae]n|m[ae]n|girls?|boys?|lad(?:y|ies)|females?|males?|mothers?|fathers?|mums?|moms?|dads?|grandmothers?|grandfathers?|grandmas?|grandpas?|wi(?:fe|ves)|husbands?|widow(?:er)?s?|single (?:mother|father|mum|mom|dad|parent)s?",
  "gays?|lesbians?|bisexuals?|homosexuals?|heterosexuals?|straight (?:man|woman|couple|people)|queer|trans(?:gender|sexual|women|woman|men|man)?|cis(?:gender)?|non-?binary|intersex|lgbtq?\\+?|drag queens?",
  "(?:elderly|old|young|middle-aged)(?= (?:wom|m[ae]n|lad|person|people|couple|customer|neighbour|neighbor|gentlem|colleague|teacher))|elderly|pensioners?|retirees?|seniors?|teenagers?|teens?|millennials?|boomers?|students?",
  "disabled(?= (?:person|people|wom|m[ae]n|customer|user|veteran|child|neighbour|neighbor|colleague|teacher|friend))|wheelchair(?:[- ]users?)?|deaf|blind|autistic|dyslexic|epileptic|diabetics?|amputees?|down'?s syndrome|neurodivergent|special needs|fat|overweight|obese",
  "immigrants?|migrants?|refugees?|asylum[- ]seekers?|foreigners?|expats?|undocumented|homeless|unemployed|working[- ]class|veterans?|ex-?(?:prisoners?|convicts?|offenders?)|prisoners?|vegans?|sex workers?|feminists?",
];
const identity = new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "giu");
