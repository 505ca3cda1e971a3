import { refuse, type Refusal } from '../shared/refusal.js';
import type { Case, CodesAsPrinted } from './case.js';
import type { Urgency, UrgencySpeaker } from './case-words.js';
import { evidenceStanding } from './evidence.js';
import { payerKey } from './parties.js';

/** One missing thing: what it is and what to do about it. `blocks` ones keep the case from being evidenced. */
export interface IntakeProblem {
  readonly field: string;
  readonly blocks: boolean;
  readonly message: string;
}

/** Everything still missing, the blocking ones first. An empty list means complete. */
export function intakeProblems(of: Case): readonly IntakeProblem[] {
  const standing = evidenceStanding(of.evidence);
  const written = standing === 'written_decision';
  const problem = (
    missing: boolean,
    field: string,
    blocks: boolean,
    message: string,
  ): readonly IntakeProblem[] => (missing ? [{ field, blocks, message }] : []);
  return [
    ...problem(
      standing === 'nothing',
      'evidence',
      true,
      'Nothing shows the denial yet. Photograph the letter, the explanation of benefits, the portal page or the pharmacy’s notice, or write down the call with its date.',
    ),
    ...problem(
      payerKey(of.parties) === null,
      'parties',
      true,
      'We do not know who decided. Copy the company’s name from the notice or from your card.',
    ),
    ...problem(
      of.identifier === null && written,
      'identifier',
      true,
      'The claim, authorization or prescription number is missing. It stands on the notice, often near the top.',
    ),
    ...problem(
      of.noticeDate === null && written,
      'noticeDate',
      true,
      'The date printed on the notice is missing. Every deadline is counted from it.',
    ),
    ...problem(
      of.alreadyAppealed === null,
      'alreadyAppealed',
      true,
      'Say whether anybody, you, your clinician or the hospital, has already appealed. “I do not know” is an answer.',
    ),
    ...problem(
      standing === 'nothing_in_writing',
      'evidence',
      false,
      'There is nothing in writing yet. The first step is to ask the plan for its decision in writing.',
    ),
    ...problem(
      standing === 'pharmacy_notice_only',
      'evidence',
      false,
      'A pharmacy’s no is not yet the plan’s decision. The first step is to ask the plan to decide.',
    ),
    ...problem(
      of.planType === 'unknown',
      'planType',
      false,
      'We do not know the kind of plan. The card, the employer’s benefits office or the plan can tell.',
    ),
    ...problem(
      of.residenceState === null,
      'residenceState',
      false,
      'The state where you live is missing. It decides who can help.',
    ),
    ...problem(
      of.reasonText === null,
      'reasonText',
      false,
      'The reason given is missing. Copy the sentence from the notice, word for word.',
    ),
    ...problem(
      of.noticeAddress === null && written,
      'noticeAddress',
      false,
      'Where the notice says an appeal goes is missing. That address comes before any other.',
    ),
    ...problem(
      of.letterDeadline === null && written,
      'letterDeadline',
      false,
      'If the notice prints a date or a number of days to appeal, copy it. It may be the one that counts.',
    ),
    ...problem(
      of.story === null || of.story.trim() === '',
      'story',
      false,
      'Your own words are still missing.',
    ),
  ];
}

/** Intake is finished when nothing blocks; the rest can be asked for later. */
export function evidenceCase(of: Case): 'evidenced' | Refusal<'IntakeIncomplete' | 'CaseNotInIntake'> {
  if (of.state !== 'intake') return refuse('CaseNotInIntake', 'This case has left intake already.');
  const blocking = intakeProblems(of).find((problem) => problem.blocks);
  return blocking ? refuse('IntakeIncomplete', blocking.message, blocking.field) : 'evidenced';
}

/**
 * Codes are copied from the notice once and are read-only afterwards; a code may change only by the provider's
 * corrected claim (18 USC 1347, 1035), which arrives as a new notice.
 */
export function setCodes(of: Case, codes: CodesAsPrinted): CodesAsPrinted | Refusal<'CodesFixed'> {
  return of.codesAsPrinted === null
    ? codes
    : refuse(
        'CodesFixed',
        'Codes are copied from the notice and do not change here. If one looks wrong, ask the provider whether it is what the record documents.',
        'codesAsPrinted',
      );
}

/** Urgent is true only as somebody's own statement; any other urgency word needs no speaker. */
export function stateUrgency(
  urgency: Urgency,
  statedBy: UrgencySpeaker | null,
):
  | { readonly urgency: Urgency; readonly urgencyStatedBy: UrgencySpeaker | null }
  | Refusal<'UrgencyNotStated'> {
  if (urgency !== 'urgent') return { urgency, urgencyStatedBy: null };
  return statedBy === null
    ? refuse(
        'UrgencyNotStated',
        'Only the patient or a clinician can say that it is urgent. Ask one of them.',
        'urgencyStatedBy',
      )
    : { urgency, urgencyStatedBy: statedBy };
}
