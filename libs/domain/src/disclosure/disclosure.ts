import type { EvidenceKind } from '../case/evidence.js';
import type { ReadThing } from '../consent/reading.js';
import type { AttemptState } from '../delivery/attempt.js';
import type { Language } from '../identity/account.js';
import type { MembershipRole } from '../identity/roles.js';
import type { Channel } from '../playbook/channel.js';
import { disclosureWords, type DisclosureWords } from './disclosure-words.js';

/** `opened`: somebody looked. `sent`: it left for a recipient. `joined`: an organization sees it from then on. */
export const disclosureWays = ['opened', 'sent', 'joined'] as const;
export type DisclosureWay = (typeof disclosureWays)[number];

/** A filing that left or may have left; what was held here, called off or certainly failed reached nobody. */
export const statesThatLeft = [
  'tried',
  'proved',
  'uncertain',
  'given_up',
  'bounced',
  'rejected_by_recipient',
] as const satisfies readonly AttemptState[];

/** One line of the list: who saw or received what. Holds no word of anybody's but names that are public or the person's. */
export interface Disclosure {
  readonly way: DisclosureWay;
  readonly thing: ReadThing;
  readonly organizationName: string | null;
  readonly roles: readonly MembershipRole[];
  /** They were the person's named helper then. */
  readonly helper: boolean;
  /** To whom it went; only where it was sent. */
  readonly recipient: {
    readonly name: string;
    readonly channel: Channel;
    readonly state: AttemptState;
  } | null;
  /** Of a filing: what it is, in the reader's language, and its reference. */
  readonly filing: { readonly name: string; readonly reference: string } | null;
  /** Of a document that shows the denial: what it is. */
  readonly evidenceKind: EvidenceKind | null;
  /** The agreement it happened under, with its plain date; null: under none that stands in the ledger. */
  readonly consent: { readonly purpose: 'share_with_helper' | 'send'; readonly day: string } | null;
}

export interface DisclosureInWords {
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/**
 * The line in plain words.
 * @param dayOf how a plain date is written in this language
 */
export function inWords(
  disclosure: Disclosure,
  language: Language,
  dayOf: (day: string) => string,
): DisclosureInWords {
  const words = disclosureWords[language];
  return {
    who: whoOf(disclosure, words),
    what: whatOf(disclosure, words),
    why: whyOf(disclosure, words, dayOf),
  };
}

function whoOf(
  { way, recipient, organizationName, roles, helper }: Disclosure,
  words: DisclosureWords,
): string {
  if (recipient !== null) return recipient.name;
  if (organizationName === null) return words.platform;
  if (way === 'joined') return organizationName;
  const [first] = roles;
  const role = helper ? words.helper : first === undefined ? words.member : words.roles[first];
  return `${role}, ${organizationName}`;
}

function whatOf({ way, thing, recipient, filing, evidenceKind }: Disclosure, words: DisclosureWords): string {
  if (way === 'joined') return words.joined;
  const named = filing === null ? '' : `: ${filing.name}, ${filing.reference}`;
  if (recipient !== null)
    return `${words.packet}${named}. ${words.channels[recipient.channel]}. ${words.went[kindOfEnd(recipient.state)]}`;
  if (thing === 'file' && evidenceKind !== null) return words.evidence[evidenceKind];
  return `${words.things[thing]}${named}`;
}

function whyOf(
  { way, thing, consent, organizationName, helper }: Disclosure,
  words: DisclosureWords,
  dayOf: (day: string) => string,
): string {
  if (consent !== null) return words.consents[consent.purpose].replace('{day}', dayOf(consent.day));
  if (way === 'sent') return words.sentAlone;
  if (organizationName === null) return thing === 'file' ? words.papers : words.checked;
  return helper ? words.helped : words.takesPart;
}

function kindOfEnd(state: AttemptState): 'arrived' | 'unclear' | 'back' {
  if (state === 'uncertain' || state === 'given_up') return 'unclear';
  return state === 'bounced' || state === 'rejected_by_recipient' ? 'back' : 'arrived';
}
