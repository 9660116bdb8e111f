type Check = { readonly pass: number; readonly fail: number };
type Suite = { readonly cases: number; readonly casesPassed: number; readonly checks: Readonly<Record<string, Check>>; readonly replyF1: number | null; readonly ms: { readonly p50: number | null; readonly max: number | null } };
export type SuiteReport = Readonly<Record<string, Suite>>;

/** What the packages reach, as the collection's own README states it: measured by its authors on the whole suites, not by us. */
const PACKAGES: Readonly<Record<string, { readonly npm: string; readonly any: string }>> = {
  chatwoot: { npm: "37 of 39 cases", any: "" },
  request_tracker: { npm: "43 of 44 cases", any: "" },
  ruby_mail: { npm: "101 of 103 cases", any: "" },
  email_reply_parser: { npm: "19 of 22 cases", any: "" },
  crisp_reply: { npm: "77 of 77 cases (its own)", any: "" },
  talon: { npm: "77 of 89 exact replies on all 91 cases", any: "" },
  bounceparser: { npm: "102 of 120 bounces", any: "120 of 120 (its own)" },
  sisimai: { npm: "313 of 586 bounces, 130 of 557 hard", any: "555 of 586, 524 of 557 (Sisimai)" },
};

const TOLD: readonly string[] = ["isBounce", "bounceHard", "bounceReason", "bounceRecipients", "isAutoReply", "isComplaint", "replyEquals", "attachments", "subject", "from"];

/** The scorer's report as a table beside the packages' figures. */
export function printSuites(report: SuiteReport): string {
  const rows = Object.entries(report).map(([name, suite]) => {
    const checks = TOLD.flatMap((check) => {
      const found = suite.checks[check];
      return found === undefined ? [] : [`${check} ${found.pass}/${found.pass + found.fail}`];
    });
    return `| ${name} | ${suite.casesPassed}/${suite.cases} | ${checks.join(", ")} | ${suite.ms.p50 ?? "–"} / ${suite.ms.max ?? "–"} ms | ${PACKAGES[name]?.npm ?? ""} | ${PACKAGES[name]?.any ?? ""} |`;
  });
  return ["| suite | whole cases | single checks | a mail, median / longest | best npm package (theirs) | best tool of any language (theirs) |", "|---|---|---|---|---|---|", ...rows].join("\n");
}

/** Words of the expected reply that are not in ours, over all cases that name a whole reply: what a reader would never see. */
export function printLostWords({ cases, lost, kept }: { readonly cases: number; readonly lost: number; readonly kept: number }): string {
  return `Of the ${kept + lost} words in ${cases} replies that the suites expect whole, ${lost} ${lost === 1 ? "is" : "are"} lost.`;
}
