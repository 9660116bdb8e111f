const policy = String.raw`(?:polic(?:y|ies)|procedures?|regulations?|guidelines?|protocols?|terms(?: (?:and|&) conditions| of (?:service|use|sale))?|t&cs?|rules)`;
const whose = String.raw`(?:the |our |company |your |standard |internal |all |applicable )*(?:[\w-]+ )?`;

/** A clause that gives our policy as the reason; the rest of the sentence can do without it. Met with one folded sentence. */
export const policyClauseEn = new RegExp(String.raw`\b(?:(?:as per|per|according to|in accordance with|in line with|under|pursuant to|based on|due to|because of|as required by|as stated in|in keeping with|in compliance with) ${whose}${policy}\b|as a matter of (?:company )?policy\b|for (?:compliance|policy|procedural|internal) reasons\b|(?:that's|that is|it's|it is|this is) (?:just |simply )?(?:against |a matter of )?(?:our |the |company |standard )+${policy}\b)`);

/** "It is our policy not to …": who acts can say it. */
export const policyRuleEn = new RegExp(String.raw`^(?:it's|it is) (?:just |simply )?(?:our |the |company |standard )+${policy} (not )?to\b`);
