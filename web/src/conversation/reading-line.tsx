import type { MessageView } from "@rapport/contract/conversation-view.ts";
import type { CorrectionPatch } from "@rapport/core/reading/correct-reading.ts";
import { say } from "../i18n/say.ts";
import { sayLanguage } from "../i18n/say-language.ts";
import type { Times } from "../i18n/use-times.ts";
import { claimsBeside, type Claimed, type EvidenceMark } from "./reading-claims.ts";
import { sayClaim, sayClaims, sayCorrected } from "./say-reading.ts";

type Props = {
  readonly message: MessageView; readonly newest: boolean; readonly marks: readonly EvidenceMark[]; readonly times: Times; readonly me: string | undefined;
  readonly onLight: (claimed: Claimed | null) => void; readonly onFind: (claimed: Claimed) => void; readonly onOpen: () => void; readonly onCorrect: (patch: CorrectionPatch) => void;
};

/** Under a message: what it is read as, each with the way to its words; who corrected it and what the desk had read; and how far its language is read. */
export function ReadingLine({ message, newest, marks, times, me, onLight, onFind, onOpen, onCorrect }: Props) {
  const { reading, correction, languageCoverage: coverage } = message;
  if (!reading) return null;
  if (coverage === "none" && !correction) return <p className="reads">{say("reading.language", { language: sayLanguage(reading.language) })} <button type="button" className="link" onClick={onOpen}>{say("reading.say")}</button></p>;
  const claims = coverage === "none" ? [] : claimsBeside(reading, correction);
  const claimButtons = claims.map((claim) => {
    const count = marks.filter((mark) => mark.says.some((says) => says.claimed === claim.claimed)).length;
    return (
      <button key={claim.claimed} type="button" className="claim" data-tip={say("reading.rests-on", { count })} onClick={() => onFind(claim.claimed)} onPointerEnter={() => onLight(claim.claimed)} onPointerLeave={() => onLight(null)} onFocus={() => onLight(claim.claimed)} onBlur={() => onLight(null)}>
        {sayClaim(claim, reading)}<span className="vh">. {say("reading.rests-on", { count })}</span>
      </button>
    );
  });
  return (
    <>
      {correction && (
        <p className="reads">
          <span>{say("correction.by", { name: correction.by === null ? say("correction.colleague") : correction.by.id === me ? say("message.you") : correction.by.name, what: sayCorrected(correction), time: times.short(correction.at) })}</span>{" "}
          {claims.length > 0 && <><span>{say("correction.stands")} {claimButtons}{"."}</span>{" "}</>}
          <span>{coverage !== "none" ? say("correction.had-read", { what: sayClaims(correction.asRead) }) : say("reading.language", { language: sayLanguage(reading.language) })}</span>{" "}
          <button type="button" className="link" onClick={() => onCorrect(takeBack(correction))}>{say("correction.take-back")}</button>
        </p>
      )}
      {!correction && claims.length > 0 && (
        <p className="reads">
          {say("reading.reads-as")}{" "}
          {claimButtons}{" "}
          <button type="button" className="link" aria-haspopup="menu" aria-keyshortcuts="c" data-tip={say("reading.correct.tip")} onClick={onOpen}>{say("reading.correct")}</button>
        </p>
      )}
      {newest && (coverage === "words" || coverage === "few-words") && <p className="reads">{say(`reading.part.${coverage}`, { language: sayLanguage(reading.language) })}</p>}
    </>
  );
}

function takeBack(correction: NonNullable<MessageView["correction"]>): CorrectionPatch {
  return { level: null, signals: Object.fromEntries(Object.keys(correction.signals).map((name) => [name, null])) };
}
