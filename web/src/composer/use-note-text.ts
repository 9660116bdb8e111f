import { useState } from "react";
import { readSetting, writeSetting } from "../ui/settings-store.ts";

/** The note that is being written, beside the reply and apart from it: kept in this browser until it is added. */
export function useNoteText(agentId: string, conversationId: string): { readonly text: string; readonly write: (text: string) => void } {
  const place = `note.${agentId}.${conversationId}`;
  const [text, setText] = useState(() => readSetting(place) ?? "");
  const write = (next: string) => {
    setText(next);
    writeSetting(place, next.trim() === "" ? null : next);
  };
  return { text, write };
}
