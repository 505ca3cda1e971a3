import { refuse, type Refusal } from '../shared/refusal.js';

/**
 * Goals that would turn many honest filings into a means of harm (lawful-conduct guard rail on volume: the purpose
 * must be a decision on each case). English and Spanish stems; a sentence such as "lower members' costs" passes.
 */
const harmful: readonly RegExp[] = [
  /\b(?:over(?:load|whelm|run)|crash|swamp|inundat\w*|paraly[sz]e|cripple|clog|choke|jam|ddos|flood)\w*/i,
  /\b(?:bury|burying|drown|drowning)\b/i,
  /\b(?:bankrupt|break the bank)\w*/i,
  /\b(?:make|making)\s+(?:them|it|the\s+\w+)\s+(?:pay|bleed|suffer|hurt)\b/i,
  /\bcost(?:ing)?\s+(?:them|the\s+(?:insurer|company|plan|payer)s?)\b/i,
  /\b(?:drive|driving|run|running|push|pushing)\s+up\s+(?:their|the\s+\w+(?:'s|’s)?)\s+(?:\w+\s+)?(?:cost|expense|bill)s?/i,
  /\b(?:raise|increase)\w*\s+(?:their|the\s+(?:insurer|company|plan|payer)(?:'s|’s)?)\s+(?:\w+\s+)?(?:cost|expense)s?/i,
  /\b(?:shut|bring|take)\w*\s+(?:them\s+|it\s+)?down\b/i,
  /\b(?:tie|tying)\s+up\s+(?:their|the)\b/i,
  /(?:^|[^\p{L}])(?:saturar|colapsar|desbordar|inundar|sepultar|enterrar|ahogar|paralizar|arruinar|hundir)\p{L}*/iu,
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
