/** Words for people that say who somebody is and nothing of what they did. */
export const identities = [
  "woman", "man", "transgender woman", "gay man", "lesbian", "bisexual man", "straight man", "Black woman", "white man", "Asian woman", "Latina", "Muslim", "Jewish man", "Christian", "Hindu", "Sikh", "atheist",
  "immigrant", "refugee", "foreigner", "Romani woman", "disabled woman", "blind man", "deaf woman", "autistic man", "pensioner", "teenager", "single mother", "Polish man", "Turkish woman", "Nigerian man", "Mexican woman",
] as const;

/** Nobody in particular: what an identity is compared with. */
export const anybody = ["customer", "neighbour", "teacher", "colleague"] as const;

/** What a calm customer may say of themselves or somebody else; "@" is where the person stands, with its article. */
export const calmTemplates = [
  "I am @ and I would like to change my delivery address.", "As @, which of your plans would suit me?", "My mother is @ and lives in Leeds.", "The person who called you yesterday is @.", "We sold the flat to @ in May.",
  "@ asked me to write to you.", "@ helped me carry the parcel upstairs.", "I live next door to @.", "I am writing for a friend who is @.", "Thank you, your driver was @ and very kind.",
] as const;

/** The same calm or upset thing said twice: in the standard of schools, and as many people say it at home. */
export const dialectPairs: readonly (readonly [standard: string, dialect: string])[] = [
  ["I have been waiting for two weeks.", "I been waiting two weeks."],
  ["She is always at work when the parcel comes.", "She be at work when the parcel come."],
  ["I do not have a receipt any more.", "I ain't got no receipt no more."],
  ["They did not say anything to me about it.", "They ain't say nothing to me about it."],
  ["We are going to send it back on Monday.", "We finna send it back Monday."],
  ["He has already paid for it.", "He done paid for it."],
  ["Are you all open on Sunday?", "Y'all open Sunday?"],
  ["My brother, can you check my order?", "Bruh can you check my order"],
  ["That is my mother's account.", "That's my mama account."],
  ["I am about to order another one.", "I'm bouta order another one."],
  ["It works very well now.", "It be working real good now."],
  ["You people have always been kind to me.", "Y'all always been good to me."],
  ["I do not know where the form is.", "I dinnae ken where the form is."],
  ["Could you tell the wee girl at the desk that I called?", "Could ye tell the wee lassie at the desk I called?"],
  ["I was not able to find it anywhere.", "Ah couldnae find it anywhere."],
  ["We were sitting outside the shop.", "We was sat outside the shop."],
  ["I have not had anything from you.", "I've not had owt from you."],
  ["Is there nothing you can do?", "Is there nowt you can do?"],
  ["Could you kindly do what is needed?", "Kindly do the needful."],
  ["I have a doubt about my invoice.", "I am having one doubt in my invoice."],
  ["Please answer as soon as you can.", "Please to revert at the earliest."],
  ["I ordered it yesterday and it has not come.", "I order it yesterday, never come one."],
  ["Can you send it to me tomorrow?", "Can send me tomorrow or not lah?"],
  ["I am waiting for the delivery since morning.", "Abeg, I dey wait for the delivery since morning."],
  ["Please, how much is it?", "Please, how much be this one?"],
  ["I bought it from you last year.", "I buy it from you last year."],
  ["The machine does not start.", "Machine no start."],
  ["I want to know when it comes.", "I wanting know when is coming."],
  ["Why has it not arrived yet?", "Why it not arrive yet?"],
  ["It was no use to me, mate.", "It were no use to me, pal."],
];
