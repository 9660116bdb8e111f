import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { say } from "../i18n/say.ts";

/** A dialog over the page: focus stays inside, Escape closes, focus returns to where it came from. */
export function Dialog({ open, onClose, title, children, kind = "dialog", initialFocus }: { open: boolean; onClose: () => void; title: string; children: ReactNode; kind?: "dialog" | "sheet" | "palette"; initialFocus?: RefObject<HTMLElement | null> }) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => { if (!next) onClose(); }}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="scrim" />
        <BaseDialog.Popup className={`layer ${kind}`} {...(initialFocus ? { initialFocus } : {})}>
          <BaseDialog.Title className={kind === "dialog" ? "h1" : "vh"}>{title}</BaseDialog.Title>
          {children}
          {kind !== "palette" && <BaseDialog.Close className="ibtn layer-x" aria-label={say("ui.close")}><X className="i" aria-hidden="true" /></BaseDialog.Close>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
