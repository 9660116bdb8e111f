/** The small words by which a short draft shows its language; accents are left out. Words that several share are listed for each. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words("the and you your we our is are was for to of that this it with have has not will can be on at by as from an so what which would could my i i'm i'll we'll don't here there when but or if they her his their been were do does did please sorry thank thanks"),
  de: words("der die das und ich sie wir ihnen ihr ihre ihren ihrer ist sind war fur zu mit haben habe hat nicht wird werden kann konnen auf bei als von ein eine einen einem einer was uns unser unsere dass auch noch nur aber oder wenn es den dem des im am um bitte danke heute morgen leider"),
  fr: words("le la les et vous votre vos nous notre nos est sont etait pour de du des que qui ce cette il elle avec avez a ne pas sera peut au aux par un une sur dans je j'ai mais ou si plus en se sa son leur merci bonjour c'est d'un aujourd'hui tres votre"),
  es: words("el la los las y usted su sus nosotros nuestro nuestra es son era para de del que este esta con ha han no sera puede al por un una en yo mi me le les lo pero o si mas muy se hoy gracias cuando como estamos hemos tiene"),
  nl: words("de het en u uw je jouw wij we ons onze is zijn was voor te van dat dit met heeft heb niet zal kan op bij als een ik mijn maar of aan er naar om door ook nog wel hebben worden wordt graag bedankt vandaag deze die"),
  pt: words("o a os as e voce seu sua nos nosso nossa sao era para de do da dos das que este esta com tem nao sera pode ao por um uma em eu meu me lhe mas ou se mais muito hoje obrigado obrigada quando como estamos temos foi"),
  it: words("il lo la i gli le e lei suo sua noi nostro nostra sono era per di del della dei che questo questa con ha hanno non sara puo al un una in io mio mi ma o se piu molto oggi grazie quando come siamo abbiamo ho da nel alla dal"),
  no: words("og det er jeg du vi ikke pa til av for med som en et den har kan vil din ditt deg oss var ble skal men eller om fra nar sa ma her dette takk i hei dere"),
  sv: words("och det ar jag du vi inte pa till av for med som en ett den har kan vill din ditt dig oss var ska men eller om fran nar sa maste har detta tack i hej ni"),
  da: words("og det er jeg du vi ikke pa til af for med som en et den har kan vil din dit dig os var blev skal men eller om fra nar sa ma her dette tak i hej jeres"),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
