/** How a language writes short times. Written by hand: the machine's own locale data would differ between browser and server. */
export type TimeSaying = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: (clock: string) => string;
  readonly tomorrow: (clock: string) => string;
  readonly yesterday: (clock: string) => string;
  readonly date: (day: number, month: string) => string;
};

const dayMonth = (day: number, month: string) => `${day} ${month}`;

export const timeSayings: Readonly<Record<string, TimeSaying>> = {
  en: {
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    today: (clock) => `${clock} today`, tomorrow: (clock) => `${clock} tomorrow`, yesterday: (clock) => `${clock} yesterday`, date: dayMonth,
  },
  de: {
    weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
    today: (clock) => `heute ${clock}`, tomorrow: (clock) => `morgen ${clock}`, yesterday: (clock) => `gestern ${clock}`, date: (day, month) => `${day}. ${month}`,
  },
  fr: {
    weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    today: (clock) => `aujourd’hui ${clock}`, tomorrow: (clock) => `demain ${clock}`, yesterday: (clock) => `hier ${clock}`, date: dayMonth,
  },
  es: {
    weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
    today: (clock) => `hoy ${clock}`, tomorrow: (clock) => `mañana ${clock}`, yesterday: (clock) => `ayer ${clock}`, date: dayMonth,
  },
  it: {
    weekdays: ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
    months: ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"],
    today: (clock) => `oggi ${clock}`, tomorrow: (clock) => `domani ${clock}`, yesterday: (clock) => `ieri ${clock}`, date: dayMonth,
  },
  nl: {
    weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
    months: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    today: (clock) => `vandaag ${clock}`, tomorrow: (clock) => `morgen ${clock}`, yesterday: (clock) => `gisteren ${clock}`, date: dayMonth,
  },
  pt: {
    weekdays: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
    months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
    today: (clock) => `hoje ${clock}`, tomorrow: (clock) => `amanhã ${clock}`, yesterday: (clock) => `ontem ${clock}`, date: dayMonth,
  },
};
