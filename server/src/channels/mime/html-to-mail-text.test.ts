import { describe, expect, test } from "vitest";
import { splitVisibleReply } from "@rapport/core/intake/visible-reply.ts";
import { htmlToMailText } from "./html-to-mail-text.ts";

describe("the words of an HTML mail", () => {
  test.each([
    ["<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"], ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"], ["See <a href=\"https://x.example\">the order</a>.", "See the order."], ["<table><tr><td>Order</td><td>42</td></tr><tr><td>Paid</td><td>yes</td></tr></table>", "Order 42\nPaid yes"],
    ["<style>p{color:red}</style><h1>Still broken</h1>", "Still broken"], ["&lt;script&gt; is text", "<script> is text"],
  ])("%s", (html, text) => expect(htmlToMailText(html).trim()).toBe(text));
});

describe("the reply in an HTML mail", () => {
  const reply = (html: string) => splitVisibleReply(htmlToMailText(html).trim()).visible;
  test("of Gmail stands above the quote", () => {
    expect(reply("<div>Still nothing.</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Mar 4, 2026 at 10:02 AM Ann &lt;<a href=\"mailto:a@x.example\">a@x.example</a>&gt; wrote:<br></div><blockquote class=\"gmail_quote\"><div>We sent it.</div></blockquote></div>")).toBe("Still nothing.");
  });
  test("may stand between its pieces", () => {
    expect(reply("<div class=\"gmail_attr\">On Tue, Mar 4, 2026 at 10:02 AM Ann &lt;a@x.example&gt; wrote:</div><blockquote>Did it come?</blockquote><div>No.</div><blockquote>Another one?</blockquote><div>Yes, to Oslo.</div>")).toBe("No.\n\nYes, to Oslo.");
  });
  test("of Apple Mail stands above the cited block", () => {
    expect(reply("<div>Still nothing.</div><blockquote type=\"cite\"><div>On 4 Mar 2026, at 10:02, Ann wrote:</div><div>We sent it.</div></blockquote>")).toBe("Still nothing.");
  });
  test("of Outlook stands above the drawn line", () => {
    expect(reply("<p>Still nothing.</p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> Ann &lt;a@x.example&gt;<br><b>Sent:</b> Wednesday, March 4, 2026 10:02 AM<br><b>To:</b> Bo<br><b>Subject:</b> Your order</p></div><p>We sent it.</p>")).toBe("Still nothing.");
  });
  test("keeps what the writer indented", () => {
    expect(reply("<div>You wrote me this:</div><blockquote>It will come on Monday.</blockquote><div>It did not.</div>")).toBe("You wrote me this:\n\nIt will come on Monday.\n\nIt did not.");
  });
});

test("elements that lie too deep lose their tags and keep their words", () => {
  expect(htmlToMailText(`${"<table><tr><td>".repeat(20_000)}It broke &amp; stopped.`)).toBe("It broke & stopped.");
});
