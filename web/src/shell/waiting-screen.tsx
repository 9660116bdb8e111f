import "./bar.css";
import { say } from "../i18n/say.ts";
import { SkeletonRows } from "../ui/wait.tsx";
import { Mark } from "./mark.tsx";

/** What stands there while the server has not yet said whose desk this is: the bar and the queue in outline. */
export function WaitingScreen() {
  return (
    <div className="app">
      <header className="bar"><span className="brand"><Mark /><span>{say("shell.brand")}</span></span></header>
      <main className="desk" id="main"><section className="queue" aria-label={say("desk.queue")}><SkeletonRows rows={7} label={say("desk.loading")} /></section><div className="convo" /></main>
    </div>
  );
}
