import type { PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { screenForCompetition, screenWords } from './competition-screen.js';

/** What counsel goes through before a drive of clinicians opens; recorded, because nobody remembers later (G4). */
export const counselItems = [
  'letters_individual',
  'no_channel_between_clinicians',
  'no_talk_of_fees_contracts_participation',
  'statements_go_straight_to_regulator',
  'no_payment_for_letters',
  'invitation_and_template_read',
  'authorization_form_read',
] as const;
export type CounselItem = (typeof counselItems)[number];

export interface CounselChecklist {
  /** As the lawyer signs; with the state of the licence. */
  readonly counselName: string;
  readonly licensedIn: string;
  readonly readOn: PlainDate;
  readonly confirmed: readonly CounselItem[];
  /** Versions of the templates and messages that were read. */
  readonly templateVersions: readonly string[];
}

/** Read once a year, and again whenever a text changes; our own choice. */
export const checklistDays = 366;

/** Whether a drive may open, or go on with a changed text, on what counsel has read. */
export function counselHasRead(
  checklist: CounselChecklist | null,
  drive: {
    readonly templateVersions: readonly string[];
    readonly today: PlainDate;
    readonly oldestAllowed: PlainDate;
  },
): true | Refusal<'CounselChecklistMissing' | 'CounselChecklistIncomplete' | 'CounselChecklistOld'> {
  if (checklist === null || checklist.counselName.trim() === '' || checklist.licensedIn.trim() === '') {
    return refuse(
      'CounselChecklistMissing',
      'Clinicians are competitors. A lawyer goes through the list first and signs with their name and state.',
      'counselName',
    );
  }
  const missing = counselItems.find((item) => !checklist.confirmed.includes(item));
  if (missing !== undefined || checklist.readOn > drive.today) {
    return refuse('CounselChecklistIncomplete', 'The list is not complete yet.', missing ?? 'readOn');
  }
  return checklist.readOn < drive.oldestAllowed ||
    drive.templateVersions.some((version) => !checklist.templateVersions.includes(version))
    ? refuse(
        'CounselChecklistOld',
        'Something was changed since counsel read it, or it was read more than a year ago. Have it read again; what was signed stays.',
        'templateVersions',
      )
    : true;
}

/** One practice's facts for a regulator: about itself, by itself, and seen by nobody else. */
export interface CapacityStatement {
  readonly acceptsNewPatients: boolean;
  /** Days until the third next free appointment; null: not measured. */
  readonly waitDays: number | null;
  readonly measuredOn: PlainDate;
  readonly words: string;
  readonly decidedAlone: boolean;
}

export type CapacityStatementRefused = Refusal<
  'DecidedAloneMissing' | 'CompetitionWordsHeld' | 'MeasuredInFuture'
>;

/** Whether it can go to the regulator. It goes straight there: never pooled, never counted with others'. */
export function capacityStatementReady(
  statement: CapacityStatement,
  today: PlainDate,
): true | CapacityStatementRefused {
  if (!statement.decidedAlone) {
    return refuse(
      'DecidedAloneMissing',
      'Tick that you decided on your own to write this, without having talked about it with other practices.',
      'decidedAlone',
    );
  }
  if (statement.measuredOn > today)
    return refuse('MeasuredInFuture', 'The day you counted on has not come yet.', 'measuredOn');
  return screenForCompetition(statement.words, 'capacity_statement').standing === 'held'
    ? refuse('CompetitionWordsHeld', screenWords.held.en, 'words')
    : true;
}

/** Only who wrote it; not the campaign, not other clinicians, not an insurer. The regulator has it by its own channel. */
export const seesCapacityStatement = (viewer: { readonly isAuthor: boolean }): boolean => viewer.isAuthor;

/** To whom several clinicians may speak with one voice: about evidence, and to those who make rules. */
export const jointLetterRecipients = [
  'regulator',
  'drug_review_board',
  'medical_policy_committee',
  'guideline_body',
  'legislature',
] as const;

export interface JointLetter {
  readonly recipient: string;
  readonly words: string;
  /** Each with a source that a person opened (G12). */
  readonly citations: number;
  readonly namesAPatient: boolean;
}

export type JointLetterRefused = Refusal<
  'JointLetterRecipient' | 'CompetitionWordsHeld' | 'JointLetterWithoutEvidence' | 'JointLetterNamesPatient'
>;

/** A joint letter of clinical evidence is lawful; each clinician still signs it alone (`signClinically` is not for it). */
export function jointLetterReady(letter: JointLetter): true | JointLetterRefused {
  if (!(jointLetterRecipients as readonly string[]).includes(letter.recipient)) {
    return refuse(
      'JointLetterRecipient',
      'Several clinicians together write to a regulator, a review board or a policy committee, not to an insurer’s network or contracting office.',
      'recipient',
    );
  }
  if (screenForCompetition(letter.words, 'joint_evidence_letter').standing === 'held')
    return refuse('CompetitionWordsHeld', screenWords.held.en, 'words');
  if (letter.namesAPatient)
    return refuse(
      'JointLetterNamesPatient',
      'A letter of evidence names no patient. Take the name out.',
      'words',
    );
  return letter.citations > 0
    ? true
    : refuse(
        'JointLetterWithoutEvidence',
        'Name at least one study or guideline that somebody opened.',
        'citations',
      );
}
