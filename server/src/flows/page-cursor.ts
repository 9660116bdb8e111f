/** Where a page of a list ended: its sort key and its id. */
export type PageKey = { readonly key: string; readonly id: string };

/** A cursor says nothing to those who hold it: it is handed back as it came. */
export function keyToCursor({ key, id }: PageKey): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

/** Null for what we did not hand out. */
export function cursorToKey(cursor: string): PageKey | null {
  try {
    const [key, id, ...more] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    return typeof key === "string" && typeof id === "string" && /^[0-9a-f-]{36}$/.test(id) && more.length === 0 ? { key, id } : null;
  } catch {
    return null;
  }
}

/** One more than a page was asked for: whether there is a next one, and where it begins. */
export function toPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => PageKey): { readonly items: readonly T[]; readonly next: string | null } {
  const items = rows.slice(0, limit), last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? keyToCursor(keyOf(last)) : null };
}
