import "./entry-page.css";
import { useEffect, type ReactNode } from "react";
import { say } from "../i18n/say.ts";
import { settlingPath } from "./waves.ts";

const mark = settlingPath({ x: 1.5, width: 30, middle: 11, amplitude: 8.6, period: 11.4, calming: 9 });
const wave = settlingPath({ x: 0, width: 880, middle: 110, amplitude: 92, period: 84, calming: 190 });

/** The page before the desk: a wave that settles, one sentence, and the form. */
export function EntryPage({ title, document: name, sentence, children }: { title: string; document: string; sentence: string; children: ReactNode }) {
  useEffect(() => { document.title = name; }, [name]);
  return (
    <main className="entry" id="main">
      <div className="l">
        <span className="brand"><svg className="mark" width="33" height="22" viewBox="0 0 33 22" aria-hidden="true"><path d={mark} /></svg><span>{say("shell.brand")}</span></span>
        <svg className="w" viewBox="0 0 880 220" preserveAspectRatio="none" height="220" aria-hidden="true"><path d={wave} /></svg>
        <p>{sentence}</p>
      </div>
      <div className="r"><h1>{title}</h1>{children}</div>
    </main>
  );
}
