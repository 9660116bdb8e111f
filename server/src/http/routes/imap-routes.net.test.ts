import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../../test/with-app.ts";

let desk: TestApp, admin: string, lead: string, agent: string, elsewhere: string;
beforeAll(async () => {
  desk = await startTestApp();
  const team = await desk.addTeam("Fernbrook");
  [admin, lead, agent] = [await desk.token(team, "admin"), await desk.token(team, "lead"), await desk.token(team, "agent")];
  elsewhere = await desk.token(await desk.addTeam("Aulos"), "admin");
});
afterAll(() => desk.close());

const account = { host: "imap.fernbrook.example", port: 993, security: "tls", username: "support@fernbrook.example", password: "a very secret word" };
const add = (body: object, token = admin) => desk.ask("POST", "/api/v1/imap-accounts", { token, body });
const list = async (token = admin) => (await desk.ask("GET", "/api/v1/imap-accounts", { token })).json().items as { id: string }[];
const wrong = (answer: { json(): { errors: { path: string }[] } }) => answer.json().errors.map((error) => error.path);

test("an account is added, seen by those who lead, changed and removed, and its password is in no answer and not to be read in the database", async () => {
  const added = await add(account);
  expect(added.statusCode).toBe(201);
  const { id } = added.json();
  expect(await list(lead)).toMatchObject([{ id, mailbox: "help@fernbrook.example", host: account.host, folders: ["INBOX"], take: "new", afterwards: "leave", state: "starting", problem: null, leftBehind: 0 }]);
  expect(JSON.stringify(await list())).not.toContain("secret word");
  const stored = await desk.db.pool.query("select row_to_json(a)::text as row from rapport.imap_account a");
  expect(stored.rows[0].row).not.toContain("secret word");
  const { password: _, ...without } = account;
  expect((await desk.ask("PUT", `/api/v1/imap-accounts/${id}`, { token: admin, body: { ...without, folders: ["inbox", "Sales", "Sales"] } })).statusCode).toBe(200);
  expect(await list()).toMatchObject([{ folders: ["INBOX", "Sales"] }]);
  expect(wrong(await add(account))).toEqual(["username"]);
  expect((await desk.ask("DELETE", `/api/v1/imap-accounts/${id}`, { token: admin })).statusCode).toBe(204);
  expect(await list()).toEqual([]);
});

test("a stored password is not sent to another server: who changes the server writes it again", async () => {
  const { id } = (await add(account)).json(), { password: _, ...without } = account;
  for (const change of [{ host: "imap.elsewhere.example" }, { port: 143 }, { security: "starttls" }, { username: "other" }]) {
    const body = { ...without, ...change };
    expect(wrong(await desk.ask("PUT", `/api/v1/imap-accounts/${id}`, { token: admin, body }))).toEqual(["password"]);
    expect(wrong(await desk.ask("POST", "/api/v1/imap-accounts/test", { token: admin, body: { ...body, id } }))).toEqual(["password"]);
  }
  await desk.ask("DELETE", `/api/v1/imap-accounts/${id}`, { token: admin });
});

test.each([
  [{ ...account, host: "not a host" }, "host"], [{ ...account, security: "none" }, "security"], [{ ...account, password: "" }, "password"],
  [{ ...account, afterwards: "move" }, "moveTo"], [{ ...account, afterwards: "move", moveTo: "inbox" }, "moveTo"],
  [{ ...account, password: undefined, oauth: { provider: "google", clientId: "c" } }, "oauth.refreshToken"],
  [{ ...account, password: undefined, oauth: { provider: "other", clientId: "c", refreshToken: "r" } }, "oauth.tokenEndpoint"],
  [{ ...account, password: undefined, oauth: { provider: "other", clientId: "c", refreshToken: "r", tokenEndpoint: "http://tokens.example/" } }, "oauth.tokenEndpoint"],
])("what cannot work is named by its field: %j", async (body, field) => {
  const answer = await add(body);
  expect([answer.statusCode, wrong(answer)]).toEqual([422, [field]]);
});

test("only an administrator sets accounts up, and only those of the own desk", async () => {
  expect([(await add(account, lead)).statusCode, (await add(account, agent)).statusCode]).toEqual([403, 403]);
  expect((await desk.ask("GET", "/api/v1/imap-accounts", { token: agent })).statusCode).toBe(403);
  const { id } = (await add(account)).json();
  expect(await list(elsewhere)).toEqual([]);
  expect((await desk.ask("PUT", `/api/v1/imap-accounts/${id}`, { token: elsewhere, body: account })).statusCode).toBe(404);
  expect((await desk.ask("DELETE", `/api/v1/imap-accounts/${id}`, { token: elsewhere })).statusCode).toBe(404);
});

test("trying settings out says in plain words what the server said", async () => {
  const server = createServer((socket) => {
    socket.write("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] here\r\n");
    socket.on("data", (data) => {
      for (const line of data.toString().split("\r\n").filter(Boolean)) {
        const [tag, command] = line.split(" ");
        if (command === "AUTHENTICATE" || command === "LOGIN") socket.write(`${tag} NO [AUTHENTICATIONFAILED] Too many wrong passwords\r\n`);
        else if (command === "CAPABILITY") socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n${tag} OK done\r\n`);
        else socket.write(`${tag} OK done\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo, local = { ...account, host: "127.0.0.1", port, security: "none" };
  const test = async (body: object) => (await desk.ask("POST", "/api/v1/imap-accounts/test", { token: admin, body })).json();
  expect(await test(local)).toEqual({ ok: false, folders: [], problem: { kind: "sign-in", sentence: "Cannot sign in: the server says “Too many wrong passwords”." } });
  await new Promise((resolve) => server.close(resolve));
  expect(await test(local)).toMatchObject({ ok: false, problem: { kind: "connection", sentence: `127.0.0.1:${port} does not answer: nothing listens on this port.` } });
});
