import { say } from "../i18n/say.ts";

type Kind = "reply" | "note";

/** Whether a letter to the customer is written or a note that never leaves the team. */
export function ComposerTop({ kind, to, onKind }: { kind: Kind; to: string; onKind: (kind: Kind) => void }) {
  const other = kind === "reply" ? "note" : "reply";
  return (
    <div className="cp-top">
      <div role="tablist" aria-label={say("composer.kind")} onKeyDown={(event) => { if (event.key === "ArrowLeft" || event.key === "ArrowRight") onKind(other); }}>
        {(["reply", "note"] as const).map((each) => (
          <button key={each} type="button" className="tab" role="tab" aria-selected={kind === each} tabIndex={kind === each ? 0 : -1} onClick={() => onKind(each)}>
            {say(each === "reply" ? "composer.reply" : "do.note")}
          </button>
        ))}
      </div>
      <span className="cp-to">{kind === "note" ? say("composer.note.only-us") : <>{say("composer.to")} <b>{to}</b></>}</span>
    </div>
  );
}
