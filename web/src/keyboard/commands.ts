import { useEffect, useRef, useSyncExternalStore } from "react";
import type { WordKey } from "../i18n/say.ts";
import { isSingleKey, keyName } from "./key-name.ts";

/** Something that can be done now. What is shown on the screen registers what it offers; keys and palette read the same list. */
export type Command = {
  readonly id: string; readonly title: WordKey; readonly run: () => void;
  /** Key names as `keyName` gives them; two keys one after the other with a space ("g d"). */
  readonly keys?: readonly string[];
  /** Keys that also act while writing. */
  readonly whileWriting?: boolean;
  /** Left out of the palette: moving about, or only meaningful by key. */
  readonly onlyKeys?: boolean;
};

type Source = { current: readonly Command[] };
let sources: readonly Source[] = [];
let shown: readonly Command[] = [];
const listeners = new Set<() => void>();

/** Offers commands while the component is on screen. The latest to arrive wins a key. */
export function useCommands(commands: readonly Command[]): void {
  const source = useRef<readonly Command[]>(commands);
  source.current = commands;
  const names = commands.map((command) => command.id).join(" ");
  useEffect(() => {
    sources = [...sources, source];
    tellAll();
    return () => {
      sources = sources.filter((other) => other !== source);
      tellAll();
    };
  }, []);
  useEffect(tellAll, [names]);
}

/** Everything that can be done on the screen now, for the palette. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => shown,
  );
}

const prefixWait = 1_200;

/** Listens to the keyboard for the whole page; answers a function that stops it. */
export function listenForKeys(singleKeysOn: () => boolean): () => void {
  let prefix: { key: string; at: number } | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isInLayer(event.target)) return;
    const name = keyName(event);
    if (name === null) return;
    const writing = isWriting(event.target);
    const names = prefix && Date.now() - prefix.at < prefixWait ? [`${prefix.key} ${name}`, name] : [name];
    const command = findCommand(names, writing, singleKeysOn());
    prefix = command === undefined && !writing ? { key: name, at: Date.now() } : null;
    if (!command) return;
    event.preventDefault();
    command.run();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

function findCommand(names: readonly string[], writing: boolean, singleKeysOn: boolean): Command | undefined {
  for (const name of names) {
    if (isSingleKey(name) && (writing || !singleKeysOn)) continue;
    for (const source of [...sources].reverse()) {
      const command = source.current.find((candidate) => candidate.keys?.includes(name) && (!writing || candidate.whileWriting));
      if (command) return command;
    }
  }
  return undefined;
}

function tellAll(): void {
  shown = sources.flatMap((source) => source.current);
  for (const tell of listeners) tell();
}

export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
}

function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"],[role="menu"],[role="alertdialog"]') !== null;
}
