import type { PageLanguage } from "./customer-page-view.ts";
import type { PageWords } from "./page-words.ts";
import { wordsDe } from "./words-de.ts";
import { wordsEn } from "./words-en.ts";
import { wordsEs } from "./words-es.ts";
import { wordsFr } from "./words-fr.ts";
import { wordsIt } from "./words-it.ts";
import { wordsNl } from "./words-nl.ts";
import { wordsPt } from "./words-pt.ts";

export const wordsOf: Readonly<Record<PageLanguage, PageWords>> = { en: wordsEn, de: wordsDe, fr: wordsFr, es: wordsEs, nl: wordsNl, pt: wordsPt, it: wordsIt };
