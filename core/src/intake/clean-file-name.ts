const MAX_LENGTH = 120;

/**
 * The display name of an attached file: never a path, never hidden, never something another system would treat specially.
 * Invisible characters go first, so that none can hide a separator or a leading dot from the checks after it. `contentType`
 * gives an extension to a file that has no name at all.
 */
export function cleanFileName(name: string | null | undefined, contentType = "application/octet-stream"): string {
  const visible = stripInvisible((name ?? "").normalize("NFC")).normalize("NFC");
  const base = visible.split(/[/\\]/).at(-1) ?? "";
  const tame = base.replace(/[<>:|?*]/g, "_").replace(/\s+/g, " ").replace(/\.{2,}/g, ".").replace(/^[.\s~]+/, "").replace(/[.\s]+$/, "");
  if (tame === "") return `attachment${extensionFor(contentType)}`;
  return shorten(WINDOWS_DEVICE.test(tame) ? `_${tame}` : tame);
}

// Controls, format characters (bidi marks, zero-width, soft hyphen, tags), line separators, lone surrogates, variation selectors.
function stripInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u{34f}\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{fe00}-\u{fe0f}]/gu, "");
}

// A device name opens the device on Windows whatever its extension is.
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= MAX_LENGTH) return name;
  const dot = letters.lastIndexOf(".");
  const extension = dot > 0 && letters.length - dot <= 12 ? letters.slice(dot) : [];
  return letters.slice(0, MAX_LENGTH - extension.length).join("").trimEnd() + extension.join("");
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": ".jpg", "image/svg+xml": ".svg", "image/tiff": ".tif", "text/plain": ".txt", "text/calendar": ".ics", "application/ics": ".ics",
  "text/html": ".html", "text/csv": ".csv", "text/vcard": ".vcf", "text/x-vcard": ".vcf", "message/rfc822": ".eml", "application/pdf": ".pdf", "application/zip": ".zip",
  "application/ms-tnef": ".dat", "audio/mpeg": ".mp3", "video/quicktime": ".mov", "application/msword": ".doc", "application/json": ".json",
};

function extensionFor(contentType: string): string {
  const type = contentType.toLowerCase();
  const known = EXTENSIONS[type];
  if (known !== undefined) return known;
  const media = /^(?:image|audio|video)\/(?:x-)?([a-z0-9]{2,5})$/.exec(type);
  return media?.[1] === undefined ? "" : `.${media[1]}`;
}
