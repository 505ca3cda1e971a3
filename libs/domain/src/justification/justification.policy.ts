import type { CaseSight } from '../case/case-sight.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { isCaring, type ClinicianRelation } from './clinician.js';
import { isEnded, type RequestState } from './request-states.js';

/** As whom somebody stands to one request. Nobody is two of them at once: the first that holds answers. */
export type JustificationPart = ClinicianRelation | 'practice_staff' | 'person' | 'helper';

export const justificationActs = [
  'see',
  'prepare',
  'upload',
  'add_paper',
  'schedule_call',
  'ask_for_call',
  'take_call',
  'log_call',
  'decide_statements',
  'fill_blanks',
  'sign',
  'decline',
  'hand_over_page',
  'authorize',
  'withdraw',
] as const;
export type JustificationAct = (typeof justificationActs)[number];

const ofWhoCares: readonly JustificationAct[] = [
  'see',
  'prepare',
  'upload',
  'add_paper',
  'schedule_call',
  'ask_for_call',
  'take_call',
  'log_call',
  'decide_statements',
  'fill_blanks',
  'sign',
  'decline',
];

/**
 * Decision 3 and KINDS in one table. Practice staff prepare, schedule and upload, ask for the call by telephone or
 * portal and write down what was said, and never sign or decide a sentence; papers from the record come from the practice,
 * and the letter it gave on paper from whoever holds it; a supporting clinician never speaks with
 * the payer's reviewer; the person hands the page over and decides who sees the case.
 */
const grants: Readonly<Record<JustificationPart, readonly JustificationAct[]>> = {
  treating: ofWhoCares,
  ordering: ofWhoCares,
  covering: ofWhoCares,
  supporting: [
    'see',
    'prepare',
    'upload',
    'add_paper',
    'decide_statements',
    'fill_blanks',
    'sign',
    'decline',
  ],
  practice_staff: ['see', 'prepare', 'upload', 'add_paper', 'schedule_call', 'ask_for_call', 'log_call'],
  person: ['see', 'upload', 'hand_over_page', 'authorize', 'withdraw'],
  helper: ['see', 'upload', 'hand_over_page'],
};

export interface JustificationStanding {
  /** The asking account is the one the request was made to. */
  readonly clinicianOfRequest: boolean;
  readonly relation: ClinicianRelation;
  /** A current member, as practice staff, of the practice the request was made to. */
  readonly staffOfPractice: boolean;
  readonly may: MayAct | MayNotAct;
  readonly sight: CaseSight;
}

/** As whom an account stands to a request; null: to nobody's knowledge there is such a request. */
export function justificationPart(standing: JustificationStanding): JustificationPart | null {
  if (standing.clinicianOfRequest) return standing.relation;
  if (standing.staffOfPractice) return 'practice_staff';
  // Whoever acts for somebody and may not see their confidential care is not told of its letters, by whatever way they come.
  if (!isRefusal(standing.may)) return standing.sight.acts ? 'person' : null;
  return standing.sight.helps ? 'helper' : null;
}

export type JustificationRefused = Refusal<
  'NotFound' | 'ClinicianDecidesAlone' | 'OnlyWhoCaresSpeaks' | 'NotAllowed'
>;

export const requestNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such request, or it is not yours to see.');

/** Whether somebody may do this with a request; the part they do it in, or a refusal that says whose it is. */
export function mayJustify(
  part: JustificationPart | null,
  act: JustificationAct,
): JustificationPart | JustificationRefused {
  if (part === null) return requestNotFound();
  if (grants[part].includes(act)) return part;
  if (act === 'sign' || act === 'decide_statements' || act === 'fill_blanks' || act === 'decline') {
    return refuse(
      'ClinicianDecidesAlone',
      'Only the clinician named in the letter decides about its sentences and signs it. What you prepared is kept for them.',
    );
  }
  if (act === 'take_call' || act === 'ask_for_call') {
    return refuse(
      'OnlyWhoCaresSpeaks',
      'The call with the plan’s reviewer is asked for by the practice, and held by the clinician who treats the person, ordered the care or stands in for them.',
    );
  }
  return refuse('NotAllowed', 'That is not yours to do with this request. Nothing was changed.');
}

/**
 * How much of the case a request shows. Before a clinician takes it up, only what it takes to say yes or no: state, part
 * of the body, payer, date; the person's papers open with the yes and close when the request moves on. What somebody
 * signed they keep seeing, because they answer for it.
 */
export function requestShows(
  part: JustificationPart | null,
  state: RequestState,
  authorizationStands: boolean,
): 'whole' | 'clear' | 'own_letter' | 'nothing' {
  if (part === null) return 'nothing';
  if (part === 'person' || part === 'helper') return 'whole';
  if (state === 'signed' || state === 'answered_on_paper' || state === 'superseded') return 'own_letter';
  if (isEnded(state) || state === 'declined' || state === 'expired') return 'nothing';
  if (state === 'requested' || state === 'offered') return authorizationStands ? 'clear' : 'nothing';
  return authorizationStands ? 'whole' : 'nothing';
}

/**
 * Clinicians of one campaign are competitors: none is shown another, whether by name, by number or by message
 * (FTC v. Superior Court Trial Lawyers Ass'n, 493 U.S. 411 (1990)). The organizer sees each one's own work alone.
 */
export function seesClinician(viewer: {
  readonly isThatClinician: boolean;
  readonly isClinicianOrStaffOfCampaign: boolean;
  readonly runsCampaign: boolean;
  readonly actsForThePerson: boolean;
}): boolean {
  if (viewer.isThatClinician || viewer.actsForThePerson) return true;
  return viewer.runsCampaign && !viewer.isClinicianOrStaffOfCampaign;
}

/** Whether this relation may be put down as the one who speaks with the reviewer. */
export const mayTakeCall = (relation: ClinicianRelation): boolean => isCaring(relation);
