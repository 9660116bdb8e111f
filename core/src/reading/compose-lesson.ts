import type { Lesson, PhraseLesson } from "../model/lesson.ts";

/** A lesson as a sentence, with how often it was said: "Your team has said 3 times that “beast” is not heat." */
export function composeLesson(lesson: Lesson): string {
  switch (lesson.kind) {
    case "phrase":
      return `Your team has said ${times(lesson.count)} that “${lesson.phrase}” ${lesson.direction === "less" ? "is not" : "is"} ${names[lesson.signal]}.`;
    case "heat":
      return `Your team has said ${times(lesson.count)} that ${lesson.channel} in this language (${lesson.language}) is ${lesson.points < 0 ? "cooler" : "hotter"} than the desk reads it.`;
    case "check":
      return `Your team kept its own words ${times(lesson.kept)} of ${lesson.kept + lesson.used} against the remark “${lesson.check}”.`;
    default:
      lesson satisfies never;
      throw new Error("A lesson of an unknown kind");
  }
}

const names: Readonly<Record<PhraseLesson["signal"], string>> = {
  heat: "heat", complaint: "a complaint", dissatisfaction: "dissatisfaction", leaving: "a wish to leave", goingPublic: "a threat to go public", legal: "a legal threat",
  abuse: "abuse", gratitude: "thanks", venting: "still talking", urgency: "urgency",
};

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
