import type { AmountBand } from '../case/amount-band.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** What must be answered, each one, before the last internal level [27]. Answered is enough: "no, because" is an answer. */
export const gateItems = [
  'criteria_obtained',
  'claim_file_requested',
  'clinician_letter',
  'evidence_per_criterion',
  'only_chance_read',
] as const;
export type GateItem = (typeof gateItems)[number];

export interface GateAnswer {
  readonly item: GateItem;
  readonly done: boolean;
  /** Why not; needed when not done. */
  readonly reason: string | null;
}

export const gateQuestions: Readonly<Record<GateItem, string>> = {
  criteria_obtained: 'Do you have the criteria the plan used, by name?',
  claim_file_requested: 'Have you asked for the whole claim file?',
  clinician_letter: 'Is a letter of your clinician with it?',
  evidence_per_criterion: 'Is there a paper for each criterion the plan says is not met?',
  only_chance_read: 'A court will usually see only what you send now. Have you put in everything you have?',
};

export interface GateFacts {
  /** The gate stands only before the last internal level; elsewhere it is open. */
  readonly applies: boolean;
  readonly amountBand: AmountBand;
  /** At least as many others as a shown cell needs were denied by the same company for the same reason and treatment. */
  readonly pattern: boolean;
  /** Business days until the safe day to send; null when no date is known. */
  readonly businessDaysLeft: number | null;
}

export interface GateOpen {
  readonly open: true;
  /** Shown, never required: a lawyer may be worth asking now. */
  readonly lawyerPrompt: string | null;
  /** Items passed over because the date comes first; asked for afterwards. */
  readonly owed: readonly GateItem[];
}

/**
 * Opens when each item is answered. On the last business day the legal date wins: the filing goes, and what was not
 * answered is owed afterwards, since a late complete record is worth less than a timely one.
 */
export function gate(
  answers: readonly GateAnswer[],
  facts: GateFacts,
): GateOpen | Refusal<'RecordIncomplete'> {
  if (!facts.applies) return { open: true, lawyerPrompt: null, owed: [] };
  const owed = gateItems.filter((item) => !isAnswered(answers.find((answer) => answer.item === item)));
  const first = owed[0];
  if (first !== undefined && !(facts.businessDaysLeft !== null && facts.businessDaysLeft <= 1)) {
    return refuse(
      'RecordIncomplete',
      `This may be the last time the plan looks. ${gateQuestions[first]} Answer yes, or say why not.`,
      first,
    );
  }
  const large = facts.amountBand === 'from_10000' || facts.amountBand === 'from_50000';
  return {
    open: true,
    lawyerPrompt:
      large || facts.pattern
        ? `Because ${large ? 'of what is at stake' : 'others here were refused in the same way'}, a lawyer may be worth asking before you send. We name places that list them; we give no legal advice.`
        : null,
    owed,
  };
}

function isAnswered(answer: GateAnswer | undefined): boolean {
  return answer !== undefined && (answer.done || (answer.reason ?? '').trim() !== '');
}
