/** What the customer's page says, in one language. Functions get text that is already safe to show. */
export type PageWords = {
  readonly ownName: string; readonly languageLabel: string; readonly skip: string;
  readonly hello: (firstName: string | null, zone: string) => string;
  readonly whatWeWrote: string; readonly sentAt: (time: string) => string;
  readonly promised: string; readonly nothingOpen: string; readonly keptAt: (time: string) => string; readonly dueBy: (time: string, owner: string) => string;
  readonly wasDue: (time: string) => string; readonly ifMoved: string;
  readonly howIsIt: string; readonly seesIt: (person: string | null) => string; readonly sorted: string; readonly gettingThere: string; readonly notYet: string;
  readonly comment: string; readonly commentHint: string; readonly send: string; readonly thanks: (person: string | null) => string; readonly toldAt: (answer: string, time: string) => string;
  readonly looksAfter: (company: string) => string; readonly writeTo: (person: string) => string;
  readonly yoursAlone: (until: string) => string; readonly whatWeKeep: string;
  readonly weKeep: (name: string, addresses: string, organization: string | null, messages: number) => string; readonly askUs: (address: string | null) => string;
  readonly endedTitle: string; readonly ended: string; readonly unknownTitle: string; readonly unknown: string;
  readonly triedTooLong: string;
};
