import "./copy-line.css";
import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { say } from "../i18n/say.ts";
import { announce } from "./announcer.tsx";

/** A line to take elsewhere: a command, an address, a link. Where the page may not write to the clipboard, the text is selected instead. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  const line = useRef<HTMLElement>(null), [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(say("ui.copied"));
    } catch {
      const range = document.createRange(), selection = getSelection();
      if (!line.current) return;
      range.selectNodeContents(line.current);
      selection?.removeAllRanges();
      selection?.addRange(range);
      announce(say("ui.copy-by-key"));
    }
  };
  const Icon = copied ? Check : Copy;
  return (
    <div className="copy-line">
      <code ref={line} tabIndex={0} role="textbox" aria-readonly="true" aria-multiline="true" aria-label={label}>{text}</code>
      <button type="button" className="btn sm" aria-label={say("ui.copy-what", { what: label })} onClick={() => void copy()} onBlur={() => setCopied(false)}><Icon className="i sm" aria-hidden="true" />{say(copied ? "ui.copied" : "ui.copy")}</button>
    </div>
  );
}
