import { Circle, CircleCheck, Diamond, TrendingUp, type LucideIcon } from "lucide-react";
import type { CustomerView } from "@rapport/contract/customer-view.ts";
import { say } from "../i18n/say.ts";

const icons: Record<CustomerView["stage"], LucideIcon> = { steady: Circle, "at-risk": Diamond, recovering: TrendingUp, recovered: CircleCheck };

/** How it stands with somebody, by shape, word and colour. It is about us and them, never about what they are. */
export function Stage({ stage }: { stage: CustomerView["stage"] }) {
  const Icon = icons[stage];
  return <span className={`stage ${stage}`}><Icon className="i sm" aria-hidden="true" />{say(`stage.${stage}`)}</span>;
}
