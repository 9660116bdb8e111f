/** What was typed before its field stood there. */
export type CaughtTyping = {
  /** Ends the catching and answers the letters so far. */
  readonly take: () => string;
};

/**
 * Catches letters between the key that opens a layer and the moment its field has the focus. They are meant for that field: without this
 * they would land in the draft below, or act as keys of the screen. A layer that never comes gives the keyboard back after `atMostMs`.
 */
export function catchTyping(atMostMs = 3_000): CaughtTyping {
  let text = "";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") return stop();
    if (event.key === "Backspace") text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = () => {
    clearTimeout(timer);
    removeEventListener("keydown", onKeyDown, true);
  };
  const timer = setTimeout(stop, atMostMs);
  addEventListener("keydown", onKeyDown, true);
  return {
    take: () => {
      stop();
      const taken = text;
      text = "";
      return taken;
    },
  };
}
