import { readFirstName } from "@rapport/core/language/first-name.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, Check, Clock, Ellipsis, Users } from "lucide-react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import type { Instant } from "@rapport/core/model/instant.ts";
import { sessionQuery } from "../api/queries.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { heatWords } from "../ui/heat.tsx";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import { actOnConversation } from "./act-on-conversation.ts";
import { unjudgedLanguage } from "./their-language.ts";
import { snoozeChoices } from "./snooze-choices.ts";

export type OpenMenu = "hand-over" | "snooze" | null;
type Props = {
  readonly conversation: ConversationView; readonly menu: OpenMenu; readonly onMenu: (menu: OpenMenu) => void; readonly onDone: () => void; readonly onPerson: () => void;
  readonly onSnoozePick: () => void; readonly onPromise: () => void; readonly onPage: () => void; readonly onLeft: () => void;
};

/** What the person needs, in their name; under it the raw subject and whose it is; beside it what can be done. */
export function ConversationHead({ conversation, menu, onMenu, onDone, onPerson, onSnoozePick, onPromise, onPage, onLeft }: Props) {
  const times = useTimes(), client = useQueryClient(), session = useQuery(sessionQuery).data, me = session?.agent;
  const { id, assignee } = conversation, finished = conversation.status === "resolved" || conversation.status === "closed";
  const owner = !assignee ? say("head.nobody") : assignee.id === me?.id ? say("head.yours") : say("head.of", { name: assignee.name });
  const giveTo = (agentId: string | null, name: string) => void actOnConversation(client, id, {
    way: "assign", body: { agentId }, done: agentId === me?.id ? say("act.taken") : agentId ? say("act.handed-over", { name }) : say("act.given-up"), back: { way: "assign", body: { agentId: assignee?.id ?? null } },
  });
  const snooze = async (until: Instant) => {
    onLeft();
    await actOnConversation(client, id, { way: "snooze", body: { until }, leaves: true, done: say("act.snoozed", { time: times.full(until) }), back: { way: "unsnooze" } });
  };
  return (
    <header className="c-head">
      <Link to="/desk" className="ibtn c-back" aria-label={say("head.back")}><ArrowLeft className="i" aria-hidden="true" /></Link>
      <div className="c-title">
        <h1 tabIndex={-1} data-region-focus="">{conversation.need}</h1>
        <p className="c-meta">
          <span>{say("head.subject", { channel: say(`channel.${conversation.channel}` as WordKey), subject: conversation.subject || say("head.no-subject") })}</span><i>·</i>
          <span>{say("head.opened", { day: times.day(conversation.openedAt) })}</span><i>·</i><span>{owner}</span><i>·</i><span>{unjudgedLanguage(conversation) === null ? heatWords(conversation.heat).toLowerCase() : say("head.heat-unread")}</span>
          <button type="button" className="link c-person" aria-haspopup="dialog" onClick={onPerson}>{say("head.about", { name: readFirstName(conversation.person.name) })}</button>
        </p>
      </div>
      <div className="c-acts">
        <Menu open={menu === "hand-over"} onOpenChange={(open) => onMenu(open ? "hand-over" : null)} trigger={
          <button type="button" className="btn quiet" aria-keyshortcuts="h" data-tip={say("head.hand-over.tip")}><Users className="i" aria-hidden="true" /><span>{say("do.hand-over")}</span></button>
        }>
          {session?.agents.map((agent) => <MenuItem key={agent.id} onSelect={() => giveTo(agent.id, agent.name)} end={agent.id === assignee?.id ? say("head.has-it") : undefined}>{agent.id === me?.id ? say("head.me", { name: agent.name }) : agent.name}</MenuItem>)}
          {assignee && <><MenuLine /><MenuItem onSelect={() => giveTo(null, "")}>{say("head.to-nobody")}</MenuItem></>}
        </Menu>
        {!finished && (
          <>
            <Menu open={menu === "snooze"} onOpenChange={(open) => onMenu(open ? "snooze" : null)} trigger={
              <button type="button" className="ibtn c-extra" aria-label={say("do.snooze")} aria-keyshortcuts="z" data-tip={say("head.snooze.tip")}><Clock className="i" aria-hidden="true" /></button>
            }>
              {snoozeChoices(times.now, times.zone).map((choice) => <MenuItem key={choice.key} onSelect={() => void snooze(choice.until)} end={times.short(choice.until)}>{say(`snooze.${choice.key}`)}</MenuItem>)}
              <MenuItem onSelect={onSnoozePick}>{say("snooze.pick")}</MenuItem>
            </Menu>
            <button type="button" className="ibtn c-extra" aria-label={say("do.done")} aria-keyshortcuts="e" aria-haspopup="dialog" data-tip={say("head.done.tip")} onClick={onDone}><Check className="i" aria-hidden="true" /></button>
          </>
        )}
        <Menu trigger={<button type="button" className="ibtn" aria-label={say("head.more")} data-tip={say("head.more")}><Ellipsis className="i" aria-hidden="true" /></button>}>
          {!finished && <MenuItem onSelect={() => onMenu("snooze")} end="Z">{say("do.snooze")}</MenuItem>}
          {!finished && <MenuItem onSelect={onDone} end="E">{say("do.done")}</MenuItem>}
          <MenuItem onSelect={onPromise} end="P">{say("do.promise")}</MenuItem>
          <MenuItem onSelect={onPage}>{say("head.page")}</MenuItem>
        </Menu>
      </div>
    </header>
  );
}
