import { Link } from "@tanstack/react-router";
import { Diamond, Handshake, Minus } from "lucide-react";
import type { ReactNode } from "react";
import type { ConversationRow } from "@rapport/contract/conversation-view.ts";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { sayMoneyShort } from "../i18n/say-money.ts";
import { say, type WordKey } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { Heat } from "../ui/heat.tsx";
import { sayBecause } from "./say-because.ts";

type RowProps<Row> = { readonly row: Row; readonly openId: string | null; readonly tabIndex: number; readonly times: Times; readonly isNew: boolean };

/** Someone who waits on us: who, what they need, and what comes next. Why it stands here shows on hover and focus. */
export function NeedsRow({ row, openId, tabIndex, times, isNew }: RowProps<ConversationRow>) {
  const reasons = sayBecause(row, times);
  const third = [say(`next.${row.nextStep}` as WordKey), say("desk.contact", { count: row.contactCount }), ...(row.annualValue ? [sayMoneyShort(row.annualValue)] : [])];
  return (
    <RowLink row={row} openId={openId} tabIndex={tabIndex} tip={reasons.join("\n")}>
      <Heat heat={row.heat} />
      <span className="r">
        <Lead name={row.customer.name} organization={row.customer.organization} at={row.replyBy ? times.short(row.replyBy) : null} isNew={isNew && row.id !== openId} />
        <span className="need">{row.need}</span>
        <span className="l3">{third.join(" · ")}</span>
        <span className="vh">{say("desk.because", { reasons: reasons.join(" ") })}</span>
      </span>
    </RowLink>
  );
}

export function WaitingRow({ row, openId, tabIndex, times }: RowProps<ConversationRow>) {
  const at = row.weWriteAgainAt ?? row.snoozedUntil ?? row.toldAnswerBy;
  return (
    <RowLink row={row} openId={openId} tabIndex={tabIndex} two tip={sayBecause(row, times).join("\n")}>
      <Heat heat={row.heat} />
      <span className="r"><Lead name={row.customer.name} organization={row.customer.organization} at={at ? times.short(at) : null} /><span className="need">{row.need}</span></span>
    </RowLink>
  );
}

const risky: readonly PromiseView["state"][] = ["at-risk", "late"];

export function PromiseRow({ row, tabIndex, times }: RowProps<PromiseView>) {
  const word = risky.includes(row.state) ? say(`promise.${row.state}`) : null, Icon = row.state === "at-risk" ? Diamond : row.state === "late" ? Minus : Handshake;
  return (
    <li>
      <Link className="row two" to="/promises" search={{ promise: row.id }} tabIndex={tabIndex} data-row={row.id}>
        <Icon className="i honey" aria-hidden="true" />
        <span className="r">
          <Lead name={row.customer.name} organization={row.customer.organization} at={times.short(row.dueAt)} risk={word !== null} />
          <span className="need">{row.text}{word && <span className="risk-word"> · {word}</span>}</span>
        </span>
      </Link>
    </li>
  );
}

function RowLink({ row, openId, tabIndex, two = false, tip, children }: { row: ConversationRow; openId: string | null; tabIndex: number; two?: boolean; tip: string; children: ReactNode }) {
  const open = row.id === openId;
  return (
    <li>
      <Link className={`row${two ? " two" : ""}${open ? " sel" : ""}`} to="/desk/$conversationId" params={{ conversationId: row.id }} activeProps={none} aria-current={open ? "true" : undefined}
        tabIndex={tabIndex} data-row={row.id} data-conversation={row.id} data-tip={tip || undefined} data-tip-side="beside">{children}</Link>
    </li>
  );
}

function Lead({ name, organization, at, risk = false, isNew = false }: { name: string; organization: string | null; at: string | null; risk?: boolean; isNew?: boolean }) {
  return <span className="l1"><span className={isNew ? "who new" : "who"}>{name}{isNew && <span className="vh"> {say("desk.is-new")}</span>}</span><span className="org">{organization}</span>{at && <span className={risk ? "at risk" : "at"}>{at}</span>}</span>;
}

const none = {};
