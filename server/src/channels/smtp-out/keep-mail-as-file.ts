import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";
import type { DeliveryResult, FinishedMail } from "./deliver-mail.ts";

/** Keeps a mail as `<folder>/<name>.eml`, durably, where no outgoing server is set. Keeping the same name again replaces it with the same bytes. */
export async function keepMailAsFile(folder: string, name: string, mail: FinishedMail): Promise<DeliveryResult> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${name}.eml`);
  const handle = await open(`${file}.part`, "w", 0o600);
  try {
    await handle.writeFile(mail.mime);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.part`, file);
  return { kind: "accepted", detail: file };
}
