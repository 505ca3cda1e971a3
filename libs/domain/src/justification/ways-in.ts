import type { Bilingual } from '../identity/account.js';
import { addDays, type PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** The three ways a clinician is asked. They rank equal: what is answered on paper counts like what is signed here. */
export const waysIn = ['account', 'practice_staff', 'no_account'] as const;
export type WayIn = (typeof waysIn)[number];

/** How the one-page request reaches the practice, where it has no account. */
export const pageHandovers = ['handed_over', 'faxed_by_person', 'uploaded_to_portal', 'mailed'] as const;
export type PageHandover = (typeof pageHandovers)[number];

/**
 * The way a request goes. Who has an account is asked there; a practice whose staff is enrolled prepares it for a
 * clinician who will sign; everybody else gets the page.
 */
export function wayIn(known: {
  readonly clinicianHasAccount: boolean;
  readonly staffEnrolled: boolean;
}): WayIn {
  if (known.clinicianHasAccount) return 'account';
  return known.staffEnrolled ? 'practice_staff' : 'no_account';
}

/** A fact the clinician is asked to confirm, as the person's papers have it, with where it stands. */
export interface FactToConfirm {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** Everything on the one page a person hands over. No field is longer than fits; a missing one prints as a blank. */
export interface OnePageRequest {
  readonly reference: string;
  readonly patientName: string;
  readonly dated: PlainDate;
  readonly service: string | null;
  readonly payerName: string | null;
  readonly payerReference: string | null;
  /** As printed; copied, never chosen. */
  readonly codesAsPrinted: readonly string[];
  readonly criteria: readonly string[];
  readonly factsToConfirm: readonly FactToConfirm[];
  readonly peerToPeer: {
    readonly phone: string | null;
    readonly lastDay: PlainDate | null;
    readonly lostIfAppealFiled: 'yes' | 'no' | 'unknown';
  } | null;
  /** The day the letter is needed by, so that the filing keeps its own. */
  readonly neededBy: PlainDate | null;
  /** Where the answer may be sent without an account; null: on paper only. */
  readonly link: string | null;
}

/** What fits on one page with room to answer. */
export const onePageMost = { criteria: 4, factsToConfirm: 8 } as const;

/**
 * The page as it is printed: what does not fit is left to the chart, so that the page stays one. A page without the
 * person's authorization beside it is not made: the practice could not answer it (45 CFR 164.508(a)).
 */
export function onePageRequest(
  content: OnePageRequest,
  authorizationStands: boolean,
): OnePageRequest | Refusal<'AuthorizationMissing' | 'NothingToConfirm'> {
  if (!authorizationStands) {
    return refuse(
      'AuthorizationMissing',
      'The practice may answer only with your authorization. Sign it first; it is printed with the page.',
    );
  }
  if (content.service === null && content.criteria.length === 0 && content.factsToConfirm.length === 0) {
    return refuse('NothingToConfirm', 'There is nothing on the page yet. Tell what was denied first.');
  }
  return {
    ...content,
    criteria: content.criteria.slice(0, onePageMost.criteria),
    factsToConfirm: content.factsToConfirm.slice(0, onePageMost.factsToConfirm),
  };
}

/** The link on the page: one case, one request, a few weeks. It opens an upload and nothing else of the case. */
export interface OneCaseLink {
  /** Instants, wall clock. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly uploads: number;
}

/** Long enough for a practice's week, short enough that a page left in a drawer opens nothing. */
export const linkDays = 21;
/** Two sides, a second try, and records: more is a mistake or somebody else. */
export const linkUploadsMost = 6;

/** The last day of a link: three weeks, or the day it is needed by where that is later (a court's date may be far). */
export function linkLastDay(today: PlainDate, neededBy: PlainDate | null): PlainDate {
  const usual = addDays(today, linkDays);
  return neededBy !== null && neededBy > usual ? neededBy : usual;
}

/** Whether a link opens now. What came in through it before stays. */
export function openLink(
  link: OneCaseLink,
  requestEnded: boolean,
  now: string,
): true | Refusal<'LinkOver' | 'LinkUsedUp'> {
  if (requestEnded || link.revokedAt !== null || Date.parse(now) >= Date.parse(link.expiresAt)) {
    return refuse(
      'LinkOver',
      'This link is no longer open. Give the letter to your patient, or send it the way the page says.',
    );
  }
  return link.uploads >= linkUploadsMost
    ? refuse('LinkUsedUp', 'Enough has come in through this link. Give anything more to your patient.')
    : true;
}

/** What somebody saw who looked at a letter that came in on paper; each a yes or a no, nothing of its words. */
export interface PaperLook {
  readonly readable: boolean;
  readonly onLetterhead: boolean;
  readonly namesPatient: boolean;
  /** A signature by hand or an electronic one of the practice's own system; a typed name alone is none. */
  readonly signed: boolean;
  readonly clinicianNamed: boolean;
  readonly datedOn: PlainDate | null;
  /** Still a blank, a bracket or "as above" where a fact belongs. */
  readonly blanksLeft: boolean;
}

export type PaperRefused = Refusal<
  | 'PaperUnreadable'
  | 'PaperOfSomebodyElse'
  | 'PaperNotOnLetterhead'
  | 'PaperUnsigned'
  | 'PaperUndated'
  | 'PaperDatedInFuture'
  | 'PaperHasBlanks'
>;

/**
 * Whether a letter on paper can go into a filing. A later date than today is refused and an old one is kept as it is:
 * no date is ever changed, and a letter about care given before carries the day it was written.
 */
export function acceptPaper(look: PaperLook, today: PlainDate): 'answered_on_paper' | PaperRefused {
  if (!look.readable)
    return refuse(
      'PaperUnreadable',
      'The picture cannot be read. Take it again in good light, one page each.',
    );
  if (!look.namesPatient)
    return refuse(
      'PaperOfSomebodyElse',
      'The letter does not name this person. Please check which one it is.',
    );
  if (!look.onLetterhead)
    return refuse(
      'PaperNotOnLetterhead',
      'The letter does not show whose practice it comes from. Ask for it on their own paper.',
    );
  if (!look.signed || !look.clinicianNamed)
    return refuse(
      'PaperUnsigned',
      'The clinician’s name and signature are missing. Ask the practice to sign it.',
    );
  if (look.datedOn === null)
    return refuse('PaperUndated', 'The letter bears no date. Ask the practice to date it; do not add one.');
  if (look.datedOn > today)
    return refuse(
      'PaperDatedInFuture',
      'The letter bears a date that has not come yet. Ask the practice about it.',
    );
  return look.blanksLeft
    ? refuse('PaperHasBlanks', 'There is still a blank in the letter. Ask the practice to fill it.')
    : 'answered_on_paper';
}

/** What the page says about who may ask for the call and what filing does to it. */
export const callWarning: Readonly<Record<'yes' | 'no' | 'unknown', Bilingual>> = {
  yes: {
    en: 'This plan takes no call once an appeal is in. Please ask for it first, and say on which day.',
    es: 'Este plan no acepta la llamada una vez presentada la apelación. Pídala antes, por favor, y diga qué día.',
  },
  no: {
    en: 'An appeal does not close the call with this plan.',
    es: 'Con este plan, una apelación no cierra la llamada.',
  },
  unknown: {
    en: 'We do not know whether an appeal closes the call. Please ask the plan when you call.',
    es: 'No sabemos si una apelación cierra la llamada. Pregúntelo al plan cuando llame.',
  },
};
