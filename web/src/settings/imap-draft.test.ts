import { expect, test } from "vitest";
import { draftOf, toSettings, withChoice } from "./imap-draft.ts";

test("a new account begins with TLS, the inbox and mail from now on", () => {
  expect(toSettings({ ...draftOf(null), host: " imap.fernbrook.example ", username: "support ", password: "word" })).toEqual({
    host: "imap.fernbrook.example", port: 993, security: "tls", username: "support", password: "word", folders: ["INBOX"], take: "new", afterwards: "leave", moveTo: null,
  });
});

test("a provider brings its server, and its secrets are left out where nothing is written", () => {
  const draft = withChoice({ ...draftOf(null), username: "a@b.example", clientId: "c" }, { way: "microsoft" });
  expect(toSettings(draft)).toMatchObject({ host: "outlook.office365.com", oauth: { provider: "microsoft", clientId: "c" } });
  expect(Object.keys(toSettings(draft).oauth ?? {})).toEqual(["provider", "clientId"]);
});

test("the usual port follows the security, another one stays", () => {
  expect(withChoice(draftOf(null), { security: "starttls" }).port).toBe("143");
  expect(withChoice({ ...draftOf(null), port: "1993" }, { security: "starttls" }).port).toBe("1993");
});

test("folders stand between commas, and one to move to counts only where mail is moved", () => {
  expect(toSettings({ ...draftOf(null), folders: "INBOX, Sales,, ", moveTo: "Done" })).toMatchObject({ folders: ["INBOX", "Sales"], moveTo: null });
  expect(toSettings({ ...draftOf(null), afterwards: "move", moveTo: "Done" })).toMatchObject({ moveTo: "Done" });
});
