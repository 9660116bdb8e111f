export type BounceReason =
  | "userunknown" | "hostunknown" | "hasmoved" | "notaccept" | "mailboxfull" | "mesgtoobig" | "exceedlimit" | "suspend" | "filtered" | "rejected" | "norelaying" | "blocked"
  | "badreputation" | "requireptr" | "authfailure" | "expired" | "networkerror" | "mailererror" | "contenterror" | "spamdetected" | "policyviolation" | "toomanyconn"
  | "ratelimited" | "virusdetected" | "systemerror" | "systemfull" | "securityerror" | "syntaxerror" | "notcompliantrfc" | "undefined";

/** Reasons after which the address itself is dead. */
const HARD: ReadonlySet<BounceReason> = new Set(["userunknown", "hostunknown", "hasmoved", "notaccept"]);

/** Whether the address will never work again, whatever is sent to it. */
export function isHardReason(reason: BounceReason): boolean {
  return HARD.has(reason);
}

/** At which command of the SMTP dialogue the server refused, where the notice tells. */
export type SmtpStage = "connect" | "sender" | "recipient" | "data" | null;

/**
 * Why a server refused a mail, read from what it said (`says`) and from its RFC 3463 status. What was said wins over the status, because
 * servers write the nearest status and the true sentence. An unknown name means the sender when the sender was asked, and a filter when
 * it is only refused after the whole mail was seen.
 */
export function readBounceReason(says: string, status: string | null, stage: SmtpStage = null): BounceReason {
  const text = says.slice(0, 6_000).toLowerCase().replace(/\s+/g, " ");
  const said = SENTENCES.find(([, pattern]) => pattern.test(text))?.[0] ?? "undefined";
  if (stage === "sender" && (said === "userunknown" || said === "hostunknown" || said === "blocked")) return "rejected";
  // Before a recipient was named, nothing can be known about a mailbox: the server turned ours away.
  if (stage === "connect" && (said === "userunknown" || said === "mailboxfull" || said === "suspend")) return "blocked";
  if (said === "userunknown" && status === "5.1.6") return "hasmoved";
  if (stage === "data" && said === "userunknown" && status !== "5.1.1") return "filtered";
  if (said !== "undefined") return said;
  return fromStatus(status) ?? (stage === "sender" ? "rejected" : stage === "connect" ? "blocked" : "undefined");
}

/** Reads the stage from the words of Exim ("after RCPT TO"), Postfix ("in reply to MAIL FROM") and sendmail (">>> MAIL"); what sendmail says after ">>> DATA" it was often told before. */
export function readSmtpStage(says: string): SmtpStage {
  const text = says.slice(0, 6_000);
  const command = /(?:after|in reply to)\s+(?:pipelined\s+|sending\s+)?(initial connection|end of data|MAIL(?:\s+FROM)?|RCPT(?:\s+TO)?|DATA|HELO|EHLO)/i.exec(text)?.[1] ?? />>> (MAIL|DATA)[^\n]*\n[\s>]*<<< [45]/.exec(text)?.[1];
  if (command === undefined) return null;
  return /^mail/i.test(command) ? "sender" : /^rcpt/i.test(command) ? "recipient" : /data/i.test(command) ? "data" : "connect";
}

function fromStatus(status: string | null): BounceReason | null {
  if (status === null) return null;
  const exact = STATUSES[status.slice(2)];
  if (exact !== undefined) return exact;
  return status.startsWith("4.4.") ? "expired" : null;
}

const STATUSES: Readonly<Record<string, BounceReason>> = {
  "1.0": "userunknown", "1.1": "userunknown", "1.2": "hostunknown", "1.3": "userunknown", "1.4": "userunknown", "1.6": "hasmoved", "1.7": "rejected", "1.8": "rejected", "1.9": "userunknown", "1.10": "notaccept",
  "2.0": "filtered", "2.1": "suspend", "2.2": "mailboxfull", "2.3": "exceedlimit", "2.4": "filtered", "3.0": "mailererror", "3.1": "systemfull", "3.2": "notaccept", "3.3": "systemerror", "3.4": "mesgtoobig", "3.5": "systemerror",
  "4.0": "networkerror", "4.1": "expired", "4.2": "networkerror", "4.3": "networkerror", "4.4": "hostunknown", "4.5": "expired", "4.6": "networkerror", "4.7": "expired", "4.8": "networkerror",
  "5.0": "mailererror", "5.2": "syntaxerror", "5.4": "mailererror", "6.0": "contenterror", "6.1": "contenterror", "6.2": "contenterror", "6.3": "contenterror", "6.5": "contenterror", "6.9": "contenterror",
  "7.0": "securityerror", "7.1": "blocked", "7.2": "filtered", "7.9": "policyviolation", "7.20": "authfailure", "7.21": "authfailure", "7.22": "authfailure", "7.23": "authfailure", "7.24": "authfailure",
  "7.25": "requireptr", "7.26": "authfailure", "7.27": "notaccept", "7.28": "ratelimited", "7.30": "securityerror",
};

// Most telling first: a sentence that names the mailbox beats one that names a policy, a policy beats a vague refusal.
const SENTENCES: readonly (readonly [BounceReason, RegExp])[] = [
  ["virusdetected", /\bvirus(?:es)?\b.{0,40}(?:found|detect|contain|infect|reject)|virus detected|infected (?:message|mail|file|attachment)|contains? (?:a )?(?:virus|malware)|malware|(?:executable|attachment|file) (?:type|extension|name)s?.{0,30}(?:not allowed|blocked|prohibited|banned)/],
  ["expired", /(?:could not be delivered|undeliverable|not delivered) for (?:too long|\d+ (?:hours?|days?))|will be deleted from queue|failing for a long time|did not accept our requests to connect|delivery time expired/],
  ["spamdetected", /anti-?spam|spam(?:assassin)? (?:check|filter|score|content)|content reject(?:ed)?|(?:message|mail) (?:is |was |looks like )?(?:considered |identified as |classified as |detected as |likely )?spam/],
  ["rejected", /domain of sender|sender (?:address|domain|verify)[^.]{0,60}(?:does ?n[o']t|not|invalid|reject|fail|unknown|unroutable)|(?:unroutable|invalid|unknown|bad) sender/],
  ["contenterror", /duplicate header|improper use of 8-?bit|headers? too large|message header size|malformed (?:header|message|mime)/],
  ["notcompliantrfc", /bare (?:lf|cr)\b|(?:are|is|not) (?:\w+ )?(?:rfc ?-?\d{3,4} )(?:compl|conform)|(?:violat\w*|against|not (?:conform|comply)\w*(?: to| with)?) (?:\w+ )?rfc|multiple (?:\d{3} [\d.]+ )?addresses in from/],
  ["hasmoved", /(?:no longer|not) on (?:this |our )?server/],
  ["norelaying", /not (?:\w+ ){0,3}to relay|as a relay\b|list of allowed rcpthosts|relaying (?:denied|prohibited|not)/],
  ["policyviolation", /(?:denied|rejected|refused|blocked) (?:by|due to|because of|for) (?:\w+ )?polic(?:y|ies)|because its content presents|policy violation|policy reasons|local policy|site policy/],
  ["authfailure", /\bspf\b.{0,60}(?:fail|not allowed|not permitted|reject|error|check|record|invalid|neutral)|(?:fail|reject|violat).{0,60}\b(?:spf|dkim|dmarc)\b|\bdmarc\b|\bdkim\b.{0,40}(?:fail|invalid|missing|verif)|unauthenticated|sender (?:policy framework|authentication)|not (?:an )?authori[sz]ed (?:to send|mta|host|sender)|openspf\.(?:org|net)|sender id \(pra\)/],
  ["requireptr", /name lookup failed|unverif[iy]+able sending ips?|\bptr\b|reverse (?:dns|hostname|lookup|address|ip|name)|(?:cannot|can ?not|can't|unable to|could not|did not|not|failed to) (?:find|resolve|reverse|get|lookup|look up).{0,24}(?:your (?:reverse )?(?:hostname|host name|host|address|ip)|client host)|\brdns\b|client host rejected: cannot find|no (?:reverse|host ?name) (?:dns|found|for)|without (?:valid )?reverse|fcrdns|dns (?:ptr|reverse)|ip address (?:has no|without)|invalid ?hostname for|forward.confirmed|missing reverse|hosts? with(?:out)? (?:dynamic|generic)|(?:dynamic|generic) (?:ip|reverse|hostname|rdns)/],
  ["hasmoved", /has (?:been )?moved|no longer (?:at|with) (?:this|our|the) (?:address|company|organi)|address (?:has )?changed|new (?:e-?mail )?address is|mailbox has moved|please (?:try|use) .{0,40}(?:instead|new address)|user (?:has )?moved|\b551 .{0,40}(?:not local; please|moved)|(?:recipient|user|account|address) (?:was |has been )?replaced by|has been replaced by/],
  ["mailboxfull", /(?:mail ?box|mailfolder|inbox|folder|user|account|recipient|maildir|mail directory|disk).{0,40}(?:is |are |almost )?(?:full|out of|over|exceed).{0,20}(?:quota|storage|space|limit|size|$|\.|,)|(?:over|exceed\w*|above|beyond|out of|insufficient|reached).{0,40}(?:quota|(?:storage|disk|mailbox) (?:allocation|limit|space))|quota.{0,30}(?:exceed|full|over|reached)|mailbox (?:is )?full|full mailbox|not enough (?:storage|disk) space|disk ?quota|maximum (?:allowed )?(?:mailbox )?storage|delivery failed: over quota|too much mail data|mailbox size limit|user has (?:exceeded|too many messages|exhausted)|boite (?:pleine|aux lettres pleine)|postfach.{0,20}voll|casilla.{0,20}llena|caixa.{0,20}(?:cheia|lotada)|cuota|inbox is full/],
  ["mesgtoobig", /line limit exceeded|(?:message|mail|e-?mail|size|body|attachment|data).{0,50}(?:too (?:large|big)|(?<!for )too long|exceed.{0,30}(?:size|limit|maximum|fixed)|larger than|over the maximum|bigger than)|exceeds? (?:the )?(?:maximum|size|administrative|message|fixed).{0,30}(?:size|limit|length)|(?:max(?:imum)?|size) .{0,20}(?:message )?size (?:exceeded|limit|allowed)|message size|line (?:too long|length)|too (?:large|big) (?:message|mail)/],
  ["suspend", /(?:account|mailbox|user|recipient|address|e-?mail|domain|service|mail ?drop|login)\S{0,2} (?:\S+ ){0,5}(?:disabled|suspended|inactive|deactivated|locked|frozen|terminated|blocked temporarily|closed|is not active|not active|has expired|cancell?ed|discontinued|unavailable due to inactivity)|(?:disabled|suspended|inactive|deactivated|locked|expired|closed|dormant|terminated) (?:\S+ )?(?:account|mailbox|user|recipient|address|mail ?drop|domain)|invalid\/inactive|temporarily disabled|has been (?:disabled|suspended)|not (?:currently )?active|mailbox unavailable or access denied|(?:e-?mail account|that) .{0,40}is (?:disabled|inactive)/],
  ["networkerror", /(?:host|name service|domain name)[^.]{0,80}not found,? try again|temporary (?:lookup|name|dns)/],
  ["hostunknown", /(?:host|domain|hostname|server|dns)(?: name)?.{0,30}(?:unknown|not found|does ?n[o']t exist|not exist|non-?existent|invalid|lookup failed|could not be found|cannot be (?:found|resolved)|no such|not resolve|unrouteable|unresolvable|not recogni[sz]ed|illegal|lame)|(?:unknown|no such|bad|invalid|illegal|unrouteable|couldn't find any|no route to|unresolvable|cannot find|non-?existent) (?:mail )?(?:host|domain|mail exchanger|server)|nxdomain|no (?:mx|a|mail) (?:record|server|host|exchanger)s? .{0,30}(?:found|could|for|exist)|unroute?able (?:mail )?domain|all relevant mx records point|host or domain name not found(?!.{0,60}try again)|name or service not known|name service error(?!.{0,80}try again)|no dns (?:information|record)|domain (?:must|should) resolve|unrouteable address.{0,10}$|domain not in use|mail domain mentioned|the domain .{0,60}(?:couldn't|could not) be found/],
  ["norelaying", /relay(?:ing)?.{0,30}(?:den|not (?:allowed|permitted|authori)|prohibit|refus|forbid|reject|disallow|restrict)|(?:not (?:a|an|allowed to|permitted to)|no|den(?:y|ied)|unable to|cannot|authori[sz]ed?|may not|insecure|that domain isn't in my list|won't) .{0,20}relay(?:ing|ed)?\b|not (?:a )?gateway|isn't in my list of allowed|not an open relay|we do not relay|non.?local (?:recipient|address)|authenticat(?:e|ion) (?:is )?required|require[sd]? authentication|not permitted to relay|relay (?:access|operation)/],
  ["userunknown", new RegExp([
    /(?:user|recipient|mail ?box|address|account|addressee|alias|mailname|name|receiver|forward-path|member|customer|login|box|person|rcpt)\S{0,80}(?: name| address| account| e-?mail| to| in| you| that| or| \S{3,60}@\S{3,80}| <\S{3,80}>)* ?(?:is |was |are |has |have |been |currently |here )*(?:unknown|un-?known|not (?:be )?(?:known|found|exist\w*|listed|valid|recogni[sz]ed|registered|a (?:valid|known|local)|be (?:found|verified|resolved)|here|in (?:our|the|my|this|directory|local)|local|defined|present|on (?:this|our|the)|our customer|have)|does ?n[o']t (?:exist|have)|do(?:es)? not exist|doesn't|don't exist|didn't exist|no longer|invalid|undeliverable|nonexistent|non-existent|non esist|could ?n[o']t be found|cannot be found|can ?not be found|wasn't found|isn't (?:found|listed|known)|removed|deleted|unavailable|unroutable|not ok\b|syntax ok)/.source,
    /(?:unknown|no such|bad|invalid|non-?existent|unrecogni[sz]ed|no valid|illegal|undefined|not a valid|no matching|can't find|could(?:n't| not) find|cannot find|unrouteable|unroutable|incorrect|wrong|not known|no|non) (?:or \w+ )?(?:e-?mail |local |virtual |smtp |destination |delivery |final |recipient |mail |user |mailbox |envelope )?(?:user|recipient|mailbox|mail ?box|address|account|addressee|alias|local ?part|person|receiver|login|rcpt|mailname|customer|domain user|forward-path|at this address)s?\b(?! (?:is )?rejected)/.source,
    /this (?:user|address|account|mailbox|recipient|person|e-?mail address).{0,20}(?:doesn't|does not|is not|isn't|no longer|not)/.source,
    /doesn't have a .{0,40}(?:account|mailbox)|does not have an? .{0,30}(?:account|mailbox)|no mailbox (?:here )?by that name|no (?:such )?(?:user|mailbox|person|recipient|address) (?:here|by that|at|found|with)|resolver\.adr\.(?:recipnotfound|recipientnotfound|exrecipnotfound|invalidaddress)|i couldn't find|address rejected$|\buser not\b|recipient address rejected: (?:access denied|undeliverable|user|unverified)|rejected: user|not our customer|is not a known user|not in (?:my|our|the) (?:mailing list|directory|domino directory|address book)|unknown (?:local|user|recipient|extension)|user[^.]{0,40}unknown|address error|mailbox unavailable|utente (?:sconosciuto|non)|benutzer.{0,20}unbekannt|empf.nger.{0,30}(?:unbekannt|nicht (?:gefunden|bekannt))|existiert nicht|utilisateur.{0,20}inconnu|destinatario.{0,30}(?:desconocido|no existe|inesistente)|usu.rio.{0,20}(?:desconhecido|inexistente)|adresse.{0,30}(?:inconnue|n'existe pas)|onbekende? (?:gebruiker|ontvanger)|宛先|存在しない|存在しません|不存在|invalid address|unable to deliver to that|not exist/.source,
    /(?<!sender )\baddress rejected\b|bad[_ ]recipient|is not an active address|recipient(?: address)? rejected(?!: (?:spf|policy|greylist|grey|blocked|spam))|unknown or illegal alias|delivery to the following recipients? failed(?: permanently)?\.? *$/.source,
  ].join("|"))],
  ["toomanyconn", /too many recipients|too many (?:\w+ )?(?:connections?|sessions?|concurrent)|connection (?:limit|rate)|(?:maximum|concurrent) .{0,20}connections?/],
  ["ratelimited", /(?:too (?:many|much)|rate|throttl|limit).{0,30}(?:messages|mails?|recipients|requests|limit(?:ed)?|exceeded|per (?:hour|minute|day|session))|(?:hourly|daily) .{0,20}(?:limit|quota)|greylist|grey-?listed|try again later.{0,30}rate|slow down/],
  ["badreputation", /reputation|low (?:sender )?score|senderbase|senderscore|talosintelligence|poor (?:ip|sender|domain)/],
  ["blocked", /black ?list|block ?list|blocklisted|\b(?:rbl|dnsbl|sbl|xbl|pbl|bl)\b|spamhaus|spamcop|sorbs|barracuda(?:networks|central)|spamrl|backscatterer|listed (?:in|on|at|by) |is listed|open (?:proxy|relay)|(?:ip|host|client|server|address|connection|domain|mail server|network)\b.{0,60}(?:block(?:ed)?|banned|denied|rejected|refused|not (?:allowed|accepted|welcome|trusted)|deny|prohibited)|(?:block(?:ed|ing)?|banned|denied|refus\w+|reject\w*) .{0,30}(?:your|this|from|by|ip|host|server|connections?|due to|using|for)\b.{0,40}(?:ip|host|server|address|network|domain|list|client|mta)?|access (?:from|denied)|we do not accept mail from|client (?:host|address) rejected|unblock|temporarily deferred|unusual rate|blocked/],
  ["spamdetected", /\bspam|junk|unsolicited|\bube\b|\buce\b|bulk (?:mail|e-?mail)|spamassassin|spaminess|rejected by (?:content|our|the) (?:filter|scanner)|looks like|bayes|phish|considered (?:bulk|suspicious)|cloudmark|appears to be|sieve|suspected|content (?:filter|restriction)/],
  ["notcompliantrfc", /rfc ?-?\d*[2-9]?822|rfc ?53[0-9]{2}|not (?:rfc|compliant)|duplicate (?:header|from)|multiple (?:from|header)|missing (?:from|date|message-?id|required|valid)? ?(?:header|field)|bare (?:lf|cr|line)|invalid header|headers? (?:missing|invalid)/],
  ["contenterror", /(?:message|mail|header|content|mime|body|encoding|charset|subject|attachment)s?.{0,40}(?:not (?:properly|correctly) formatted|malformed|improper|format error|invalid (?:content|format)|contains? (?:invalid|improper|illegal|non-)|8.?bit|corrupt)|(?:malformed|improper|invalid) .{0,20}(?:message|mime|header|content|mail)|body type not supported|conversion/],
  ["rejected", /sender.{0,60}(?:reject|denied|refus|not (?:accept|allow|exist|valid|permit)|unknown|invalid|blocked|verif|domain)|(?:reject|den|refus|invalid|unknown|bad|not allowed|verif\w+).{0,30}(?:sender|from (?:address|domain)|envelope|return path|mail from)|domain of sender|from (?:address|domain).{0,30}(?:reject|not|invalid)|null sender|sender verify|not (?:accept|want).{0,20}(?:mail|message)s? from|empty envelope|return address|mail from .{0,60}(?:rejected|denied|refused)|bounce.{0,20}not accepted|does not accept bounces/],
  ["expired", /(?:delivery|retry|queue|message|connection|delivery time|time).{0,30}(?:expired|timed? ?out|time limit|time-out)|not (?:been )?(?:deliver\w+|collected|send) (?:for|within|after|in)|(?:could not be delivered|undeliverable|tried|trying|retr\w+).{0,40}(?:for|after|within|over|more than|longer than).{0,20}(?:hours?|days?|minutes?)|too (?:long|old)|retry (?:time(?:out)?|limit|count)|(?:still|will) (?:being retried|be retried|keep trying|try(?:ing)?)|delayed|has been deferred|maximum retry|unable to (?:connect|deliver).{0,40}(?:for|after|within)|connection timed|timed out|conversation .{0,40}(?:timed|lost)|giving up|undelivered (?:for|after)|lifetime|age limit|no answer from host|message expired|in the queue/],
  ["networkerror", /connection (?:refused|reset|lost|closed|dropped|failed|died|aborted|broken|error|to .{0,60}(?:refused|failed))|network (?:is )?(?:unreachable|error|down|problem)|no route to host|(?:could not|couldn't|can't|unable to|cannot|failed to) (?:connect|contact|establish|open (?:a )?connection|reach)|host (?:is )?(?:down|unreachable|not responding|not reachable)|lost connection|loops? back|mail loop|too many hops|hop count|loop(?:ing)? (?:detected|found)|routing loop|i\/o (?:error|time)|temporary (?:lookup|dns)|server (?:did ?n[o']t|not) respond|mail for .{0,60}loops|name server|dns (?:error|problem|temp|soft)|malformed or unexpected name server/],
  ["policyviolation", /polic(?:y|ies)|prohibited|(?:not|isn't|is not) (?:permitted|allowed) (?:by|to|due)|administrative|admin(?:istrative)? prohibition|by rule|local rule|denied by|for policy reasons|transport rule|compliance|legitimate|executable|permission|not authori[sz]ed|restricted/],
  ["filtered", /filter(?:ed|ing)?|refused by (?:the )?(?:recipient|user)|recipient (?:has )?(?:reject|refus|block)|because the recipient.{0,20}(?:is|does) not accept|user (?:reject|refus)|rejected by (?:the )?(?:recipient|user)|due to extended inactivity|deny|not accept(?:ing|ed)?.{0,20}(?:mail|message)s?\b/],
  ["systemfull", /mail system (?:is )?full|insufficient system (?:storage|resources)|no space left|disk full/],
  ["systemerror", /could not load|(?:system|server|internal|local|software|configuration|processing) (?:\w+ )?(?:error|problem|failure|configuration error|config)|temporary (?:failure|problem|error|system)|local error|can'?t create (?:output|user)|lookup fail|service (?:temporarily |currently )?(?:not available|unavailable)|resources temporarily|out of memory|misconfigur|backend|cannot (?:open|append|rename|write|lock)|aliasing|too many recipients|problem with/],
  ["securityerror", /(?:tls|ssl|certificate|encrypt|starttls|authentication)\b.{0,40}(?:fail|requir|must|need|error|not|invalid)|must issue a starttls|security (?:reason|policy|problem)|login (?:fail|deni)/],
  ["mailererror", /pipe to \||(?:command|process|program|pipe|script|procmail|maildrop|mailer|child|delivery agent|mda)\b.{0,60}(?:exit|fail|died|error|status|output|return|crash)|returned (?:non-zero )?exit|exit (?:status|code)|x-unix|child returned|local delivery failed|local configuration|cannot exec/],
  ["syntaxerror", /syntax error|malformed address|(?:command|parameter|argument)s? (?:not |un)(?:recogni[sz]ed|implemented|known)|bad (?:command|sequence|syntax)|out of sequence|unrecogni[sz]ed command|protocol error|helo (?:command )?(?:reject|requir|invalid)|need (?:rcpt|mail|helo)|\b50[0-4]\b[ -]/],
];
