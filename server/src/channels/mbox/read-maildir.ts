import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A mail in a Maildir or a folder of `.eml` files. `seen` and `trashed` as the flags in its name say. */
export type MaildirEntry = { readonly path: string; readonly seen: boolean; readonly trashed: boolean };

/** The mails of a Maildir (`cur` and `new`, sub-folders with a leading dot too) or of a folder with `.eml` files, in the order of their names. */
export async function* readMaildir(folder: string): AsyncGenerator<MaildirEntry> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const isMaildir = names.includes("cur") || names.includes("new");
  for (const part of isMaildir ? ["cur", "new"].filter((name) => names.includes(name)) : []) yield* mailsIn(join(folder, part), () => true);
  if (!isMaildir) yield* mailsIn(folder, (name) => /\.(?:eml|mail|msg\.txt)$/i.test(name));
  for (const name of names.toSorted()) {
    if (isMaildir ? name.startsWith(".") && name.length > 1 : !name.startsWith(".")) yield* readMaildir(join(folder, name));
  }
}

async function* mailsIn(folder: string, isMail: (name: string) => boolean): AsyncGenerator<MaildirEntry> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const name of entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => entry.name).toSorted()) {
    const flags = /[:;!]2,([A-Z]*)$/i.exec(name)?.[1] ?? "";
    if (isMail(name)) yield { path: join(folder, name), seen: flags.includes("S"), trashed: flags.includes("T") };
  }
}
