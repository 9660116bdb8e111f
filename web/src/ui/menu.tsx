import { Menu as BaseMenu } from "@base-ui/react/menu";
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

type Opened = {
  readonly open?: boolean; readonly onOpenChange?: (open: boolean) => void;
  /** Keys of its own while it is open, and where focus goes afterwards if not to the trigger. */
  readonly onKeyDown?: (event: KeyboardEvent) => void; readonly finalFocus?: () => HTMLElement | boolean;
};

/** A menu that opens from a button. Its parts are below; the keyboard is Base UI's. */
export function Menu({ trigger, children, align = "end", open, onOpenChange, onKeyDown, finalFocus }: Opened & { trigger: ReactElement; children: ReactNode; align?: "start" | "end" }) {
  // In the screen's landmark and not beside it, so that who goes from landmark to landmark can find it.
  const [landmark] = useState(() => ({ get current() { return document.getElementById("main"); } }));
  return (
    <BaseMenu.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal container={landmark}>
        <BaseMenu.Positioner className="menu-at" positionMethod="fixed" sideOffset={4} align={align}>
          <BaseMenu.Popup className="menu" {...(onKeyDown ? { onKeyDown } : {})} {...(finalFocus ? { finalFocus } : {})}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export function MenuItem({ onSelect, children, end }: { onSelect: () => void; children: ReactNode; end?: ReactNode }) {
  return <BaseMenu.Item className="menu-item" onClick={onSelect}><span>{children}</span>{end !== undefined && <span className="menu-end">{end}</span>}</BaseMenu.Item>;
}

export function MenuChoices<Value extends string>({ label, value, onChange, choices }: { label: string; value: Value; onChange: (value: Value) => void; choices: readonly { readonly value: Value; readonly label: string; readonly end?: ReactNode }[] }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="menu-label">{label}</BaseMenu.GroupLabel>
      <BaseMenu.RadioGroup value={value} onValueChange={(chosen) => onChange(chosen as Value)}>
        {choices.map((choice) => (
          <BaseMenu.RadioItem key={choice.value} className="menu-item" value={choice.value} closeOnClick><span>{choice.label}</span>{choice.end !== undefined && <span className="menu-end">{choice.end}</span>}</BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </BaseMenu.Group>
  );
}

export function MenuSwitch({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ReactNode }) {
  return <BaseMenu.CheckboxItem className="menu-item" checked={on} onCheckedChange={onChange}><span>{children}</span></BaseMenu.CheckboxItem>;
}

/** What the menu is about, where that is more than its trigger says. */
export function MenuText({ children }: { children: ReactNode }) {
  return <BaseMenu.Group><BaseMenu.GroupLabel className="menu-text">{children}</BaseMenu.GroupLabel></BaseMenu.Group>;
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return <BaseMenu.Group><BaseMenu.GroupLabel className="menu-label">{label}</BaseMenu.GroupLabel>{children}</BaseMenu.Group>;
}

export function MenuLine() {
  return <BaseMenu.Separator className="menu-line" />;
}
