import "./all-clear.css";
import { Link, useNavigate } from "@tanstack/react-router";
import { Gift, Handshake, PhoneOutgoing, type LucideIcon } from "lucide-react";
import type { DeskView } from "@rapport/contract/desk-view.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { useCommands } from "../keyboard/commands.ts";
import { settlingPath } from "../ui/waves.ts";
import { Keys } from "../ui/keys.tsx";

type Worth = DeskView["worthwhile"][number];
const icons: Record<Worth["kind"], LucideIcon> = { "follow-up": PhoneOutgoing, "thank-you": Gift, "check-promise": Handshake };
const line = settlingPath({ x: 0, width: 520, middle: 20, amplitude: 17, period: 57, calming: 103 });

/** Nobody is waiting. It says so, when the next promise is, and at most three things that are worth ten minutes. */
export function AllClear({ desk }: { desk: DeskView }) {
  const times = useTimes(), navigate = useNavigate();
  const next = desk.promisesDue.items.map((promise) => promise.dueAt).sort()[0];
  const worth = desk.worthwhile;
  const open = (item: Worth) => void navigate({ to: "/desk/$conversationId", params: { conversationId: item.conversationId } });
  useCommands(worth.map((item, index) => ({ id: `worth-${index + 1}`, title: `clear.${item.kind}.command` as WordKey, keys: [String(index + 1)], onlyKeys: true, run: () => open(item) })));
  return (
    <section className="ac" aria-label={say("clear.title")} data-region="">
      <div className="in">
        <svg width="520" height="40" viewBox="0 0 520 40" aria-hidden="true"><path d={line} /></svg>
        <h1>{say("clear.heard")} {next ? say("clear.next-promise", { time: times.isToday(next) ? times.clock(next) : times.full(next) }) : say("clear.no-promise")}</h1>
        <p>{worth.length > 0 ? say("clear.stop-or") : say("clear.stop")}{desk.doneToday > 0 && ` ${say("clear.done-today", { count: desk.doneToday })}`}</p>
        {worth.length > 0 && (
          <ul>
            {worth.map((item, index) => {
              const Icon = icons[item.kind];
              return (
                <li key={`${item.kind}-${item.conversationId}`}>
                  <Link to="/desk/$conversationId" params={{ conversationId: item.conversationId }} aria-keyshortcuts={String(index + 1)}>
                    <Icon className="i" aria-hidden="true" />
                    <span>{say(`clear.${item.kind}` as WordKey, { name: item.customer.name })}<span>{item.need}</span></span>
                    <Keys of={[String(index + 1)]} />
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
