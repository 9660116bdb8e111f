import { expect, test } from "vitest";
import { readRepeatedContact } from "./read-repeated-contact.ts";

test("the count is what they say, or the turns we hold, whichever is more", () => {
  const text = "This is the third time I write. For the 4th time I ask.";
  expect(readRepeatedContact(text, undefined, 0)).toEqual({ count: 4, span: [text.indexOf("4th time"), text.indexOf("4th time") + 8] });
  expect(readRepeatedContact("Second email about it.", undefined, 4)).toEqual({ count: 5 });
  expect(readRepeatedContact("I have called you twice.", undefined, 0).count).toBe(3);
  expect(readRepeatedContact("Ich schreibe Ihnen zum dritten Mal.", undefined, 0).count).toBe(3);
  expect(readRepeatedContact("C'est la troisième fois.", undefined, 0).count).toBe(3);
});

test("a first mail is the first contact, whatever else is counted in it", () => {
  for (const text of ["We need a third unit.", "It takes a second.", "The third floor lab.", "See you at 4."]) expect(readRepeatedContact(text, "Order", 0)).toEqual({ count: 1 });
});

test("a subject answered twice is more than a first contact", () => {
  expect(readRepeatedContact("Still wrong.", "RE: RE: 4.2 export", 0)).toEqual({ count: 2 });
});
