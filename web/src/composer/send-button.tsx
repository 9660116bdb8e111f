import { say } from "../i18n/say.ts";
import { Keys } from "../ui/keys.tsx";

export function SendButton({ busy, note, onSend }: { busy: boolean; note: boolean; onSend: () => void }) {
  const words = note ? say(busy ? "composer.adding" : "composer.add-note") : say(busy ? "composer.sending" : "composer.send");
  return <button type="button" className="btn primary send" aria-busy={busy} aria-keyshortcuts="Control+Enter" onClick={onSend}>{words} <Keys of={[say("key.ctrl"), say("key.enter")]} /></button>;
}
