import { expect, test } from "vitest";
import { readFirstName } from "./first-name.ts";

test("a title is no name to call somebody by", () => {
  expect(["Dr Amara Osei", "Prof. Dr. Klaus Petersen", "Mme Hélène Garnier", "Ingrid Solheim", "Madonna", "Dr", "  ", "Dhr. Bram Vos"].map(readFirstName)).toEqual(["Amara", "Klaus", "Hélène", "Ingrid", "Madonna", "Dr", "", "Bram"]);
});
