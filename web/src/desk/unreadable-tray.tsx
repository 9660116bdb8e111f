import { useQuery, useQueryClient } from "@tanstack/react-query";
import { MailQuestionMark } from "lucide-react";
import { useState } from "react";
import type { UnreadableMail } from "@rapport/contract/desk-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { Dialog } from "../ui/dialog.tsx";
import { SkeletonRows } from "../ui/wait.tsx";

/** Mail that came in and could not be read: it is kept whole, and nothing behind it waits. */
export function UnreadableLine({ count }: { count: number }) {
  const [open, setOpen] = useState(false);
  return (
    <li className="told brick">
      <MailQuestionMark className="i sm" aria-hidden="true" />
      <span>{say("unreadable.line", { count })}</span>
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>{say("unreadable.look")}</button>
      {open && <UnreadableTray onClose={() => setOpen(false)} />}
    </li>
  );
}

function UnreadableTray({ onClose }: { onClose: () => void }) {
  const client = useQueryClient(), times = useTimes(), [said, setSaid] = useState<string | null>(null);
  const tray = useQuery({ queryKey: ["unreadable"], queryFn: () => callApi<{ items: UnreadableMail[] }>("GET", "/unreadable"), staleTime: 0 });
  const retry = async (id: string) => {
    try {
      await callApi("POST", `/unreadable/${id}/retry`);
      setSaid(say("unreadable.tried"));
    } catch (reason) {
      setSaid(sayProblem(reason));
    }
    await Promise.all([client.invalidateQueries({ queryKey: ["unreadable"] }), client.invalidateQueries({ queryKey: ["desk"] })]);
  };
  return (
    <Dialog open onClose={onClose} title={say("unreadable.title")}>
      <p className="ink2">{say("unreadable.lead")}</p>
      {tray.isPending && <SkeletonRows rows={3} />}
      <ul className="tray">
        {tray.data?.items.map((mail) => (
          <li key={mail.id}>
            <b>{mail.from || say("unreadable.nobody")}</b> <span className="muted">{times.short(mail.receivedAt)}</span>
            <p className="ink2">{mail.problem}</p>
            <p className="tray-acts"><a className="link" href={mail.rawUrl} download>{say("unreadable.raw")}</a><button type="button" className="link" onClick={() => void retry(mail.id)}>{say("unreadable.retry")}</button></p>
          </li>
        ))}
      </ul>
      <p role="status" className="hint">{said ?? (tray.data?.items.length === 0 ? say("unreadable.empty") : "")}</p>
    </Dialog>
  );
}
