import { useQueryClient } from "@tanstack/react-query";
import type { HeatLevel } from "@rapport/core/model/reading.ts";
import type { ConversationView, MessageView } from "@rapport/contract/conversation-view.ts";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say, type WordKey } from "../i18n/say.ts";
import { Heat, heatWords } from "../ui/heat.tsx";
import { Menu, MenuChoices } from "../ui/menu.tsx";
import { showToast } from "../ui/toasts.tsx";

/** How upset the message reads. Pointing at it shows the words it rests on; opening it corrects the reading. */
export function HeatMenu({ message, conversationId, onPoint }: { message: MessageView; conversationId: string; onPoint: (pointed: boolean) => void }) {
  const client = useQueryClient(), reading = message.reading;
  if (!reading) return null;
  const correct = async (level: HeatLevel) => {
    try {
      const corrected = await callApi<MessageView>("POST", `/messages/${message.id}/reading`, { body: { level } });
      client.setQueryData<ConversationView>(["conversation", conversationId], (view) => view && { ...view, messages: view.messages.map((other) => (other.id === message.id ? { ...other, ...corrected } : other)) });
      await client.invalidateQueries({ queryKey: ["desk"] });
    } catch (reason) {
      showToast({ text: sayProblem(reason), failed: true });
    }
  };
  const words = heatWords(reading.heat), tip = message.readingCorrected ? say("heat.corrected", { words }) : say("heat.tip", { words });
  return (
    <Menu align="start" trigger={
      <button type="button" className="heat-b" aria-label={say("heat.label", { words })} data-tip={tip} onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)} onFocus={() => onPoint(true)} onBlur={() => onPoint(false)}>
        <Heat heat={reading.heat} besideWords />
      </button>
    }>
      <MenuChoices label={say("heat.reads-as")} value={String(reading.heat.level)} onChange={(level) => void correct(Number(level) as HeatLevel)} choices={[0, 1, 2, 3, 4].map((level) => ({ value: String(level), label: say(`heat.${level}` as WordKey) }))} />
    </Menu>
  );
}
