import "./customers.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { sayProblem } from "../api/say-problem.ts";
import { sayMoneyShort } from "../i18n/say-money.ts";
import { say } from "../i18n/say.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { customersQuery } from "./customer-queries.ts";
import { Stage } from "./stage.tsx";

const pause = 160;

/** Everybody who wrote, by name: what they are worth to us, how it stands, what we owe. */
export function CustomersScreen() {
  const navigate = useNavigate(), { q = "" } = useSearch({ from: "/app/customers" }), [typed, setTyped] = useState(q);
  const customers = useInfiniteQuery(customersQuery(q)), items = customers.data?.pages.flatMap((page) => page.items);
  useEffect(() => { document.title = say("customers.document"); }, []);
  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => void navigate({ to: "/customers", search: typed.trim() ? { q: typed.trim() } : {}, replace: true }), pause);
    return () => clearTimeout(timer);
  }, [typed, q, navigate]);
  return (
    <main className="pg one customers" id="main" tabIndex={-1}>
      <div className="main" data-region="" tabIndex={0} role="region" aria-label={say("customers.title")}>
        <div className="ttl"><h1>{say("customers.title")}</h1><div className="end"><input className="field find" type="search" aria-label={say("customers.find")} placeholder={say("customers.find")} value={typed} onChange={(event) => setTyped(event.target.value)} /></div></div>
        <p className="vh" role="status">{items && q ? say("customers.count", { count: items.length }) : ""}</p>
        {!items ? customers.error ? <p className="nothing" role="alert">{sayProblem(customers.error)}</p> : <SkeletonRows rows={9} label={say("customers.loading")} />
          : items.length === 0 ? <div className="nothing"><p className="voice">{say(q ? "customers.none-found" : "customers.none")}</p>{q ? <button type="button" className="link" onClick={() => setTyped("")}>{say("customers.show-all")}</button> : <p className="ink2">{say("customers.none.lead")}</p>}</div>
            : (
              <table className="tb cu-list">
                <caption className="vh">{say("customers.list")}</caption>
                <thead><tr><th scope="col">{say("customers.column.name")}</th><th scope="col">{say("customers.column.organization")}</th><th scope="col">{say("customers.column.stage")}</th><th scope="col" className="r">{say("customers.column.promises")}</th><th scope="col" className="r">{say("customers.column.value")}</th></tr></thead>
                <tbody>
                  {items.map((customer) => (
                    <tr key={customer.id}>
                      <td><Link className="who" to="/customers/$customerId" params={{ customerId: customer.id }}>{customer.name}</Link><span className="s">{customer.emails[0]}</span></td>
                      <td>{customer.organization?.name}</td>
                      <td><Stage stage={customer.stage} /></td>
                      <td className="r num">{customer.openPromises > 0 && customer.openPromises}</td>
                      <td className="r num">{customer.annualValue && sayMoneyShort(customer.annualValue)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
        {customers.hasNextPage && <p className="more"><button type="button" className="btn" aria-busy={customers.isFetchingNextPage} onClick={() => void customers.fetchNextPage()}>{say("customers.more")}</button></p>}
      </div>
    </main>
  );
}
