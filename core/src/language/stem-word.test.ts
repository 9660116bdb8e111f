import { expect, test } from "vitest";
import { stemWord } from "./stem-word.ts";

test("forms of one word have one stem", () => {
  const stems = [["charge", "charges", "charged", "charging"], ["stop", "stopped", "stopping"], ["delivery", "deliveries"], ["customer", "customer's", "customers"], ["bill", "billed", "billing"], ["address", "addresses"]]
    .map((forms) => [...new Set(forms.map(stemWord))]);
  expect(stems).toEqual([["charg"], ["stop"], ["delivery"], ["customer"], ["bill"], ["address"]]);
});

test("short words and words that only look like a form stay", () => {
  expect(["is", "bus", "thing", "loss", "paket", "iban"].map(stemWord)).toEqual(["is", "bus", "thing", "loss", "paket", "iban"]);
});
