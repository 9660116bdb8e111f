import fc from "fast-check";
import { expect, test } from "vitest";
import { groupComplaints } from "./group-complaints.ts";

test("complaints that share a cause share a group, and find each other", () => {
  const grouped = groupComplaints([
    { id: "a", text: "The batch file has timestamps one hour out since 4.2." },
    { id: "b", text: "Tracking number arrives after the promised delivery time." },
    { id: "c", text: "Since 4.2 the timestamps in the batch file are one hour wrong." },
    { id: "d", text: "I get the tracking number only after the promised time." },
  ]);
  expect(grouped.map(({ group }) => group)).toEqual(["g1", "g2", "g1", "g2"]);
  expect(grouped[0]!.similar[0]).toBe("c");
  expect(grouped[3]!.similar[0]).toBe("b");
});

test("complaints with nothing in common stay alone", () => {
  expect(groupComplaints([{ id: 1, text: "lid cracked" }, { id: 2, text: "invoice twice" }])).toEqual([{ id: 1, group: "g1", similar: [] }, { id: 2, group: "g2", similar: [] }]);
});

test("each complaint is answered once, in order, and is never similar to itself", () => {
  fc.assert(fc.property(fc.array(fc.array(fc.constantFrom("probe", "batch", "late", "invoice", "wrong", "lid", "cracked"), { maxLength: 6 }), { maxLength: 30 }), (texts) => {
    const grouped = groupComplaints(texts.map((words, id) => ({ id, text: words.join(" ") })));
    expect(grouped.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
    for (const { id, similar } of grouped) expect(similar).not.toContain(id);
  }));
});
