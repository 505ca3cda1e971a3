import { randomInt } from 'node:crypto';
import type { OpenStep, RecipientRole } from '@chorus/domain/playbook/playbook';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { forumAt } from '@chorus/templates/letters/next-level-basis';
import { letterIdFor, letters, templateVersion, type LetterId } from '@chorus/templates/letters/registry';
import type { StandingCase, WorkingCase } from '../case/case.public.js';
import type { StepDates } from './open-step.js';
import { placeOf, recipientOf, signatureRuleOf, type Addressee } from './recipient.js';
import type { NoLetterYet } from './submission-refusals.js';
import type { DraftedWork } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';

/** A step that is a filing with a recipient. */
export type FilingStep = OpenStep & {
  readonly filingType: NonNullable<OpenStep['filingType']>;
  readonly recipientRole: RecipientRole;
};

export function caseReady({ state }: WorkingCase): true | Refusal<'CaseNotReady'> {
  if (state === 'evidenced' || state === 'contested' || state === 'decided') return true;
  return refuse(
    'CaseNotReady',
    state === 'intake'
      ? 'Something is still missing in the case. It shows what, and what to do about it.'
      : 'This case is on hold, closed or withdrawn. Everything in it stays readable.',
  );
}

/** An appeal speaks to the one who denied; where somebody else decides it, the letter to the next level does. */
export function letterFor({ filingType, recipientRole, stage }: OpenStep): LetterId | null {
  if (filingType === null) return null;
  if (filingType !== 'internal_appeal' || recipientRole === 'plan_appeals') return letterIdFor(filingType);
  return forumAt(stage) === null ? null : 'next_level_appeal';
}

export const isFiling = (step: OpenStep): step is FilingStep =>
  step.filingType !== null && step.recipientRole !== null;

export function noLetterYet(of: WorkingCase, { actBy, lastArguable }: StepDates): NoLetterYet {
  const urgent = of.urgency === 'urgent';
  return {
    ...refuse(
      'NoLetterYet',
      `We have no letter for this step yet. ${urgent ? 'Call the number on your notice today' : 'Follow what your notice says'}, in your own words, by the date shown; your papers are listed to take along, and a helper can do it with you. Afterwards say here what you did, so that the date counts as kept.`,
    ),
    fileIds: of.evidence.flatMap(({ fileId }) => (fileId === null ? [] : [fileId])),
    actBy,
    lastArguable,
  };
}

/** Read aloud over the telephone and typed from paper: no letter looks like another or like a number. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const newReference = (): string => {
  const letter = (): string => alphabet[randomInt(alphabet.length)] ?? '';
  const part = (): string => Array.from({ length: 5 }, letter).join('');
  return `CH-${part()}-${part()}`;
};

export function newRow(
  of: WorkingCase,
  work: DraftedWork | null,
  step: FilingStep,
  letterId: LetterId,
  dates: StepDates,
  addressee: Addressee,
  lineKey: string | null,
  { facet }: StandingCase,
) {
  const now = new Date();
  const { channel } = addressee;
  const place = placeOf(step.recipientRole, of, addressee);
  return {
    reference: newReference(),
    caseId: of.id,
    personId: of.personId,
    workItemId: (work?.id ?? null) as SubmissionRow['workItemId'],
    state: 'draft' as const,
    stepKey: step.stepKey,
    filingType: step.filingType,
    stage: step.stage,
    recipientRole: step.recipientRole,
    recipientKey: recipientOf(step.recipientRole, of).recipientKey,
    recipientState: place.state,
    recipientZone: place.zone,
    channel,
    lineKey,
    signatureRule: signatureRuleOf(step.recipientRole, of),
    urgent: step.urgent || facet.urgency === 'urgent',
    gate: step.gate,
    actBy: dates.actBy,
    lastArguable: dates.lastArguable,
    satisfiedBy: dates.satisfiedBy,
    templateKey: letterId,
    templateVersion: templateVersion(letters[letterId] as never, 'en'),
    sealedGate: null,
    sealedContext: null,
    documentHash: null,
    documentFileId: null,
    packetFileId: null,
    signedAt: null,
    recallUntil: null,
    satisfiedOn: null,
    createdAt: now,
    changedAt: now,
  };
}
