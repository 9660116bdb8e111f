import type { WordKey } from "../i18n/say.ts";

export type KeyPlace = "anywhere" | "go" | "queue" | "conversation" | "writing" | "promises";
/** A line of the keyboard help. With an id it is a command that some screen registers; without, the element in focus hears the key itself. */
export type KeyLine = { readonly place: KeyPlace; readonly title: WordKey; readonly keys: readonly string[]; readonly id?: string };

/** Every key that does something, in the order of the help. A test holds it against what the screens register. */
export const keyTable: readonly KeyLine[] = [
  { place: "anywhere", id: "search", title: "do.search", keys: ["mod+k"] },
  { place: "anywhere", id: "search-messages", title: "do.search-messages", keys: ["/"] },
  { place: "anywhere", id: "help", title: "do.help", keys: ["?"] },
  { place: "anywhere", id: "next-region", title: "do.next-region", keys: ["F6"] },
  { place: "anywhere", id: "previous-region", title: "do.previous-region", keys: ["Shift+F6"] },
  { place: "anywhere", id: "undo", title: "do.undo", keys: ["mod+z"] },
  { place: "go", id: "go-desk", title: "go.desk", keys: ["g d"] },
  { place: "go", id: "go-promises", title: "go.promises", keys: ["g p"] },
  { place: "go", id: "go-customers", title: "go.customers", keys: ["g c"] },
  { place: "queue", id: "queue-next", title: "do.queue-next", keys: ["j"] },
  { place: "queue", id: "queue-previous", title: "do.queue-previous", keys: ["k"] },
  { place: "queue", title: "keys.open", keys: ["Enter"] },
  { place: "queue", id: "done", title: "do.done", keys: ["e"] },
  { place: "queue", id: "snooze", title: "do.snooze", keys: ["z"] },
  { place: "queue", id: "hand-over", title: "do.hand-over", keys: ["h"] },
  { place: "queue", id: "take", title: "do.take", keys: ["a"] },
  { place: "conversation", id: "reply", title: "do.reply", keys: ["r"] },
  { place: "conversation", id: "note", title: "do.note", keys: ["n"] },
  { place: "conversation", id: "promise", title: "do.promise", keys: ["p"] },
  { place: "conversation", id: "person", title: "do.person", keys: ["i"] },
  { place: "conversation", id: "next-message", title: "do.next-message", keys: ["]"] },
  { place: "conversation", id: "previous-message", title: "do.previous-message", keys: ["["] },
  { place: "conversation", id: "next-words", title: "do.next-words", keys: ["w"] },
  { place: "conversation", id: "previous-words", title: "do.previous-words", keys: ["Shift+w"] },
  { place: "conversation", id: "correct-reading", title: "do.correct-reading", keys: ["c"] },
  { place: "conversation", id: "to-queue", title: "head.back", keys: ["Escape"] },
  { place: "writing", id: "send", title: "composer.send", keys: ["mod+Enter"] },
  { place: "writing", id: "record-promise", title: "do.promise", keys: ["mod+Shift+p"] },
  { place: "writing", id: "coach", title: "do.coach", keys: ["mod+j"] },
  { place: "writing", title: "keys.use-fix", keys: ["1 … 9"] },
  { place: "writing", title: "keys.keep-mine", keys: ["x"] },
  { place: "writing", title: "keys.leave", keys: ["Escape"] },
  { place: "promises", id: "promise-next", title: "do.promise-next", keys: ["j"] },
  { place: "promises", id: "promise-previous", title: "do.promise-previous", keys: ["k"] },
  { place: "promises", id: "renegotiate", title: "do.renegotiate", keys: ["Shift+p"] },
  { place: "promises", id: "promise-kept", title: "do.promise-kept", keys: ["e"] },
  { place: "promises", id: "promise-find", title: "do.promise-find", keys: ["f"] },
];
