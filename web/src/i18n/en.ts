import { access } from "./en-access.ts";
import { composer } from "./en-composer.ts";
import { conversation } from "./en-conversation.ts";
import { customers } from "./en-customers.ts";
import { desk } from "./en-desk.ts";
import { imap } from "./en-imap.ts";
import { palette } from "./en-palette.ts";
import { person } from "./en-person.ts";
import { problems } from "./en-problems.ts";
import { promises } from "./en-promises.ts";
import { settings } from "./en-settings.ts";
import { shell } from "./en-shell.ts";

/** All words of the interface, as ICU messages. One file per screen; a key says where its words stand. */
export const en = { ...shell, ...desk, ...conversation, ...composer, ...person, ...problems, ...promises, ...access, ...palette, ...customers, ...settings, ...imap };
export type WordKey = keyof typeof en;
