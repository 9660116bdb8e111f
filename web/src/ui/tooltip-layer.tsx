import { useEffect, useState } from "react";
import { createPortal } from "react-dom";

type Tip = { readonly text: string; readonly left: number; readonly top: number; readonly side: "below" | "above" | "beside" };
const restBeforeShowing = 350, walking = /^(?:Tab|Arrow\w+|Home|End|[jkwW])$/;

/** One tooltip for the page: whatever carries `data-tip` shows it on hover and on keyboard focus; Escape takes it away (WCAG 1.4.13). */
export function TooltipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined, lastKey = "";
    const hide = () => {
      clearTimeout(timer);
      setTip(null);
    };
    const show = (target: EventTarget | null, wait: number) => {
      const holder = target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
      hide();
      if (holder) timer = setTimeout(() => setTip(placeTip(holder)), wait);
    };
    const onOver = (event: PointerEvent) => { if (event.pointerType === "mouse") show(event.target, restBeforeShowing); };
    // Focus that the desk moves by itself, after sending for one, asks for no explanation.
    const onFocus = (event: FocusEvent) => { if (walking.test(lastKey) && event.target instanceof Element && event.target.matches(":focus-visible")) show(event.target, restBeforeShowing); };
    const onKey = (event: KeyboardEvent) => {
      lastKey = event.key;
      if (event.key === "Escape") hide();
    };
    document.addEventListener("pointerover", onOver);
    document.addEventListener("pointerdown", hide);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("scroll", hide, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerover", onOver);
      document.removeEventListener("pointerdown", hide);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("scroll", hide, true);
    };
  }, []);
  if (!tip) return null;
  const landmark = document.getElementById("main");
  const shown = <div className={`tip ${tip.side}`} role="tooltip" style={{ left: tip.left, top: tip.top }}>{tip.text}</div>;
  return landmark ? createPortal(shown, landmark) : shown;
}

function placeTip(holder: HTMLElement): Tip {
  const box = holder.getBoundingClientRect(), text = holder.dataset["tip"] ?? "";
  // A row of a list must not cover the next one.
  if (holder.dataset["tipSide"] === "beside" && box.right + 310 < innerWidth) return { text, left: box.right + 8, top: box.top + 4, side: "beside" };
  const above = box.bottom + 60 > innerHeight;
  return { text, left: Math.min(Math.max(box.left + box.width / 2, 150), innerWidth - 150), top: above ? box.top - 6 : box.bottom + 6, side: above ? "above" : "below" };
}
