import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Dovecot = {
  readonly port: number; readonly password: string;
  /** Puts a mail into a folder of a user the way a delivery agent does; a low number leaves when it came to the file system. */
  deliver(user: string, raw: string, folder?: string): void;
  /** Throws the server's own numbers away: the folder gets a new UIDVALIDITY. */
  renumber(user: string): void;
  /** Files of a folder with their flags in the name: "…:2,S" was marked as read. */
  files(user: string, folder?: string): string[];
  log(): string;
  stop(): Promise<void>;
};

export const dovecotProgram = "/usr/sbin/dovecot";
/** CI and most machines have none; there the tests say that they are skipped. */
export const hasDovecot = existsSync(dovecotProgram);

/** A real Dovecot with a configuration, a base folder and mailboxes of its own, on a free port of this machine. */
export async function startDovecot(more = ""): Promise<Dovecot> {
  const root = mkdtempSync(join(tmpdir(), "rapport-dovecot-")), password = "a password of the tests", port = await freePort();
  const asRoot = process.getuid!() === 0, owner = asRoot ? 65534 : process.getuid!(), group = asRoot ? 65534 : process.getgid!();
  const mails = join(root, "mail");
  mkdirSync(mails);
  chownSync(root, owner, group);
  chownSync(mails, owner, group);
  const conf = join(root, "dovecot.conf");
  writeFileSync(conf, `
base_dir = ${root}/run
state_dir = ${root}/state
log_path = ${root}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${mails}/%u
first_valid_uid = 1
mail_max_userip_connections = 200
auth_failure_delay = 0
${asRoot ? "" : "default_internal_user = " + process.env["USER"] + "\ndefault_login_user = " + process.env["USER"]}
passdb {
  driver = static
  args = password=${password.replaceAll(" ", "_")}
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${root}/home/%u
}
service imap-login {
  chroot =
  service_count = 0
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
${more}
`);
  const server = spawn(dovecotProgram, ["-F", "-c", conf], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (data: Buffer) => { said += data.toString(); });
  const folderOf = (user: string, folder: string): string => join(mails, user, folder === "INBOX" ? "" : `.${folder}`);
  const log = (): string => said + (existsSync(join(root, "log")) ? readFileSync(join(root, "log"), "utf8") : "");
  let count = 0;
  await until(() => /starting up/.test(log()) || server.exitCode !== null);
  if (server.exitCode !== null) throw new Error(`Dovecot did not start: ${log()}`);
  return {
    port, password: password.replaceAll(" ", "_"), log,
    deliver: (user, raw, folder = "INBOX") => {
      const home = folderOf(user, folder);
      for (const made of [join(mails, user), home, ...["cur", "new", "tmp"].map((part) => join(home, part)), ...["cur", "new", "tmp"].map((part) => join(mails, user, part))]) {
        if (existsSync(made)) continue;
        mkdirSync(made);
        chownSync(made, owner, group);
      }
      const name = `${Math.floor(Date.now() / 1000)}.M${String(++count).padStart(6, "0")}P1.test`;
      writeFileSync(join(home, "tmp", name), raw.replace(/\r?\n/g, "\n"));
      chownSync(join(home, "tmp", name), owner, group);
      renameSync(join(home, "tmp", name), join(home, "new", name));
    },
    renumber: (user) => { for (const name of readdirSync(join(mails, user)).filter((one) => one.startsWith("dovecot"))) rmSync(join(mails, user, name), { recursive: true }); },
    files: (user, folder = "INBOX") => ["new", "cur"].flatMap((part) => existsSync(join(folderOf(user, folder), part)) ? readdirSync(join(folderOf(user, folder), part)) : []),
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; !met() && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 25));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
