import { Link } from "@tanstack/react-router";
import type { CustomerView } from "@rapport/contract/customer-view.ts";
import { say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { Heat } from "../ui/heat.tsx";

/** What we promised and have not kept yet, and everything that was written. */
export function OpenWithThem({ customer, times }: { customer: CustomerView; times: Times }) {
  const { openPromises, conversations, promisesKept } = customer;
  return (
    <section data-region="" aria-labelledby="cu-open">
      <h2 className="h2" id="cu-open">{say("customer.promises")} {promisesKept.of > 0 && <span className="end">{say("customer.promises.kept", promisesKept)}</span>}</h2>
      {openPromises.length === 0 ? <p className="ink2">{say("customer.promises.none")}</p> : (
        <ul className="cu-promises">{openPromises.map((promise) => <li key={promise.id}><span className={promise.state === "late" || promise.state === "at-risk" ? "t risk num" : "t num"}>{times.short(promise.dueAt)}</span><Link className="link" to="/promises" search={{ promise: promise.id }}>{promise.text}</Link></li>)}</ul>
      )}
      <h2 className="h2 next">{say("customer.conversations")} <span className="n">{conversations.length}</span></h2>
      {conversations.length === 0 ? <p className="ink2">{say("customer.conversations.none")}</p> : (
        <ul className="cu-convs">{conversations.map((row) => <li key={row.id}><Heat heat={row.heat} /><span><Link to="/desk/$conversationId" params={{ conversationId: row.id }}>{row.need}</Link><span className="s">{row.subject}</span></span><span className="at num">{times.short(row.updatedAt)}</span></li>)}</ul>
      )}
    </section>
  );
}
