/** The message ids of a header without angle brackets, in order, each once. Ids that some programs write without brackets are taken too. */
export function messageIds(value: string | undefined): string[] {
  if (value === undefined) return [];
  const bracketed = [...value.matchAll(/<([^<>]{1,998})>/g)].map((match) => (match[1] ?? "").replace(/\s+/g, ""));
  const ids = bracketed.length > 0 ? bracketed : value.replace(/[<>,;"]/g, " ").split(/\s+/).filter((word) => word.includes("@"));
  return [...new Set(ids.filter((id) => id !== ""))];
}
