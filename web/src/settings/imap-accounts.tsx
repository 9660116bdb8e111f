import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ImapAccountView } from "@rapport/contract/imap-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes, type Times } from "../i18n/use-times.ts";
import { Dialog } from "../ui/dialog.tsx";
import { showToast } from "../ui/toasts.tsx";
import { SkeletonRows } from "../ui/wait.tsx";
import { ImapForm } from "./imap-form.tsx";

/** The accounts from which mail is fetched, each with how it goes; administrators add, change and remove them. */
export function ImapAccounts({ mayChange }: { mayChange: boolean }) {
  const client = useQueryClient(), times = useTimes();
  const [open, setOpen] = useState<ImapAccountView | "new" | null>(null), [leaving, setLeaving] = useState<ImapAccountView | null>(null);
  const accounts = useQuery({ queryKey: ["imap"], queryFn: ({ signal }) => callApi<{ items: ImapAccountView[] }>("GET", "/imap-accounts", { signal }), staleTime: 0, refetchInterval: 5_000 });
  const reload = () => void client.invalidateQueries({ queryKey: ["imap"] });
  const remove = async (account: ImapAccountView) => {
    setLeaving(null);
    try {
      await callApi("DELETE", `/imap-accounts/${account.id}`);
      showToast({ text: say("imap.removed") });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
    reload();
  };
  return (
    <>
      <h3 className="label gap">{say("imap.title")}</h3>
      <p className="lead">{say("imap.lead")}</p>
      {accounts.error && <p role="alert">{sayProblem(accounts.error)}</p>}
      {!accounts.data && !accounts.error && <SkeletonRows rows={1} />}
      {accounts.data?.items.length === 0 && <p className="ink2">{say("imap.none")}</p>}
      {accounts.data && accounts.data.items.length > 0 && (
        <ul className="st-list" aria-label={say("imap.list")}>
          {accounts.data.items.map((account) => (
            <li key={account.id}>
              <span><b>{account.username}</b><span className="s">{say("imap.where", { host: account.host, folders: account.folders.join(", ") })}</span><span className={account.state === "failing" ? "field-problem" : "s"}>{sayState(account, times)}</span>{account.leftBehind > 0 && <span className="s">{say("imap.state.behind", { count: account.leftBehind })}</span>}</span>
              {mayChange && <span className="st-acts"><button type="button" className="btn sm" aria-label={say("imap.change-what", { what: account.username })} onClick={() => setOpen(account)}>{say("imap.change")}</button><button type="button" className="btn sm quiet" aria-label={say("imap.remove-what", { what: account.username })} onClick={() => setLeaving(account)}>{say("imap.remove")}</button></span>}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <p className="gap"><button type="button" className="btn" onClick={() => setOpen("new")}>{say("imap.add")}</button></p>}
      <Dialog open={open !== null} onClose={() => setOpen(null)} title={say(open === "new" ? "imap.form.add" : "imap.form.change")}>
        {open !== null && <ImapForm account={open === "new" ? null : open} onDone={() => { setOpen(null); showToast({ text: say("imap.saved") }); reload(); }} />}
      </Dialog>
      <Dialog open={leaving !== null} onClose={() => setLeaving(null)} title={say("imap.remove.title", { what: leaving?.username ?? "" })}>
        <p className="ink2">{say("imap.remove.lead")}</p>
        <p className="acts"><button type="button" className="btn" onClick={() => setLeaving(null)}>{say("ui.cancel")}</button><button type="button" className="btn primary" onClick={() => leaving && void remove(leaving)}>{say("imap.remove")}</button></p>
      </Dialog>
    </>
  );
}

function sayState(account: ImapAccountView, times: Times): string {
  if (account.state === "failing") return say("imap.state.failing", { problem: account.problem ?? "", since: account.failingSince ? times.short(account.failingSince) : "" });
  if (account.state === "starting") return say("imap.state.starting");
  return account.lastMailAt ? say("imap.state.connected.mail", { time: times.short(account.lastMailAt) }) : say("imap.state.connected");
}
