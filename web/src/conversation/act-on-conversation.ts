import type { QueryClient } from "@tanstack/react-query";
import type { ConversationRow, ConversationView } from "@rapport/contract/conversation-view.ts";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { showToast } from "../ui/toasts.tsx";

type Way = "assign" | "snooze" | "unsnooze" | "resolve" | "reopen";
type Act = { readonly way: Way; readonly body?: unknown; readonly leaves?: boolean; readonly done: string; readonly back?: { readonly way: Way; readonly body?: unknown } };

/** Does something with a conversation at once as far as the eye sees, says so with the way back, and takes it back where the server refuses. */
export async function actOnConversation(client: QueryClient, id: string, act: Act): Promise<boolean> {
  const before = client.getQueryData<DeskView>(["desk"]);
  if (act.leaves && before) client.setQueryData<DeskView>(["desk"], withoutRow(before, id));
  try {
    const row = await callApi<ConversationRow>("POST", `/conversations/${id}/${act.way}`, { body: act.body ?? {} });
    client.setQueryData<ConversationView>(["conversation", id], (view) => view && row && { ...view, ...row });
    const undo = act.back;
    showToast({ id: `act-${id}`, text: act.done, ...(undo ? { undo: () => void actOnConversation(client, id, { way: undo.way, body: undo.body, done: say("act.undone") }) } : {}) });
    return true;
  } catch (reason) {
    if (before) client.setQueryData(["desk"], before);
    showToast({ text: sayProblem(reason), failed: true });
    return false;
  } finally {
    void client.invalidateQueries({ queryKey: ["conversation", id] });
    void client.invalidateQueries({ queryKey: ["desk"] });
    void client.invalidateQueries({ queryKey: ["conversations"] });
  }
}

function withoutRow(desk: DeskView, id: string): DeskView {
  const drop = <Section extends { readonly count: number; readonly items: ConversationRow[] }>(section: Section): Section => {
    const items = section.items.filter((row) => row.id !== id);
    return { ...section, items, count: section.count - (section.items.length - items.length) };
  };
  return { ...desk, needsYouNow: drop(desk.needsYouNow), waiting: drop(desk.waiting), background: drop(desk.background) };
}
