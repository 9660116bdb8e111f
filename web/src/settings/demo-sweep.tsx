import { useState } from "react";
import { callApi } from "../api/call-api.ts";
import { sayProblem } from "../api/say-problem.ts";
import { say } from "../i18n/say.ts";
import { Dialog } from "../ui/dialog.tsx";

/** Away with the demonstration: first what goes and what stays, then one button that cannot be undone. */
export function DemoSweep({ company }: { company: string }) {
  const [open, setOpen] = useState(false), [busy, setBusy] = useState(false), [problem, setProblem] = useState<string | null>(null);
  const sweep = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await callApi("POST", "/demo/sweep");
      // A page load, so that nothing of the demonstration is left in memory.
      location.replace("/welcome");
    } catch (reason) {
      setProblem(sayProblem(reason));
      setBusy(false);
    }
  };
  return (
    <>
      <p className="lead">{say("settings.demo.lead")}</p>
      <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setOpen(true)}>{say("settings.demo.go")}</button>
      <Dialog open={open} onClose={() => { if (!busy) setOpen(false); }} title={say("settings.demo.title")}>
        <p>{say("settings.demo.removes")}</p>
        <ul className="removes"><li>{say("settings.demo.removes.people", { company })}</li><li>{say("settings.demo.removes.mail")}</li><li>{say("settings.demo.removes.promises")}</li><li>{say("settings.demo.removes.own")}</li></ul>
        <p className="ink2">{say("settings.demo.stays")}</p>
        {problem && <p className="field-problem" role="alert">{problem}</p>}
        <div className="layer-acts"><button type="button" className="btn" onClick={() => setOpen(false)}>{say("ui.cancel")}</button><button type="button" className="btn danger" aria-busy={busy} onClick={() => void sweep()}>{say(busy ? "settings.demo.busy" : "settings.demo.yes")}</button></div>
      </Dialog>
    </>
  );
}
