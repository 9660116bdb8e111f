import { sql } from "kysely";
import type { Tx } from "./database.ts";

export const recordBy = ["check", "language", "made-by", "phase"] as const;
export type RecordBy = (typeof recordBy)[number];
export type RecordLine = {
  readonly of: string; readonly used: number; readonly kept: number; readonly left: number;
  /** Mails with such a suggestion that the customer has answered since, by what was done with it, with the heat before and after. */
  readonly followed: { readonly used: Followed; readonly notUsed: Followed };
};
export type Followed = { readonly n: number; readonly cooler: number; readonly before: number; readonly after: number };

/**
 * What became of the coach's suggestions, counted by one of their sides. The heat afterwards is that of the customer's next message, as
 * it reads now: a later correction counts. What is seen depends on in whose name the transaction runs: an agent's own, or the team's.
 */
export async function countRecord(tx: Tx, by: RecordBy): Promise<RecordLine[]> {
  const side = { check: sql`s.check_name`, language: sql`coalesce(s.language, 'und')`, "made-by": sql`case when s.learned then 'learned' else 'rule' end`, phase: sql`coalesce(s.phase, 'none')` }[by];
  const { rows } = await sql<{ of: string; used: number; kept: number; left: number; [figure: string]: number | string | null }>`
    select ${side} as of, count(*) filter (where s.answer = 'used')::int as used, count(*) filter (where s.answer = 'kept-mine')::int as kept, count(*) filter (where s.answer = 'left')::int as left,
      ${figures("used", sql`s.answer = 'used'`)}, ${figures("other", sql`s.answer <> 'used'`)}
    from rapport.suggestion_outcome s
    left join rapport.message sent on sent.id = s.message_id and sent.delivery_state is distinct from 'withdrawn'
    left join lateral (
      select (r.reading #>> '{heat,score}')::int as heat from rapport.message m join rapport.reading r on r.message_id = m.id
      where m.conversation_id = sent.conversation_id and m.direction = 'in' and m.at > sent.at order by m.at, m.id limit 1
    ) next on true
    where s.workspace_id = rapport.current_workspace() group by 1 order by count(*) desc, 1`.execute(tx);
  return rows.map((row) => ({ of: row.of, used: row.used, kept: row.kept, left: row.left, followed: { used: followedOf(row, "used"), notUsed: followedOf(row, "other") } }));
}

// A mail that held two such suggestions is one mail that was answered once.
function figures(name: string, which: ReturnType<typeof sql>) {
  const answered = sql`${which} and s.heat_before is not null and next.heat is not null`;
  return sql`count(distinct s.message_id) filter (where ${answered})::int as ${sql.ref(`${name}_n`)}, count(distinct s.message_id) filter (where ${answered} and next.heat < s.heat_before)::int as ${sql.ref(`${name}_cooler`)},
    avg(s.heat_before) filter (where ${answered})::float as ${sql.ref(`${name}_before`)}, avg(next.heat) filter (where ${answered})::float as ${sql.ref(`${name}_after`)}`;
}

function followedOf(row: Readonly<Record<string, number | string | null>>, name: string): Followed {
  const figure = (of: string) => Number(row[`${name}_${of}`] ?? 0);
  return { n: figure("n"), cooler: figure("cooler"), before: Math.round(figure("before")), after: Math.round(figure("after")) };
}
