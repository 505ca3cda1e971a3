import { refuse, type Refusal } from '../shared/refusal.js';

/** Whom such a goal would be aimed at. Without a target the same words describe symptoms ("paralyzed", "a car crash"). */
const target =
  "(?:them|it|(?:their|its|the|every|all|this|that)\\s+(?:\\w+(?:'s|’s)?\\s+){0,3}?(?:insurers?|compan(?:y|ies)|plans?|payers?|systems?|departments?|units?|offices?|staff|reviewers?|call\\s+cent(?:er|re)s?|fax(?:es)?|lines?|portals?|websites?|servers?|mailbox(?:es)?|inbox(?:es)?|mailrooms?|regulators?|agenc(?:y|ies)|appeals?|process))";
const verbs =
  '(?:over(?:load|whelm|run)|crash|swamp|inundate?|paraly[sz]e?|cripple?|clog|choke?|jamm?|flood|bury|drown|bankrupt|shut\\s+down|bring\\s+down|take\\s+down|tie\\s+up|tying\\s+up|punish|hurt|bleed)(?:s|ing|ming|ging)?';
const objetivo = '(?:l[oae]s?\\b|\\s+(?:el|la|los|las|su|sus|al|a)\\b)';

/**
 * Goals that would turn many honest filings into a means of harm (the guard rail on volume: the purpose must be a
 * decision on each case). English and Spanish; an act with a target, so that a sentence about illness or about
 * members' own costs passes.
 */
const harmful: readonly RegExp[] = [
  new RegExp(`\\b${verbs}\\s+${target}\\b(?!['’]s)`, 'i'),
  /\b(?:shut|bring|take)\s+(?:them|it)\s+down\b/i,
  /\bmak(?:e|ing)\s+(?:them|it|the\s+\w+)\s+(?:pay|bleed|suffer|hurt)\b/i,
  new RegExp(`\\bcost(?:ing)?\\s+${target}\\b`, 'i'),
  /\b(?:driv(?:e|ing)|run(?:ning)?|push(?:ing)?)\s+up\s+(?:their|the\s+\w+(?:'s|’s)?)\s+(?:\w+\s+)?(?:cost|expense|bill)s?\b/i,
  /\b(?:rais|increas)(?:e|ing)\s+(?:their|the\s+(?:insurer|company|plan|payer)(?:'s|’s)?)\s+(?:\w+\s+)?(?:cost|expense)s?\b/i,
  new RegExp(
    `(?:^|[^\\p{L}])(?:saturar|colapsar|desbordar|inundar|sepultar|enterrar|ahogar|paralizar|arruinar|hundir|castigar)${objetivo}`,
    'iu',
  ),
  /\bhacer(?:les|le)?\s+(?:pagar|gastar)\b/i,
  /\bcostarles?\b/i,
];

/** Screens the organizer's stated goal. Nothing written is lost; only opening with it is refused. */
export function screenPurpose(purpose: string): true | Refusal<'PurposeNotAllowed' | 'PurposeMissing'> {
  const text = purpose.normalize('NFKC').trim();
  if (text === '') return refuse('PurposeMissing', 'Say in a sentence what the campaign is for.', 'purpose');
  return harmful.some((pattern) => pattern.test(text))
    ? refuse(
        'PurposeNotAllowed',
        'A campaign asks for a decision on each person’s case. It cannot aim to overload, cost or bury anybody. Your text is kept; say what decision you want.',
        'purpose',
      )
    : true;
}
