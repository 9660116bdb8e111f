import { Menu as BaseMenu } from "@base-ui/react/menu";
import { useState, type ReactElement, type ReactNode } from "react";

/** A menu that opens from a button. Its parts are below; the keyboard is Base UI's. */
export function Menu({ trigger, children, align = "end", open, onOpenChange }: { trigger: ReactElement; children: ReactNode; align?: "start" | "end"; open?: boolean; onOpenChange?: (open: boolean) => void }) {
  // In the screen's landmark and not beside it, so that who goes from landmark to landmark can find it.
  const [landmark] = useState(() => ({ get current() { return document.getElementById("main"); } }));
  return (
    <BaseMenu.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal container={landmark}>
        <BaseMenu.Positioner className="menu-at" positionMethod="fixed" sideOffset={4} align={align}>
          <BaseMenu.Popup className="menu">{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export function MenuItem({ onSelect, children, end }: { onSelect: () => void; children: ReactNode; end?: ReactNode }) {
  return <BaseMenu.Item className="menu-item" onClick={onSelect}><span>{children}</span>{end !== undefined && <span className="menu-end">{end}</span>}</BaseMenu.Item>;
}

export function MenuChoices<Value extends string>({ label, value, onChange, choices }: { label: string; value: Value; onChange: (value: Value) => void; choices: readonly { readonly value: Value; readonly label: string }[] }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="menu-label">{label}</BaseMenu.GroupLabel>
      <BaseMenu.RadioGroup value={value} onValueChange={(chosen) => onChange(chosen as Value)}>
        {choices.map((choice) => (
          <BaseMenu.RadioItem key={choice.value} className="menu-item" value={choice.value} closeOnClick><span>{choice.label}</span></BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </BaseMenu.Group>
  );
}

export function MenuSwitch({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ReactNode }) {
  return <BaseMenu.CheckboxItem className="menu-item" checked={on} onCheckedChange={onChange}><span>{children}</span></BaseMenu.CheckboxItem>;
}

export function MenuLine() {
  return <BaseMenu.Separator className="menu-line" />;
}
