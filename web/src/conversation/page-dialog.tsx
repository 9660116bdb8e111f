import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { Dialog } from "../ui/dialog.tsx";

/** The customer's own page: a link that needs no account. Making a new one takes the old one back. */
export function PageDialog({ conversation, onClose }: { conversation: ConversationView; onClose: () => void }) {
  const client = useQueryClient();
  const [url, setUrl] = useState(conversation.pageUrl), [said, setSaid] = useState<string | null>(null);
  const change = async (method: "POST" | "DELETE") => {
    try {
      const answer = await callApi<{ url: string } | undefined>(method, `/conversations/${conversation.id}/page`);
      setUrl(answer?.url ?? null);
      setSaid(say(method === "POST" ? "page.made" : "page.withdrawn"));
      void client.invalidateQueries({ queryKey: ["conversation", conversation.id] });
    } catch (reason) {
      setSaid(sayProblem(reason));
    }
  };
  const copy = async () => {
    await navigator.clipboard.writeText(url ?? "");
    setSaid(say("page.copied"));
  };
  return (
    <Dialog open onClose={onClose} title={say("page.title", { name: conversation.person.name })}>
      <div className="stack">
        <p className="ink2">{say("page.lead")}</p>
        {url && <input className="field" readOnly aria-label={say("page.link")} value={url} onFocus={(event) => event.target.select()} />}
        <p role="status" className="hint">{said}</p>
        <div className="layer-acts">
          {url && <button type="button" className="btn danger" onClick={() => void change("DELETE")}>{say("page.withdraw")}</button>}
          <button type="button" className="btn" onClick={() => void change("POST")}>{say(url ? "page.renew" : "page.make")}</button>
          {url && <button type="button" className="btn primary" onClick={() => void copy()}>{say("page.copy")}</button>}
        </div>
      </div>
    </Dialog>
  );
}
