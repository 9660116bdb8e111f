import type { ChangeCustomer, CustomerView } from "@rapport/contract/customer-view.ts";
import type { CustomerProfile } from "@rapport/core/model/customer.ts";
import { sayMoney } from "../i18n/say-money.ts";
import { interfaceLocale, say } from "../i18n/say.ts";
import type { Times } from "../i18n/use-times.ts";
import { InPlace } from "./in-place.tsx";
import { TheirWords } from "./their-words.tsx";

type Save = (change: ChangeCustomer) => Promise<string | null>;
const matters = ["wantsToAchieve", "proudOf", "usefulReading", "whatHelps"] as const;
const reach = ["title", "place", "phone"] as const;

/** What matters to somebody and how to reach them, each fact changeable where it stands. */
export function CustomerFacts({ customer, times, save }: { customer: CustomerView; times: Times; save: Save }) {
  const { profile, zone, language } = customer;
  const saveProfile = (field: keyof CustomerProfile) => (value: string) => {
    const { [field]: _, ...rest } = profile;
    return save({ profile: value ? { ...rest, [field]: value } : rest });
  };
  return (
    <>
      <section data-region="" aria-labelledby="cu-matters">
        <h2 className="h2" id="cu-matters">{say("customer.matters")}</h2>
        <dl className="facts">
          {matters.map((field) => <InPlace key={field} long lead={field === "wantsToAchieve"} label={say(`customer.${field}`)} value={profile[field] ?? ""} onSave={saveProfile(field)} />)}
          <TheirWords words={customer.words} onSave={(words) => save({ words: [...words] })} />
        </dl>
      </section>
      <section data-region="" aria-labelledby="cu-reach">
        <h2 className="h2" id="cu-reach">{say("customer.reach")}</h2>
        <dl className="facts">
          <InPlace label={say("customer.name")} value={customer.name} onSave={(name) => (name ? save({ name }) : Promise.resolve(say("customer.invalid")))} />
          <div className="fact"><dt>{say("customer.email")}</dt><dd>{customer.identities.map((identity) => <span className="line" key={identity.value}>{identity.value}</span>)}</dd></div>
          {reach.map((field) => <InPlace key={field} label={say(`customer.${field}`)} value={profile[field] ?? ""} onSave={saveProfile(field)} />)}
          <InPlace label={say("customer.pronoun")} value={profile.pronoun ?? ""} choices={[{ value: "", label: "" }, ...(["she", "he", "they"] as const).map((value) => ({ value, label: say(`customer.pronoun.${value}`) }))]} onSave={saveProfile("pronoun")} />
          <InPlace label={say("customer.language")} value={language ?? ""} hint={say("customer.language.hint")} {...(language ? { shown: languageName(language) } : {})} onSave={(code) => save({ language: code || null })} />
          <InPlace label={say("customer.zone")} value={zone ?? ""} hint={say("customer.zone.hint")} {...(zone ? { shown: say("customer.zone.now", { zone: zone.replaceAll("_", " "), time: times.clock(times.now, zone) }) } : {})} onSave={(name) => save({ zone: name || null })} />
          {customer.annualValue && <div className="fact"><dt>{say("customer.value")}</dt><dd>{sayMoney(customer.annualValue)}</dd></div>}
        </dl>
      </section>
    </>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLocale, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
