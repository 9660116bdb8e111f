import sanitize from "sanitize-html";

/** Raised with every change of the rules below, so that nothing sanitised under older rules is shown again (HX-1). */
export const sanitizerVersion = 1;

export type SanitizedMail = {
  readonly html: string;
  /** Pictures and styles that would have told the sender that the mail was opened; they were taken out (HX-3). */
  readonly remoteBlocked: number;
};

const blocks = ["p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "center", "ul", "ol", "li", "dl", "dt", "dd", "address", "details", "summary", "figure", "figcaption"];
const inlines = ["span", "b", "strong", "i", "em", "u", "s", "strike", "del", "ins", "small", "big", "sub", "sup", "code", "kbd", "samp", "var", "tt", "abbr", "cite", "q", "mark", "font", "bdi", "bdo", "wbr", "time"];
const tables = ["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th"];

/** A mail's HTML with nothing in it that runs, loads from elsewhere, submits, or covers the page. Pure: same in, same out. */
export function sanitizeMailHtml(html: string): SanitizedMail {
  let remoteBlocked = 0;
  const clean = sanitize(html, {
    allowedTags: [...blocks, ...inlines, ...tables, "a", "img"],
    allowedAttributes: {
      "*": ["dir", "lang", "title", "align", "valign", "width", "height", "bgcolor", "style"],
      a: ["href", "target", "rel"], img: ["src", "alt", "width", "height"], td: ["colspan", "rowspan", "nowrap"], th: ["colspan", "rowspan", "scope", "nowrap"],
      table: ["border", "cellpadding", "cellspacing"], font: ["color", "face", "size"], ol: ["start", "type", "reversed"], li: ["value"], col: ["span"], colgroup: ["span"],
    },
    // Names and ids are never let through: they could stand in for a page's own.
    allowedSchemes: ["https", "http", "mailto", "tel"],
    allowedSchemesByTag: { img: ["cid", "data"] },
    allowedSchemesAppliedToAttributes: ["href", "src"],
    allowProtocolRelative: false,
    allowedStyles: { "*": allowedStyles },
    nonTextTags: ["script", "style", "textarea", "option", "noscript", "title", "template", "xmp", "noembed", "noframes", "iframe", "object", "embed", "svg", "math"],
    nestingLimit: 200,
    enforceHtmlBoundary: false,
    parseStyleAttributes: true,
    transformTags: {
      a: (_tag, { href = "", ...rest }) => ({ tagName: "a", attribs: { ...pick(rest, ["title", "style", "dir", "lang"]), ...(isLink(href) ? { href } : {}), target: "_blank", rel: "noopener noreferrer" } }),
      img: (_tag, attributes) => {
        const src = toImageSource(attributes["src"] ?? "");
        if (src === null && /\S/.test(attributes["src"] ?? attributes["srcset"] ?? "")) remoteBlocked++;
        return { tagName: "img", attribs: { ...pick(attributes, ["alt", "width", "height", "style", "title"]), ...(src === null ? {} : { src }) } };
      },
      body: (_tag, attributes) => ({ tagName: "div", attribs: pick(attributes, ["dir", "lang", "style", "bgcolor"]) }),
    },
    // A picture without a source is an empty box: where it had a name, the name is shown in its frame by the browser.
    exclusiveFilter: (frame) => frame.tag === "img" && frame.attribs["src"] === undefined && !frame.attribs["alt"],
  });
  for (const remote of html.matchAll(/(?:background\s*=|url\s*\()\s*["']?\s*(?:https?:)?\/\//gi)) if (remote) remoteBlocked++;
  return { html: sayWhereLinksLead(clean), remoteBlocked };
}

/** A link that shows one address and leads to another says where it leads (HX-4). */
function sayWhereLinksLead(html: string): string {
  return html.replace(/(<a href="([^"]*)"[^>]*>)([^<]*)<\/a>(?!<small>)/g, (all, open: string, href: string, text: string) => {
    const shown = /^\s*(?:https?:\/\/|www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[/?#:]\S*)?\s*$/iu.exec(text)?.[1];
    const leads = URL.parse(href.replaceAll("&amp;", "&"))?.hostname;
    const says = shown && URL.parse(`https://${shown}`)?.hostname;
    if (!leads || !says || bare(leads) === bare(says) || bare(leads).endsWith(`.${bare(says)}`)) return all;
    return `${open}${text}</a><small> (${leads})</small>`;
  });
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

/** Colours, sizes and spacing; nothing that positions, loads, or hides words behind others. */
const size = /^-?[\d.]+(px|pt|em|rem|%|ex|ch)?( -?[\d.]+(px|pt|em|rem|%)?| auto){0,3}$|^auto$|^(normal|inherit|initial)$/i;
const paint = /^(#[\da-f]{3,8}|[a-z]+|rgba?\([\d\s.,%/]+\)|hsla?\([\d\s.,%/deg]+\))$/i;
const border = /^(none|0|[\d.]+(px|pt|em)?( (solid|dashed|dotted|double|none))?( (#[\da-f]{3,8}|[a-z]+|rgba?\([\d\s.,%/]+\)))?)$/i;
const word = /^[a-z0-9 -]+$/i;
const allowedStyles: Record<string, RegExp[]> = {
  ...same(["color", "background-color", "border-color", "border-top-color", "border-right-color", "border-bottom-color", "border-left-color"], paint),
  background: [paint],
  ...same(["font-size", "line-height", "letter-spacing", "text-indent", "width", "min-width", "max-width", "height", "padding", "padding-top", "padding-right", "padding-bottom", "padding-left", "border-radius", "border-spacing", "border-width"], size),
  ...same(["margin", "margin-top", "margin-right", "margin-bottom", "margin-left"], /^(?!.*-\d)[\d.a-z% ]+$/i),
  ...same(["border", "border-top", "border-right", "border-bottom", "border-left"], border),
  ...same(["font-weight", "font-style", "text-align", "text-decoration", "text-decoration-line", "text-transform", "vertical-align", "white-space", "word-break", "overflow-wrap", "word-wrap", "border-collapse", "border-style", "direction", "list-style-type", "table-layout"], word),
  "font-family": [/^[\w\s,'"-]+$/],
  display: [/^(block|inline|inline-block|table|table-row|table-cell|list-item|none)$/i],
};

function same(names: readonly string[], pattern: RegExp): Record<string, RegExp[]> {
  return Object.fromEntries(names.map((name) => [name, [pattern]]));
}

function pick(attributes: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
}

/** Judged by the parser that a browser uses, not by a pattern (HX-8). A relative address leads nowhere outside of a mail. */
function isLink(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && ["https:", "http:", "mailto:", "tel:"].includes(url.protocol);
}

function toImageSource(src: string): string | null {
  const cid = /^\s*cid:(.+)$/i.exec(src)?.[1];
  if (cid !== undefined) return `cid:${encodeURIComponent(decode(cid.trim()))}`;
  return /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/i.test(src) ? src : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
