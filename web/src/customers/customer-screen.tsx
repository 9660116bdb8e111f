import "./customers.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import type { ChangeCustomer, CustomerView } from "@rapport/contract/customer-view.ts";
import { ApiProblem, callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { showToast } from "../ui/toasts.tsx";
import { SkeletonRows } from "../ui/wait.tsx";
import { CustomerFacts } from "./customer-facts.tsx";
import { customerQuery } from "./customer-queries.ts";
import { HeatOverTime } from "./heat-over-time.tsx";
import { OpenWithThem } from "./open-with-them.tsx";
import { Stage } from "./stage.tsx";

/** One person: how it has been, what matters to them, what is open. Everything that is known can be corrected where it stands. */
export function CustomerScreen() {
  const { customerId } = useParams({ from: "/app/customers/$customerId" }), client = useQueryClient(), times = useTimes();
  const { data: customer, error, refetch } = useQuery(customerQuery(customerId));
  useEffect(() => { document.title = say("customer.document", { name: customer?.name ?? say("customers.title") }); }, [customer]);
  if (!customer) {
    return <main className="lost" id="main">{error ? <><h1 className="h1">{say("screen.failed")}</h1><p role="alert">{sayProblem(error)}</p><p><button type="button" className="btn" onClick={() => void refetch()}>{say("ui.try-again")}</button></p></> : <><h1 className="vh">{say("customers.title")}</h1><SkeletonRows rows={6} /></>}</main>;
  }
  const save = async (change: ChangeCustomer): Promise<string | null> => {
    try {
      client.setQueryData<CustomerView>(["customer", customerId], await callApi<CustomerView>("PATCH", `/customers/${encodeURIComponent(customerId)}`, { body: change }));
      showToast({ id: "customer-saved", text: say("customer.saved"), seconds: 4 });
      for (const queryKey of [["customers"], ["conversation"], ["desk"]]) void client.invalidateQueries({ queryKey });
      return null;
    } catch (reason) {
      return reason instanceof ApiProblem && reason.code === "invalid-input" ? say("customer.invalid") : sayProblem(reason);
    }
  };
  const sub = [customer.profile.title, customer.organization?.name, customer.profile.place].filter(Boolean).join(", ");
  return (
    <main className="cu" id="main" tabIndex={-1}>
      <div className="cu-h">
        <div><h1 className="h1">{customer.name}</h1><p className="sub">{sub ? `${sub}. ` : ""}<Stage stage={customer.stage} /></p></div>
        <div className="end"><Link className="btn quiet" to="/customers">{say("customer.all")}</Link></div>
      </div>
      <HeatOverTime points={customer.heatHistory} times={times} />
      <div className="cols">
        <CustomerFacts customer={customer} times={times} save={save} />
        <OpenWithThem customer={customer} times={times} />
      </div>
    </main>
  );
}
