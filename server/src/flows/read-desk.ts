import type { DeskView } from "@rapport/contract/desk-view.ts";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import type { AgentId, ConversationId, CustomerPromiseId } from "@rapport/core/model/ids.ts";
import type { Notice } from "@rapport/core/model/notice.ts";
import { addDuration, compareInstants } from "@rapport/core/time/instant.ts";
import { countAnswered, listToThank } from "../store/agents-day.ts";
import { listPromises, loadPromisesById } from "../store/customer-promise.ts";
import type { Tx } from "../store/database.ts";
import { listNotices } from "../store/notice.ts";
import { listFollowUpsFor } from "../store/pending-follow-up.ts";
import { countQueue, listQueue } from "../store/queue.ts";
import { countUnreadable } from "../store/raw-mail.ts";
import type { FlowTools } from "./flow-tools.ts";
import { hydratePromises } from "./hydrate-promises.ts";
import { hydrateRows } from "./hydrate-rows.ts";
import { chooseWorthwhile, presentNotice, type WorthwhileFound } from "./present/present-desk.ts";
import { readAs, type Reader, type ReaderKnown } from "./reader.ts";

const firstRows = 25;
const mostPromises = 200;
const mostNotices = 50;

/** The whole queue in one answer: the first rows of each section with the count of all, this agent's promises, and what is worth knowing beside them. */
export function readDesk(tools: Pick<FlowTools, "db" | "now">, reader: Reader): Promise<DeskView> {
  return readAs(tools, reader, async (tx, known) => {
    const { now, endOfToday } = known;
    const counts = await countQueue(tx, endOfToday);
    const ids = {
      needs: await first(tx, "needs-you-now", known), waiting: await first(tx, "waiting", known), background: await first(tx, "background", known),
    };
    const promises = await loadPromisesOfToday(tx, known.agent.id, known);
    const found = await findWorthwhile(tx, known);
    const notices = await listNotices(tx, reader.agentId, mostNotices);
    const about = await aboutNotices(tx, notices, known);
    const rows = new Map((await hydrateRows(tx, [...new Set([...ids.needs, ...ids.waiting, ...ids.background, ...found.followUps, ...found.toThank, ...about.conversationIds])], endOfToday)).map((row) => [row.id, row]));
    const pick = (wanted: readonly ConversationId[]) => wanted.flatMap((id) => rows.get(id) ?? []);
    return {
      now, needsYouNow: { count: counts["needs-you-now"], items: pick(ids.needs) },
      promisesDue: { count: promises.length, atRisk: promises.filter((promise) => promise.state === "at-risk").length, items: promises },
      waiting: { count: counts.waiting, items: pick(ids.waiting) },
      background: { count: counts.background, told: counts.told, answeredBy: counts.answeredBy, items: pick(ids.background) },
      doneToday: await countAnswered(tx, reader.agentId, known.startOfToday), worthwhile: chooseWorthwhile(found, rows),
      unreadable: await countUnreadable(tx), notices: notices.map((notice) => presentNotice(notice, rows, about.promises)),
    };
  });
}

async function first(tx: Tx, section: "needs-you-now" | "waiting" | "background", { endOfToday }: ReaderKnown): Promise<ConversationId[]> {
  return (await listQueue(tx, { section, endOfToday, limit: firstRows })).map((row) => row.id);
}

// What is due today or late; and what is due later and at risk already.
async function loadPromisesOfToday(tx: Tx, ownerId: AgentId, { now, endOfToday }: ReaderKnown): Promise<PromiseView[]> {
  const near = await listPromises(tx, { standing: "open", ownerId, dueBefore: addDuration(endOfToday, "P3D"), limit: mostPromises });
  return (await hydratePromises(tx, near, now)).filter((promise) => compareInstants(promise.dueAt, endOfToday) <= 0 || promise.state === "at-risk");
}

async function findWorthwhile(tx: Tx, { agent, now, endOfToday }: ReaderKnown): Promise<WorthwhileFound> {
  const followUps = await listFollowUpsFor(tx, agent.id, addDuration(now, "P2D"), 3);
  const next = await listPromises(tx, { standing: "open", ownerId: agent.id, after: { dueAt: endOfToday, id: lastId }, limit: 1 });
  return { followUps: followUps.map((followUp) => followUp.conversationId), toThank: await listToThank(tx, addDuration(now, "-P2D"), 3), promises: await hydratePromises(tx, next, now) };
}

async function aboutNotices(tx: Tx, notices: readonly Notice[], { now }: ReaderKnown) {
  const promises = await hydratePromises(tx, await loadPromisesById(tx, notices.flatMap((notice) => notice.promiseId ?? [])), now);
  return { conversationIds: notices.flatMap((notice) => notice.conversationId ?? []), promises: new Map(promises.map((promise) => [promise.id, promise])) };
}

const lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff" as CustomerPromiseId;
