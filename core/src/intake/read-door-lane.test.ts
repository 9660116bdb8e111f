import { describe, expect, test } from "vitest";
import { readDoorLane } from "./read-door-lane.ts";

const ordinary = "From: Ingrid <ingrid@nordvann.test>\r\nTo: help@fernbrook.test\r\nSubject: The export";

describe("in which order waiting mail is read", () => {
  test("a person's mail is a person's", () => {
    expect(readDoorLane(`${ordinary}\r\n\r\nPrecedence: bulk\r\n`, "ingrid@nordvann.test")).toBe("people");
    expect(readDoorLane(`${ordinary}\r\nAuto-Submitted: no`, "ingrid@nordvann.test")).toBe("people");
    expect(readDoorLane(ordinary, null)).toBe("people");
    expect(readDoorLane("", "ingrid@nordvann.test")).toBe("people");
  });

  test.each([
    ["an empty return path", ordinary, ""],
    ["a mailer daemon's return path", ordinary, "MAILER-DAEMON@mx.nordvann.test"],
    ["an empty Return-Path line where no server named one", `Return-Path: <>\r\n${ordinary}`, null],
    ["Auto-Submitted", `${ordinary}\r\nAuto-Submitted: auto-replied`, "ingrid@nordvann.test"],
    ["Precedence", `${ordinary}\r\nPrecedence: bulk`, "ingrid@nordvann.test"],
    ["a folded report", `${ordinary}\r\nContent-Type:\r\n multipart/report; report-type=delivery-status`, "ingrid@nordvann.test"],
    ["a postmaster", ordinary.replace("ingrid@", "postmaster@"), "bounces@nordvann.test"],
  ])("a machine's mail is known by %s alone", (_sign, head, returnPath) => {
    expect(readDoorLane(head, returnPath)).toBe("machines");
  });

  test("mail of a list waits behind people and before machines", () => {
    expect(readDoorLane(`${ordinary}\r\nList-Id: <help.fernbrook.test>`, "owner@groups.test")).toBe("lists");
    expect(readDoorLane(`${ordinary}\r\nPrecedence: list`, "owner@groups.test")).toBe("lists");
    expect(readDoorLane(`${ordinary}\r\nList-Id: <help.fernbrook.test>\r\nAuto-Submitted: auto-generated`, "owner@groups.test")).toBe("machines");
  });
});
