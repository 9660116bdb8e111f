import { expect, test } from "vitest";
import { disguise, hostileMails } from "./hostile-mails.ts";
import { mailDocument, textDocument } from "./mail-document.ts";
import { sanitizeMailHtml } from "./sanitize-mail-html.ts";

const allowedTags = /^(p|div|br|hr|h[1-6]|blockquote|pre|center|[uod]l|li|d[td]|address|details|summary|figure|figcaption|span|b|strong|i|em|u|s|strike|del|ins|small|big|su[bp]|code|kbd|samp|var|tt|abbr|cite|q|mark|font|bd[io]|wbr|time|table|caption|colgroup|col|thead|tbody|tfoot|tr|t[dh]|a|img)$/;
const allowedAttributes = /^(dir|lang|title|align|valign|width|height|bgcolor|style|href|target|rel|src|alt|colspan|rowspan|nowrap|scope|border|cellpadding|cellspacing|color|face|size|start|type|reversed|value|span)$/;

/** What is left over that a mail may not have, read tag by tag; addresses are judged by the parser that a browser uses (HX-8). */
function left(html: string): string[] {
  const wrong: string[] = [];
  for (const [, tag = "", attributes = ""] of html.matchAll(/<([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    if (!allowedTags.test(tag)) wrong.push(`<${tag}>`);
    for (const [, name = "", value = ""] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
      if (!allowedAttributes.test(name)) wrong.push(name);
      const scheme = name === "href" || name === "src" ? URL.parse(value.replaceAll("&amp;", "&"))?.protocol : undefined;
      if (name === "href" && !["https:", "http:", "mailto:", "tel:"].includes(scheme ?? "")) wrong.push(`href ${value}`);
      if (name === "src" && !["cid:", "data:"].includes(scheme ?? "")) wrong.push(`src ${value}`);
      if (name === "style" && /url|expression|position|@|\\/i.test(value)) wrong.push(`style ${value}`);
    }
  }
  // What the tag reader above did not take as a tag may not begin like one either.
  const rest = html.replace(/<\/?[a-z][^\s/>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/gi, "");
  if (rest.includes("<")) wrong.push(`loose < in ${rest.slice(0, 80)}`);
  return wrong;
}

test("nothing of a hostile mail is left that runs, loads from elsewhere, submits or covers", () => {
  for (const mail of hostileMails.flatMap((one) => [one, ...disguise(one)])) {
    const { html } = sanitizeMailHtml(mail.replaceAll("CANARY", "https://canary.example"));
    expect.soft({ mail, left: left(html) }).toEqual({ mail, left: [] });
  }
});

test("sanitising what was sanitised changes nothing", () => {
  for (const mail of hostileMails) {
    const once = sanitizeMailHtml(mail).html;
    expect.soft(sanitizeMailHtml(once).html).toBe(once);
  }
});

test("an honest mail keeps its shape", () => {
  const mail = `<html><head><title>Hi</title><style>p{color:red}</style></head><body dir="ltr"><h2>Order 1042</h2><table border="1" cellpadding="4"><tr><td colspan="2" style="color:#333;padding:4px 8px">Grey <b>jacket</b></td></tr></table>
<ul><li>One</li></ul><a href="https://shop.example/o?id=1&amp;x=2">Order</a> <blockquote>Earlier</blockquote></body></html>`;
  const { html } = sanitizeMailHtml(mail);
  for (const kept of ["<h2>Order 1042</h2>", '<table border="1" cellpadding="4">', '<td colspan="2" style="color:#333;padding:4px 8px">', "<b>jacket</b>", "<li>One</li>", '<a href="https://shop.example/o?id=1&amp;x=2" target="_blank" rel="noopener noreferrer">', "<blockquote>Earlier</blockquote>"]) expect(html).toContain(kept);
  expect(html).not.toMatch(/color:red|<title|Hi</);
});

test("remote pictures are taken out and counted, inline ones stay", () => {
  const { html, remoteBlocked } = sanitizeMailHtml('<img src="https://track.example/p.gif" width="1"><img src="cid:logo@mail" alt="Logo"><img src="data:image/png;base64,iVBORw0KGgo="><div style="background:url(https://a.example/b.png)">x</div>');
  expect(remoteBlocked).toBe(2);
  expect(html).toBe('<img alt="Logo" src="cid:logo%40mail" /><img src="data:image/png;base64,iVBORw0KGgo=" /><div>x</div>');
});

test("a link that shows one address and leads to another says where it leads", () => {
  const shown = (mail: string) => sanitizeMailHtml(mail).html.replace(/ target="_blank" rel="noopener noreferrer"/g, "");
  expect(shown('<a href="https://evil.example/x">www.bank.example</a>')).toBe('<a href="https://evil.example/x">www.bank.example</a><small> (evil.example)</small>');
  expect(shown('<a href="https://bank.example.evil.example/">https://bank.example/login</a>')).toContain("(bank.example.evil.example)");
  for (const honest of ['<a href="https://www.bank.example/a">bank.example</a>', '<a href="https://news.bank.example/">https://bank.example</a>', '<a href="https://track.example/1">Your order</a>', '<a href="mailto:a@b.example">a@b.example</a>', '<a href="https://x.example/">version 1.2</a>']) {
    expect.soft(shown(honest)).toBe(honest);
  }
});

test("an inline picture gets its pass, and none where the mail does not carry it", () => {
  const mail = sanitizeMailHtml('<img src="cid:here"><img src="cid:gone">');
  const page = mailDocument(mail, (id) => (id === "here" ? "/api/v1/inline-images/pass" : null));
  expect(page).toContain('<img src="/api/v1/inline-images/pass" />');
  expect(page).not.toContain("cid:");
});

test("text in the frame stays text", () => {
  expect(textDocument("<b>2 < 3 & more</b>")).toContain("&lt;b&gt;2 &lt; 3 &amp; more&lt;/b&gt;");
});
