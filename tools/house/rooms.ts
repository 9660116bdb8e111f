const nouns = ["core/model", "core/time", "core/language"] as const;
const practice = ["core/*", "core/flows", ...nouns] as const;

/** Ids are made in the shell and handed to core. */
const chance = ["server/make-id.ts"] as const;
const groundFloor = [...practice, "contract", "web/i18n", "web/api", "web/live", "web/ui", "web/keyboard"] as const;
/** The panes that lie open beside each other. */
const workbench = [...groundFloor, "web/composer", "web/person", "web/promises", "web/conversation", "web/desk"] as const;
const screens = ["web/*", "web/composer", "web/person", "web/promises", "web/conversation", "web/desk"] as const;

/**
 * Who may import whom. This table is the architecture; ARCHITECTURE.md is printed from it.
 * A room is a folder below src, or a file that is a room of its own. "house/*" stands for every room of that house that
 * is not named, and none of those may import another. A room may always import itself. Tests and tools may import all.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  "core/model": [],
  "core/time": ["core/model"],
  "core/language": ["core/model"],
  "core/*": nouns,
  "core/flows": ["core/*", ...nouns],
  contract: ["core/model"],
  "server/config": ["core/model"],
  "server/make-id.ts": ["core/model"],
  "server/embedded-postgres": [],
  "server/store": [...chance, "contract", ...nouns],
  "server/mail-identity.ts": ["core/intake", "core/model", "server/channels"],
  "server/walk.ts": [...chance, "core/model", "server/store"],
  // Random tokens, hashed; passwords, hashed. What is handed to people and programs as proof of who they are.
  "server/secrets": [...chance, "core/model", "server/store"],
  "server/channels": [...chance, "core/intake", "server/store", ...nouns],
  "server/flows": [...chance, "server/mail-identity.ts", ...practice, "contract", "server/secrets", "server/store", "server/walk.ts"],
  "server/outbox": [...chance, "server/mail-identity.ts", ...practice, "server/store", "server/channels", "server/flows", "server/walk.ts"],
  "server/clock": [...chance, ...nouns, "server/store", "server/flows", "server/outbox"],
  "server/worker": [...chance, ...nouns, "server/clock", "server/flows", "server/outbox", "server/store"],
  "server/live": [...chance, "contract", "core/model", "server/store"],
  "server/http": [...chance, "server/mail-identity.ts", ...practice, "contract", "portal", "server/channels", "server/clock", "server/config", "server/demo", "server/flows", "server/live", "server/secrets", "server/store", "server/walk.ts"],
  "server/demo": [...chance, "server/mail-identity.ts", ...practice, "contract", "server/channels", "server/clock", "server/flows", "server/outbox", "server/secrets", "server/store", "server/walk.ts"],
  "server/commands": [...chance, "server/main.ts", "server/mail-identity.ts", ...practice, "contract", "server/channels", "server/clock", "server/config", "server/demo", "server/embedded-postgres", "server/flows", "server/outbox", "server/secrets", "server/store", "server/walk.ts"],
  "server/main.ts": [...chance, "server/mail-identity.ts", ...practice, "contract", "portal", "server/*", "server/config", "server/embedded-postgres", "server/secrets", "server/store", "server/walk.ts", "server/channels", "server/flows", "server/outbox", "server/clock", "server/live", "server/http", "server/demo", "server/worker"],
  // The desk's ground floor knows itself (no two files in a circle: the linter sees to that); screens stand on it.
  "web/i18n": groundFloor,
  "web/api": groundFloor,
  "web/live": groundFloor,
  "web/ui": groundFloor,
  "web/keyboard": groundFloor,
  "web/composer": workbench,
  "web/person": workbench,
  "web/promises": workbench,
  "web/conversation": workbench,
  "web/desk": workbench,
  "web/*": groundFloor,
  "web/shell": [...groundFloor, ...screens],
  "web/routes.tsx": [...groundFloor, ...screens, "web/shell"],
  "web/main.tsx": [...groundFloor, ...screens, "web/shell", "web/routes.tsx"],
  portal: [...practice, "contract"],
  cli: [...practice, "contract", "server/channels", "server/commands"],
};

/** Files of one room that lie beside others in server/src. Those without a line here or above belong to main.ts: they wire. */
const besides: Readonly<Record<string, string>> = {
  "config-variables.ts": "server/config", "config.ts": "server/config", "secret.ts": "server/config", "closest-name.ts": "server/config",
};

/** The room of a file, such as "core/reading" or "server/walk.ts"; null for what no rule is about. */
export function roomOf(file: string): string | null {
  const [house = "", source, room = ""] = file.split("/");
  if (source !== "src" || !/^(core|contract|server|web|portal|cli)$/.test(house)) return null;
  if (house in mayImport) return house;
  const name = `${house}/${room}`;
  if (house !== "server" || !room.endsWith(".ts") || name in mayImport) return name;
  return besides[room] ?? "server/main.ts";
}

/** Whether the table lets one room import another. */
export function isAllowed(from: string, to: string): boolean {
  const allowed = mayImport[from] ?? mayImport[`${houseOf(from)}/*`];
  return from === to || Boolean(allowed && (allowed.includes(to) || (!(to in mayImport) && allowed.includes(`${houseOf(to)}/*`))));
}

/** A folder that the table does not know is only allowed where its house has a line for all others. */
export function isKnown(room: string): boolean {
  return room in mayImport || `${houseOf(room)}/*` in mayImport;
}

/** The table as it stands in ARCHITECTURE.md: groups go by their names, rooms that may import the same stand in one row. */
export function printRooms(): string {
  const rows = Map.groupBy(Object.entries(mayImport), ([, others]) => sayRooms(others));
  return [
    ...groups.map(({ name, members }) => `*${name}*: ${sayRooms(members, name)}.`).flatMap((line) => [line, ""]),
    "| room | may import |", "|---|---|", ...[...rows].map(([others, rooms]) => `| ${rooms.map(([room]) => `\`${room}\``).join(", ")} | ${others} |`),
  ].join("\n");
}

const groups = [
  { name: "nouns", members: nouns }, { name: "practice", members: practice }, { name: "ground floor", members: groundFloor }, { name: "workbench", members: workbench },
] as const;

function sayRooms(rooms: readonly string[], except?: string): string {
  let left = [...rooms];
  const said: string[] = [];
  for (const { name, members } of [...groups].reverse()) {
    if (name === except || !members.every((member) => left.includes(member))) continue;
    left = left.filter((room) => !(members as readonly string[]).includes(room));
    said.push(`*${name}*`);
  }
  return [...said, ...left.map((room) => `\`${room}\``)].join(", ") || "nothing";
}

function houseOf(room: string): string {
  return room.split("/")[0] ?? "";
}
