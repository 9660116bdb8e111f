import { Paperclip, X } from "lucide-react";
import { useRef, useState } from "react";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { sayBytes } from "../conversation/say-bytes.ts";
import { say } from "../i18n/say.ts";
import type { DraftFile } from "./draft-store.ts";

/** Takes files from this machine to the server; they leave with the mail. */
export function AttachButton({ onAttached, onProblem }: { onAttached: (file: DraftFile) => void; onProblem: (problem: string) => void }) {
  const input = useRef<HTMLInputElement>(null), [busy, setBusy] = useState(false);
  const take = async (files: readonly File[]) => {
    setBusy(true);
    for (const file of files) {
      const form = new FormData();
      form.set("file", file);
      try {
        onAttached(await callApi<DraftFile>("POST", "/attachments", { form }));
      } catch (reason) {
        onProblem(`${file.name}: ${sayProblem(reason)}`);
      }
    }
    setBusy(false);
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden tabIndex={-1} aria-label={say("composer.attach")} onChange={(event) => { void take([...(event.target.files ?? [])]); event.target.value = ""; }} />
      <button type="button" className="ibtn" aria-label={say("composer.attach")} aria-busy={busy} data-tip={say("composer.attach")} onClick={() => input.current?.click()}><Paperclip className="i" aria-hidden="true" /></button>
    </>
  );
}

export function FileChips({ files, onDrop }: { files: readonly DraftFile[]; onDrop: (id: string) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className="files cp-files" aria-label={say("message.attachments")}>
      {files.map((file) => (
        <li key={file.id} className="chip line">
          <Paperclip className="i sm" aria-hidden="true" />{file.filename}<span className="muted">{sayBytes(file.size)}</span>
          <button type="button" aria-label={say("composer.detach", { name: file.filename })} onClick={() => onDrop(file.id)}><X className="i sm" aria-hidden="true" /></button>
        </li>
      ))}
    </ul>
  );
}
