import { expect, test } from "vitest";
import type { Customer } from "../model/customer.ts";
import { customerChanged, type CustomerSaid } from "./customer-changed.ts";

const ingrid = { id: "c1", name: "Ingrid", emails: ["i@n.test"], organization: null, language: "nb", zone: "Europe/Oslo", annualValue: null, profile: { title: "Head of lab", place: "Bergen" }, words: [] } as unknown as Customer;

test.each<[string, CustomerSaid, object | null]>([
  ["a corrected name is the only change", { name: "Ingrid Solheim" }, { name: "Ingrid Solheim" }],
  ["null takes the language away", { language: null }, { language: null }],
  ["a word about the profile joins what was known", { profile: { proudOf: "the new lab" } }, { profile: { title: "Head of lab", place: "Bergen", proudOf: "the new lab" } }],
  ["an empty word takes it out of the profile", { profile: { place: " " } }, { profile: { title: "Head of lab" } }],
  ["saying nothing changes nothing", {}, null],
])("%s", (_, said, set) => {
  expect(customerChanged(ingrid, said).changes).toEqual(set === null ? [] : [{ kind: "update-customer", id: "c1", set }]);
});
