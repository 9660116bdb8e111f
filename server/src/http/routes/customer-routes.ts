import { z } from "zod";
import { ChangeCustomer, CustomerList, CustomerView } from "@rapport/contract/customer-view.ts";
import { CustomerId } from "@rapport/core/model/ids.ts";
import { given } from "../given.ts";
import type { Ports } from "../ports.ts";
import { serve, type Door } from "../serve.ts";
import { paging, searchFor, toZoneOrRefuse } from "./request-shapes.ts";

const params = z.object({ id: CustomerId });

/** The people who write to us. */
export function customerRoutes(door: Door, ports: Ports): void {
  serve(door, { method: "GET", url: "/api/v1/customers", says: "Customers by name", action: "customer.read", query: z.strictObject({ q: searchFor, ...paging }), answer: CustomerList }, ({ who, query }) => ports.listCustomers(who, query));
  serve(door, { method: "GET", url: "/api/v1/customers/:id", says: "One customer with what is open between us", action: "customer.read", params, answer: CustomerView }, async ({ who, params: { id } }) => given(await ports.readCustomer(who, id)));
  serve(door, { method: "PATCH", url: "/api/v1/customers/:id", says: "Corrects or adds what is known about a person", action: "customer.change", params, body: ChangeCustomer, answer: CustomerView }, async ({ who, params: { id }, body }) => {
    if (typeof body.zone === "string") toZoneOrRefuse(body.zone);
    return given(await ports.changeCustomer(who, id, body));
  });
}
