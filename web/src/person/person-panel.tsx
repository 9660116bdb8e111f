import "./person.css";
import type { ReactNode } from "react";
import type { ConversationView } from "@rapport/contract/conversation-view.ts";
import { sayMoney } from "../i18n/say-money.ts";
import { interfaceLocale, say } from "../i18n/say.ts";
import { useTimes } from "../i18n/use-times.ts";
import { HeatHistory } from "./heat-history.tsx";

/** Who this is: what they want first, then their words, what we owe them, how it has been, and what they are worth to us. Only what is known. */
export function PersonPanel({ conversation }: { conversation: ConversationView }) {
  const times = useTimes(), { person, promises, promisesKept } = conversation, profile = person.profile, pronoun = profile.pronoun ?? "they";
  const open = promises.filter((promise) => promise.state !== "kept" && promise.state !== "withdrawn").sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const reading = profile.usefulReading ?? [...conversation.messages].reverse().find((message) => message.reading?.reframe)?.reading?.reframe;
  const place = [profile.title, person.organization?.name, profile.place].filter(Boolean).join(", ");
  const there = [...(person.zone ? [say("person.there", { time: times.clock(times.now, person.zone) })] : []), ...(person.language ? [languageName(person.language)] : [])].join(" ");
  return (
    <>
      <h2 className="p-name">{person.name}</h2>
      <p className="p-sub">{place || person.emails[0]}</p>
      {there && <p className="p-sub">{there}</p>}
      <div className="facts">
        <Group>
          {profile.wantsToAchieve && <><dt>{say("person.wants")}</dt><dd className="lead">{profile.wantsToAchieve}</dd></>}
          {profile.proudOf && <><dt>{say("person.proud")}</dt><dd>{profile.proudOf}</dd></>}
          {reading && <><dt>{say("person.reading")}</dt><dd>{reading}</dd></>}
          {person.words.length > 0 && <><dt>{say("person.words", { pronoun })}</dt><dd className="words">{person.words.map((pair) => <span className="pair" key={pair.theirs}><i>{pair.theirs}</i><span>{say("person.we-say", { word: pair.ours })}</span></span>)}</dd></>}
          {profile.phone && <><dt>{say("person.phone")}</dt><dd><a className="link" href={`tel:${profile.phone.replace(/[^+\d]/g, "")}`}>{profile.phone}</a></dd></>}
        </Group>
        <Group>
          {(open.length > 0 || promisesKept.of > 0) && (
            <>
              <dt>{say("person.promises", { pronoun })} {promisesKept.of > 0 && <span className="end">{say("person.kept", { kept: promisesKept.kept, of: promisesKept.of })}</span>}</dt>
              <dd>{open.length === 0 ? say("person.no-promise") : <ul className="plist">{open.map((promise) => {
                const theirs = person.zone ? times.theirs(promise.dueAt, person.zone) : null;
                return <li key={promise.id}><span className="t num">{times.short(promise.dueAt)}</span><span>{promise.text}{theirs && ` ${say("person.theirs", { time: theirs, pronoun })}`}</span></li>;
              })}</ul>}</dd>
            </>
          )}
          <HeatHistory points={conversation.heatHistory} helped={profile.whatHelps} />
        </Group>
        {person.annualValue && <Group><dt>{say("person.value")}</dt><dd>{say("person.a-year", { value: sayMoney(person.annualValue) })}</dd></Group>}
      </div>
    </>
  );
}

function Group({ children }: { children: ReactNode }) {
  return <dl className="g">{children}</dl>;
}

function languageName(code: string): string {
  try {
    return say("person.language", { language: new Intl.DisplayNames(interfaceLocale, { type: "language" }).of(code) ?? code });
  } catch {
    return "";
  }
}
