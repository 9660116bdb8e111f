export type Lock = { readonly packages: Readonly<Record<string, { readonly link?: boolean; readonly resolved?: string; readonly dependencies?: Readonly<Record<string, string>> }>> };

/** How many packages from outside the house run in production: everything that the workspaces' dependencies reach, optional platform binaries left out. */
export function countPackages(lock: Lock, workspaces: readonly string[]): number {
  const seen = new Set<string>(), open = [...workspaces];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const name of Object.keys(lock.packages[next]?.dependencies ?? {})) {
      const found = locate(lock, next, name);
      if (found) open.push(found);
    }
  }
  return [...seen].filter((place) => place.includes("node_modules/")).length;
}

// As Node looks for a package: beside the asker first, then one floor up each time.
function locate(lock: Lock, from: string, name: string): string | null {
  for (let at = from; ;) {
    const place = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    const found = lock.packages[place];
    if (found) return found.link ? found.resolved ?? null : place;
    if (at === "") return null;
    const up = at.lastIndexOf("/node_modules/");
    at = up >= 0 ? at.slice(0, up) : "";
  }
}
