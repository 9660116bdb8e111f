import "./keyboard-help.css";
import { say } from "../i18n/say.ts";
import { keyCaps } from "../keyboard/key-caps.ts";
import { keyTable, type KeyPlace } from "../keyboard/key-table.ts";
import { setSingleKeys, useSingleKeys } from "../keyboard/single-keys.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Switch } from "../ui/switch.tsx";

const columns: readonly (readonly KeyPlace[])[] = [["anywhere", "go"], ["queue", "conversation"], ["writing", "promises"]];

/** Every key there is, from the table that a test holds against the handlers. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const on = useSingleKeys();
  return (
    <Dialog open onClose={onClose} title={say("keys.title")}>
      <div className="kb">
        <p className="ink2">{say("keys.lead")}</p>
        <div className="cols3">
          {columns.map((places) => (
            <div key={places[0]}>
              {places.map((place) => (
                <section key={place} aria-labelledby={`keys-${place}`}>
                  <h3 id={`keys-${place}`}>{say(`keys.place.${place}`)}</h3>
                  <dl>{keyTable.filter((line) => line.place === place).map((line) => <div key={line.title}><dt>{say(line.title)}</dt><dd className="keys">{keyCaps(line.keys[0]!).map((cap) => <kbd key={cap}>{cap}</kbd>)}</dd></div>)}</dl>
                </section>
              ))}
            </div>
          ))}
        </div>
        <p className="ft"><Switch on={on} onChange={setSingleKeys}>{say("keys.single")}</Switch><span className="end">{say("keys.never-while-writing")}</span></p>
      </div>
    </Dialog>
  );
}
