import type { QueryClient } from "@tanstack/react-query";
import type { PromiseView } from "@rapport/contract/promise-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { showToast } from "../ui/toasts.tsx";
import { forgetLetters } from "./letter-store.ts";

export type PromiseAct = { readonly way: "renegotiate" | "keep" | "withdraw"; readonly body: Readonly<Record<string, string>>; readonly done: string };

/** The same act tried again after a broken line carries the same key, so that a letter goes once. */
const keys = new Map<string, string>();

/** Moves, keeps or withdraws a promise. Answers what went wrong in words, or null. */
export async function actOnPromise(client: QueryClient, id: string, act: PromiseAct): Promise<string | null> {
  const meant = JSON.stringify([id, act.way, act.body]), key = keys.get(meant) ?? newKey();
  keys.set(meant, key);
  try {
    await callApi<PromiseView>("POST", `/promises/${id}/${act.way}`, { body: act.body, headers: { "idempotency-key": key } });
    keys.delete(meant);
    forgetLetters(id);
    showToast({ text: act.done });
    return null;
  } catch (reason) {
    return sayProblem(reason);
  } finally {
    for (const queryKey of [["promises"], ["promise", id], ["desk"], ["conversation"], ["customer"]]) void client.invalidateQueries({ queryKey });
  }
}

/** `randomUUID` is missing where the desk is served without a certificate. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
