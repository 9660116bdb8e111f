import type { SanitizedMail } from "./sanitize-mail-html.ts";

/** Under this a mail can neither run, nor load from elsewhere, nor submit, even if the sanitiser let everything through (HX-2). */
export const mailPolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/**
 * A mail as a document for the desk's frame: black on white like paper, because mails are written for that. `imageUrl` gives the address
 * of an inline picture by its content id.
 */
export function mailDocument({ html, remoteBlocked }: SanitizedMail, imageUrl: (contentId: string) => string | null): string {
  const shown = html.replace(/ src="cid:([^"]*)"/g, (_all, id: string) => {
    const url = imageUrl(decodeURIComponent(id));
    return url === null ? "" : ` src="${url}"`;
  });
  return page(shown, remoteBlocked);
}

/** The same frame with the mail's text, where its HTML could not be made safe in time. */
export function textDocument(text: string): string {
  return page(`<pre>${text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]!)}</pre>`, 0);
}

function page(body: string, remoteBlocked: number): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta name="rapport-remote-blocked" content="${remoteBlocked}"><title>Mail</title>`
    + "<style>html{color-scheme:light;background:#fff;color:#18231f}body{margin:0;padding:4px;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}"
    + "img{max-width:100%;height:auto}pre{white-space:pre-wrap;font:inherit;margin:0}table{max-width:100%}blockquote{margin:0 0 0 8px;padding-left:10px;border-left:2px solid #c3cac1}</style>"
    + `</head><body>${body}</body></html>`;
}
