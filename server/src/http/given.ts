import type { Refusal } from "@rapport/core/model/plan.ts";
import { AppError } from "./app-error.ts";

/** What a walk answered, or its refusal as a problem: null is not found, whether it does not exist or is not the asker's. */
export function given<T>(answer: T | Refusal | null): T {
  if (answer === null || answer === undefined) throw new AppError("not-found");
  if (isRefusal(answer)) throw new AppError(answer.refused, answer.detail === undefined ? {} : { detail: answer.detail });
  return answer;
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}
