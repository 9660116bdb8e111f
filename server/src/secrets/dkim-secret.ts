import type { SecretBox } from "./encrypt-secret.ts";

type Place = { readonly domain: string; readonly kind: string };

/** The private key of a domain as it is stored. It opens for this domain only. */
export function sealDkimKey(box: SecretBox, place: Place, privateKey: string): string {
  return box.seal(privateKey, placeOf(place));
}

export function openDkimKey(box: SecretBox, place: Place, sealed: string): string {
  return box.open(sealed, placeOf(place));
}

function placeOf({ domain, kind }: Place): string {
  return `dkim_key.sealed ${domain} ${kind}`;
}
