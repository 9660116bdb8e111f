import { expect, test } from "vitest";
import { createEventStreamReader } from "./event-stream.ts";

test("an event that arrives in pieces is read once, whole", () => {
  const read = createEventStreamReader();
  expect(read("id: 7\nda")).toEqual([]);
  expect(read('ta: {"kind":"desk"}\n')).toEqual([]);
  expect(read("\n")).toEqual([{ id: "7", data: '{"kind":"desk"}' }]);
});

test("comments keep the line alive and say nothing", () => {
  expect(createEventStreamReader()(": still here\n\n: still here\n\n")).toEqual([]);
});

test("several events of one chunk come in order, each with the last cursor named", () => {
  expect(createEventStreamReader()("id:1\ndata:a\n\ndata: b\n\nid:2\r\ndata:c\r\n\r\n")).toEqual([{ id: "1", data: "a" }, { id: "1", data: "b" }, { id: "2", data: "c" }]);
});

test("data of several lines is joined", () => {
  expect(createEventStreamReader()("data:a\ndata:b\n\n")).toEqual([{ id: null, data: "a\nb" }]);
});
