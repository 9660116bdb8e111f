import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../../test/with-app.ts";
import { storeConversation, type StoredConversation } from "../../../test/stored-conversation.ts";

let desk: TestApp, token: string, colleague: string, stranger: string, stored: StoredConversation;
beforeAll(async () => {
  desk = await startTestApp();
  const team = await desk.addTeam("Fernbrook"), others = await desk.addTeam("Aulos");
  stored = await storeConversation(desk.db, team, await desk.addPerson(team, "bea@fernbrook.example", "agent"));
  [token, colleague, stranger] = [await desk.token(team, "agent"), await desk.token(team, "lead"), await desk.token(others, "admin")];
});
afterAll(() => desk.close());

function upload(filename: string, content: Buffer | string, type = "application/octet-stream", field = "file", as = token) {
  const head = `--b\r\nContent-Disposition: form-data; name="${field}"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n`;
  return desk.ask("POST", "/api/v1/attachments", { token: as, body: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from("\r\n--b--\r\n")]), headers: { "content-type": "multipart/form-data; boundary=b" } });
}

test("an upload is kept under an id of its own, its name only for show", async () => {
  const answer = await upload("..\\..\\etc\\\u202e.pass wd", "words", "text/plain");
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({ filename: "pass wd", size: 5, contentType: "text/plain" });
});

test("an upload that no message has taken is its agent's alone", async () => {
  const { id } = (await upload("plan.pdf", "%PDF-1.7", "application/pdf")).json();
  expect((await desk.ask("GET", `/api/v1/attachments/${id}`, { token })).body).toBe("%PDF-1.7");
  expect((await desk.ask("GET", `/api/v1/attachments/${id}`, { token: colleague })).statusCode).toBe(404);
  expect((await desk.ask("GET", `/api/v1/attachments/${id}`, { token: stranger })).statusCode).toBe(404);
});

test("too large, no file, two files and no form are told apart", async () => {
  expect((await upload("big.bin", Buffer.alloc(25 * 1024 * 1024 + 1))).json()).toMatchObject({ status: 413, code: "too-large" });
  expect((await upload("x.txt", "x", "text/plain", "other")).json()).toMatchObject({ status: 422, code: "invalid-input" });
  expect((await desk.ask("POST", "/api/v1/attachments", { token, body: { file: "x" } })).json()).toMatchObject({ status: 415, code: "kind-not-served" });
});

test("only pictures that are pictures by their bytes are shown in place; everything else is saved", async () => {
  const headersOf = async (id: string) => (await desk.ask("GET", `/api/v1/attachments/${id}`, { token })).headers;
  expect(await headersOf(stored.picture)).toMatchObject({ "content-type": "image/png", "content-disposition": `inline; filename="logo.png"; filename*=UTF-8''logo.png`, "content-security-policy": expect.stringContaining("sandbox"), "x-content-type-options": "nosniff" });
  expect(await headersOf(stored.page)).toMatchObject({ "content-type": "application/octet-stream", "content-disposition": expect.stringMatching(/^attachment;/) });
  const { id } = (await upload("holiday.png", "<html><script>1</script>", "image/png")).json();
  expect(await headersOf(id)).toMatchObject({ "content-type": "application/octet-stream", "content-disposition": expect.stringMatching(/^attachment;/) });
});

test("a name with quotes, breaks and letters of everywhere stays one header", async () => {
  const { id } = (await upload('a\\"b\u00e9漢.txt', "x", "text/plain")).json();
  const { headers } = await desk.ask("GET", `/api/v1/attachments/${id}`, { token });
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%-]+$/);
});

test("a mail as it was sent is made harmless, counts what it kept out, and draws its own picture by a pass", async () => {
  const page = await desk.ask("GET", `/api/v1/messages/${stored.mailIn}/html`, { token });
  expect([page.statusCode, page.headers["content-security-policy"], page.headers["x-frame-options"], page.headers["x-remote-blocked"]]).toEqual([200, expect.stringMatching(/^default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'/), "SAMEORIGIN", "1"]);
  expect(page.body).toContain("<p>The <b>third</b> time.</p>");
  expect(page.body).not.toMatch(/onclick|track\.example/);
  const pass = /src="(\/api\/v1\/inline-images\/[^"]+)"/.exec(page.body)![1]!;
  const picture = await desk.ask("GET", pass);
  expect([picture.statusCode, picture.headers["content-type"], picture.rawPayload.subarray(1, 4).toString()]).toEqual([200, "image/png", "PNG"]);
  const forged = pass.slice(0, -2) + (pass.endsWith("AA") ? "BB" : "AA");
  for (const wrong of [forged, `${pass}x`, pass.replace(/\.[^.]+$/, ""), "/api/v1/inline-images/x.y"]) expect((await desk.ask("GET", wrong)).statusCode).toBe(404);
});

test("a mail without HTML is shown as its text", async () => {
  expect((await desk.ask("GET", `/api/v1/messages/${stored.mailOut}/html`, { token })).body).toContain("<pre>Here is what I understood.</pre>");
});

test("a mail's bytes and an unreadable mail are saved, never opened", async () => {
  const raw = await desk.ask("GET", `/api/v1/messages/${stored.mailIn}/raw`, { token });
  expect([raw.headers["content-type"], raw.headers["content-disposition"], raw.body]).toEqual(["message/rfc822", expect.stringMatching(/^attachment;/), "Subject: batch\r\n\r\nThe third time I write.\r\n"]);
  const { items } = (await desk.ask("GET", "/api/v1/unreadable", { token })).json();
  expect(items).toMatchObject([{ id: stored.unreadable, problem: "It nests too deeply", tries: 3, from: "ingrid@lab.example", rawUrl: `/api/v1/unreadable/${stored.unreadable}/raw` }]);
  expect((await desk.ask("GET", items[0].rawUrl, { token })).body).toBe("canary of an unreadable mail");
  expect((await desk.ask("GET", `/api/v1/unreadable/${stored.raw}/raw`, { token })).statusCode).toBe(404);
});

test("another desk's things are not found, by any of these ways", async () => {
  for (const url of [`attachments/${stored.picture}`, `messages/${stored.mailIn}/html`, `messages/${stored.mailIn}/raw`, `unreadable/${stored.unreadable}/raw`]) {
    expect.soft([url, (await desk.ask("GET", `/api/v1/${url}`, { token: stranger })).statusCode]).toEqual([url, 404]);
  }
  expect((await desk.ask("GET", "/api/v1/unreadable", { token: stranger })).json()).toEqual({ items: [] });
  for (const method of ["POST", "DELETE"] as const) expect((await desk.ask(method, `/api/v1/conversations/${stored.conversation}/page`, { token: stranger })).statusCode).toBe(404);
});

test("a mail whose stored bytes have changed is not handed out: the answer says so", async () => {
  await desk.db.pool.query("update rapport.raw_mail set raw = set_byte(raw, 3, 88) where id = any($1)", [[stored.raw, stored.unreadable]]);
  for (const url of [`messages/${stored.mailIn}/raw`, `unreadable/${stored.unreadable}/raw`]) {
    const answer = await desk.ask("GET", `/api/v1/${url}`, { token });
    expect(answer.json()).toMatchObject({ status: 500, code: "fault", detail: expect.stringMatching(/do not match its checksum.*rapport fsck/) });
  }
});
