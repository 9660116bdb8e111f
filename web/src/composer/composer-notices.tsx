import { CircleAlert, FileText, Mail } from "lucide-react";
import { longestDraft } from "@rapport/contract/draft-limit.ts";
import { say } from "../i18n/say.ts";

type Props = { readonly cameFrom: string | null; readonly problem: string | null; readonly tooLong: number | null; readonly beside: string | null; readonly onUseBeside: () => void; readonly onDropBeside: () => void };

/** What the writer must know before sending: a new message came, something failed, it is too long to keep, another version of this draft exists. */
export function ComposerNotices({ cameFrom, problem, tooLong, beside, onUseBeside, onDropBeside }: Props) {
  return (
    <div className="cp-notices" aria-live="polite">
      {cameFrom !== null && <div className="ban lake"><Mail className="i" aria-hidden="true" /><span>{say("composer.changed", { name: cameFrom })}</span></div>}
      {tooLong !== null && <div className="ban brick"><CircleAlert className="i" aria-hidden="true" /><span>{say("composer.too-long", { count: tooLong, most: longestDraft })}</span></div>}
      {problem && <div className="ban brick" role="alert"><CircleAlert className="i" aria-hidden="true" /><span>{problem}</span></div>}
      {beside !== null && (
        <div className="ban"><FileText className="i" aria-hidden="true" /><span>{say("composer.beside")}</span>
          <button type="button" className="link" onClick={onUseBeside}>{say("composer.beside.use")}</button><button type="button" className="link" onClick={onDropBeside}>{say("composer.beside.drop")}</button>
        </div>
      )}
    </div>
  );
}
