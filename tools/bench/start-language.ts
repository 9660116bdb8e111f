// Run by start-up.ts in a process of its own: loads one side's language parts, has each answer once, and prints the milliseconds.
const start = performance.now();
if (process.argv[2] === "ours") {
  const [{ reviewOutgoing }, { readMessage }, { loadKnowledge }, { toInstant }, { toZone }] = await Promise.all([
    import("@rapport/core/flows/draft-changed.ts"), import("@rapport/core/reading/read-message.ts"), import("../../models/load-knowledge.ts"), import("@rapport/core/time/instant.ts"), import("@rapport/core/time/zone.ts"),
  ]);
  const knowledge = loadKnowledge();
  const loaded = performance.now() - start;
  readMessage({ text: "Where is my parcel?" }, knowledge);
  reviewOutgoing("I will call you tomorrow.", { now: toInstant("2025-11-20T11:58:00Z"), zone: toZone("Europe/London") }, knowledge);
  console.log(JSON.stringify({ loaded, answered: performance.now() - start }));
} else {
  const [alex, chrono, franc, vader, wink, writeGood] = await Promise.all([import("alex"), import("chrono-node"), import("franc"), import("vader-sentiment"), import("wink-sentiment"), import("write-good")]);
  const loaded = performance.now() - start;
  vader.default.SentimentIntensityAnalyzer.polarity_scores("Where is my parcel?");
  wink.default("Where is my parcel?");
  franc.franc("Where is my parcel?");
  chrono.parse("I will call you tomorrow.");
  alex.text("I will call you tomorrow.");
  writeGood.default("I will call you tomorrow.");
  console.log(JSON.stringify({ loaded, answered: performance.now() - start }));
}
