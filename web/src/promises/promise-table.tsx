import { Link } from "@tanstack/react-router";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { AgentId } from "@rapport/core/model/ids.ts";
import { say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import type { Group } from "./group-promises.ts";
import { PromiseStateLine, sayPromised } from "./promise-state.tsx";

/** The ledger: when, what we said, to whom, who keeps it, how it stands. One row is open beside it. */
export function PromiseTable({ groups, openId, tabId, me, times }: { groups: readonly Group[]; openId: string | null; tabId: string | null; me: AgentId | undefined; times: Times }) {
  return (
    <table className="tb pr">
      <caption className="vh">{say("promises.ledger")}</caption>
      <thead><tr><th scope="col">{say("promises.column.due")}</th><th scope="col">{say("promises.column.said")}</th><th scope="col" className="to">{say("promises.column.to")}</th><th scope="col" className="owner">{say("promises.column.owner")}</th><th scope="col" className="how">{say("promises.column.state")}</th></tr></thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          <tr className="grp"><th colSpan={5} scope="rowgroup">{say(`promises.group.${group.name}`)}<span className="n">{group.items.length}</span></th></tr>
          {group.items.map((promise) => <Row key={promise.id} promise={promise} open={promise.id === openId} tabbable={promise.id === tabId} mine={promise.owner.id === me} times={times} />)}
        </tbody>
      ))}
    </table>
  );
}

function Row({ promise, open, tabbable, mine, times }: { promise: PromiseView; open: boolean; tabbable: boolean; mine: boolean; times: Times }) {
  const risk = promise.state === "at-risk" || promise.state === "late", theirs = times.theirs(promise.dueAt, promise.customer.zone);
  return (
    <tr className={open ? "sel" : undefined}>
      <td><span className={risk ? "when risk" : "when"}>{times.short(promise.dueAt)}</span>{theirs && <span className="s nowrap">{say("promises.theirs", { time: theirs })}</span>}</td>
      <td>
        <Link className="say" to="/promises" search={{ promise: promise.id }} replace data-promise={promise.id} tabIndex={tabbable ? 0 : -1} dir="auto" {...(open ? { "aria-current": "true" as const } : {})}>{sayPromised(promise)}</Link>
        <span className="s">{promise.need}</span>
      </td>
      <td className="to"><b>{promise.customer.name}</b>{promise.customer.organization && <span className="s">{promise.customer.organization}</span>}</td>
      <td className="owner">{mine ? say("promises.you") : promise.owner.name.split(" ")[0]}</td>
      <td className="how"><PromiseStateLine promise={promise} times={times} /></td>
    </tr>
  );
}
