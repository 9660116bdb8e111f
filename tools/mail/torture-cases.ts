/** What a hostile mail must end as: read, or refused with this code. */
export type TortureCase = { readonly name: string; readonly build: () => Buffer; readonly ends: "read" | "mail-too-big" | "mail-too-deep" | "mail-too-many-parts" | "mail-headers-too-big" | "mail-too-many-recipients" | "mail-loops" | "mail-broken" };

const mail = (head: readonly string[], body: string | Buffer = "words\r\n") => Buffer.concat([Buffer.from(["From: a@b.example", ...head, "", ""].join("\r\n")), Buffer.from(body as string)]);
const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join("");
const parts = (count: number) => mail(["Content-Type: multipart/mixed; boundary=x"], `${many(count, () => "--x\r\n\r\na\r\n")}--x--\r\n`);
const nested = (levels: number) => Buffer.from(many(levels, (i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`) + "\r\nx");
const attachedMails = (levels: number) => Buffer.from(`From: a@b.example\r\n${many(levels, () => "Content-Type: message/rfc822\r\n\r\n")}\r\nx`);

/** Mails that were made to hurt a reader. Built in memory when they are needed; none is stored. */
export const TORTURE_CASES: readonly TortureCase[] = [
  { name: "1,000 nested multiparts", build: () => nested(1_000), ends: "mail-too-deep" },
  { name: "10,000 parts", build: () => parts(10_000), ends: "mail-too-many-parts" },
  { name: "100,000 parts", build: () => parts(100_000), ends: "mail-too-many-parts" },
  { name: "500 mails inside each other", build: () => attachedMails(500), ends: "read" },
  { name: "20,000 header lines", build: () => mail([many(20_000, (i) => `X-${i}: y\r\n`).trimEnd()]), ends: "mail-headers-too-big" },
  { name: "20,000 folds in one header", build: () => mail([`Subject: a${many(20_000, () => "\r\n more and more letters of one line")}`]), ends: "mail-headers-too-big" },
  { name: "a head of 1 MB without an end", build: () => Buffer.alloc(1_000_000, "h"), ends: "mail-headers-too-big" },
  { name: "20,000 nested <div>", build: () => mail(["Content-Type: text/html"], "<div>".repeat(20_000) + "x"), ends: "read" },
  { name: "200,000 unclosed <table><td", build: () => mail(["Content-Type: text/html"], "<table><td".repeat(200_000)), ends: "read" },
  { name: "50,000 open brackets in an address", build: () => mail([`To: ${"(".repeat(50_000)}a@b.example`]), ends: "read" },
  { name: "10,000 groups of addresses", build: () => mail([`To: ${"g:".repeat(10_000)};`]), ends: "read" },
  { name: "1,001 recipients", build: () => mail([`To: ${Array.from({ length: 1_001 }, (_, i) => `a${i}@b.example`).join(",\r\n ")}`]), ends: "mail-too-many-recipients" },
  { name: "51 Received lines", build: () => mail([many(51, () => "Received: from a by b; Wed, 4 Mar 2026 10:02:00 +0100\r\n").trimEnd()]), ends: "mail-loops" },
  { name: "10 MB of base64", build: () => mail(["Content-Type: application/pdf; name=big.pdf", "Content-Transfer-Encoding: base64"], Buffer.alloc(7_500_000, "p").toString("base64").replace(/(.{76})/g, "$1\r\n")), ends: "read" },
  { name: "45 MB of base64", build: () => mail(["Content-Type: application/pdf; name=big.pdf", "Content-Transfer-Encoding: base64"], Buffer.alloc(33_000_000, "p").toString("base64").replace(/(.{76})/g, "$1\r\n")), ends: "mail-too-big" },
  { name: "more than 50 MB", build: () => Buffer.alloc(50 * 1024 * 1024 + 1, "a"), ends: "mail-too-big" },
  { name: "one line of a million letters", build: () => mail([], "x".repeat(1_000_000)), ends: "read" },
  { name: "one line of 767,000 \">\"", build: () => mail([], ">".repeat(767_000)), ends: "read" },
  { name: "200,000 lines \"On … wrote:\"", build: () => mail([], "On Wed, 4 Mar 2026 at 10:02, Ann\r\n".repeat(200_000)), ends: "read" },
  { name: "a million letters of attribution without an end", build: () => mail([], `On Wed, 4 Mar 2026 ${"<a@b.example ".repeat(80_000)}`), ends: "read" },
  { name: "100,000 encoded words in a row", build: () => mail(["Content-Type: text/plain"], many(100_000, () => "=?utf-8?B?")), ends: "read" },
  { name: "a subject of 2,500 broken encoded words", build: () => mail([`Subject: ${many(2_500, () => "=?utf-8?B?w5h2?=\r\n ")}x`]), ends: "read" },
  { name: "a file name of 200 continued pieces", build: () => mail([`Content-Disposition: attachment; ${Array.from({ length: 200 }, (_, i) => `filename*${i}*=%E2%80%AEx`).join(";\r\n ")}`]), ends: "read" },
  { name: "a path with NUL as file name", build: () => mail(["Content-Type: application/pdf; name=\"../../etc/passwd\0.pdf\""]), ends: "read" },
  { name: "two Content-Type lines, two boundaries", build: () => mail(["Content-Type: multipart/mixed; boundary=x", "Content-Type: multipart/mixed; boundary=y"], "--x\r\n\r\none\r\n--x--\r\n--y\r\n\r\ntwo\r\n--y--\r\n"), ends: "read" },
  { name: "a boundary that never comes", build: () => mail(["Content-Type: multipart/mixed; boundary=never"]), ends: "read" },
  { name: "UTF-7 with a script in it", build: () => mail(["Content-Type: text/html; charset=utf-7"], "+ADw-script+AD4-alert(1)+ADw-/script+AD4-"), ends: "read" },
  { name: "an unknown charset", build: () => mail(["Content-Type: text/plain; charset=x-nobody-knows"]), ends: "read" },
  { name: "100,000 uuencoded beginnings", build: () => mail([], "begin 644 a\r\n".repeat(100_000)), ends: "read" },
  { name: "winmail.dat that claims 4 GB", build: () => mail(["Content-Type: application/ms-tnef; name=winmail.dat"], Buffer.concat([Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 1, 3, 0x90, 6, 0, 255, 255, 255, 255]), Buffer.alloc(1_000)])), ends: "read" },
  { name: "a calendar of 500,000 folded lines", build: () => mail(["Content-Type: text/calendar; method=REQUEST"], `BEGIN:VEVENT\r\nSUMMARY:a${"\r\n b".repeat(500_000)}`), ends: "read" },
  { name: "a zip that unpacks to gigabytes (never unpacked)", build: () => mail(["Content-Type: application/zip; name=bomb.zip", "Content-Transfer-Encoding: base64"], Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(42_000)]).toString("base64")), ends: "read" },
  { name: "nothing at all", build: () => Buffer.alloc(0), ends: "read" },
  { name: "1 MB of NUL as body", build: () => mail([], Buffer.alloc(1_000_000)), ends: "read" },
];
