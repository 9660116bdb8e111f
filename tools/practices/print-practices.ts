import { articles, practices, type Article } from "./practices.ts";
import { matchPractice, type PracticeTag } from "./read-practice-tags.ts";

/** The whole of docs/practices.md: each practice of the five articles with the code that serves it, or plainly "not yet". */
export function printPractices(tags: readonly PracticeTag[]): string {
  const sections = (Object.keys(articles) as Article[]).map((article) => {
    const rows = practices.filter((practice) => practice.article === article).map((practice) => {
      const served = tags.filter((tag) => matchPractice(tag.text) === practice);
      return `| **${practice.name}**: ${practice.what} | ${served.length > 0 ? [...new Set(served.map(link))].join("<br>") : "not yet"} |`;
    });
    return [`## ${articles[article]}`, "", "| practice | served by |", "|---|---|", ...rows, ""].join("\n");
  });
  return ["# Practices: from the articles to the code", "", "Printed from the `@practice` tags by `npm run practices`; a test fails when this page and the code differ.", "", ...sections].join("\n");
}

function link(tag: PracticeTag): string {
  return `[\`${tag.exported ?? tag.file.split("/").at(-1)}\`](../${tag.file})`;
}
