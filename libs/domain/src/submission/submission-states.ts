import type { TransitionTable } from '../shared/transitions.js';

/**
 * The life of a filing [22], one table for both ways of equal rank: what the platform sends (queued) and what the
 * person or a helper posts or enters (handed_to_person -> reported_sent).
 */
export const submissionStates = [
  'draft',
  'ready',
  'signed',
  'queued',
  'handed_to_person',
  'released',
  'attempting',
  'sent',
  'reported_sent',
  'proved',
  'held_locally',
  'uncertain',
  'failed',
  'bounced',
  'rejected_by_recipient',
  'answered',
  'superseded',
  'recalled',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const submissionTransitions = {
  draft: ['ready', 'superseded', 'withdrawn'],
  ready: ['draft', 'signed', 'superseded', 'withdrawn'],
  // Whoever sent it themselves meanwhile says so from wherever it is: what the platform would still have done is off.
  signed: ['queued', 'handed_to_person', 'reported_sent', 'recalled', 'superseded', 'withdrawn'],
  queued: ['released', 'handed_to_person', 'reported_sent', 'recalled', 'superseded', 'withdrawn'],
  handed_to_person: ['queued', 'reported_sent', 'recalled', 'superseded', 'withdrawn'],
  released: ['attempting', 'handed_to_person', 'reported_sent', 'recalled', 'withdrawn'],
  // Back to released only after a try that certainly delivered nothing; a lost answer is uncertain, never a retry.
  attempting: ['released', 'sent', 'proved', 'held_locally', 'uncertain', 'failed'],
  // Uncertain where nobody confirmed in time that it arrived.
  sent: ['proved', 'uncertain', 'bounced', 'rejected_by_recipient', 'answered', 'withdrawn'],
  // Back to the person only where they had reported it by mistake.
  reported_sent: ['handed_to_person', 'proved', 'bounced', 'rejected_by_recipient', 'answered', 'withdrawn'],
  proved: ['handed_to_person', 'bounced', 'rejected_by_recipient', 'answered', 'withdrawn'],
  held_locally: ['queued', 'handed_to_person', 'reported_sent', 'superseded', 'withdrawn'],
  uncertain: [
    'queued',
    'handed_to_person',
    'sent',
    'reported_sent',
    'proved',
    'failed',
    'bounced',
    'rejected_by_recipient',
    'answered',
    'withdrawn',
  ],
  failed: ['queued', 'handed_to_person', 'reported_sent', 'superseded', 'withdrawn'],
  bounced: ['queued', 'handed_to_person', 'reported_sent', 'superseded', 'withdrawn'],
  rejected_by_recipient: [
    'queued',
    'handed_to_person',
    'reported_sent',
    'superseded',
    'withdrawn',
    'answered',
  ],
  // Refused without a decision: the same step is taken once more, and the first filing makes room for it.
  answered: ['superseded'],
  superseded: [],
  recalled: [],
  withdrawn: [],
} as const satisfies TransitionTable<SubmissionState>;

/** States in which a filing does not occupy its place: case + type + level + recipient is unique among the others [15]. */
export const statesThatFreeTheFiling = [
  'withdrawn',
  'failed',
  'recalled',
  'superseded',
] as const satisfies readonly SubmissionState[];

/** Waiting for a person to decide: shown in a queue with an owner. */
export const statesThatNeedAPerson = [
  'held_locally',
  'uncertain',
  'failed',
  'bounced',
  'rejected_by_recipient',
] as const satisfies readonly SubmissionState[];

/** Not yet on its way: what a stopping campaign must hand back [21]. */
export const statesNotYetSent = [
  'draft',
  'ready',
  'signed',
  'queued',
  'handed_to_person',
  'released',
  'held_locally',
  'failed',
  'bounced',
] as const satisfies readonly SubmissionState[];

/** On its way or arrived as far as anybody knows. */
export const statesSent = [
  'sent',
  'reported_sent',
  'proved',
  'answered',
] as const satisfies readonly SubmissionState[];
