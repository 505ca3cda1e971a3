import {
  attemptTransitions,
  proofKinds,
  type AttemptState,
  type ProofKind,
} from '@chorus/domain/delivery/attempt';
import { channels, type Channel } from '@chorus/domain/playbook/channel';
import type {
  AccountId,
  AttemptId,
  CampaignId,
  FileId,
  Id,
  PersonId,
  SubmissionId,
} from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';
import type { MessageId } from '../../platform/outbox/message.js';

/** One try to bring a filing to its recipient. A second try is a second row. */
export interface AttemptRow {
  readonly id: AttemptId;
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly channel: Channel;
  readonly state: AttemptState;
  /** Counts a person's decisions to send; it never grows by itself. */
  readonly release: number;
  /** 1 for the first try of this release. */
  readonly sequence: number;
  /** The same for every try of one release, and so is the Message-ID that follows from it. */
  readonly idempotencyKey: string;
  /** Names the transport that tried, and whether it delivers [23]. */
  readonly transport: string;
  readonly delivers: boolean;
  readonly lineKey: string | null;
  /** The transport's own word for what happened: a reply code, never its text. */
  readonly responseCode: string | null;
  readonly providerReference: string | null;
  readonly messageId: string | null;
  /** In the envelope sender of a mail: a bounce finds its way back by it. */
  readonly envelopeToken: string;
  /** By the business clock: counted against the pace of its line from here. */
  readonly releasedAt: Date;
  /** When a worker took it up; what it does from here may have happened. */
  readonly claimedAt: Date | null;
  /** The message whose job took it up: no other job goes on with it. */
  readonly claimedBy: MessageId | null;
  readonly finishedAt: Date | null;
}

export const attemptTable = new EntitySchema<AttemptRow>({
  name: 'attempt',
  columns: {
    id: column.id,
    submissionId: column.uuid,
    personId: column.uuid,
    channel: column.text,
    state: column.text,
    release: column.integer,
    sequence: column.integer,
    idempotencyKey: column.text,
    transport: column.text,
    delivers: column.flag,
    lineKey: column.textOrNull,
    responseCode: column.textOrNull,
    providerReference: column.textOrNull,
    messageId: column.textOrNull,
    envelopeToken: column.text,
    releasedAt: column.instant,
    claimedAt: column.instantOrNull,
    claimedBy: column.uuidOrNull,
    finishedAt: column.instantOrNull,
  },
  foreignKeys: [
    references('attempt', 'submissionId', 'submission'),
    references('attempt', 'personId', 'person'),
  ],
  indices: [
    { name: 'attempt_once', columns: ['submissionId', 'release', 'sequence'], unique: true },
    { name: 'attempt_by_token', columns: ['envelopeToken'], unique: true },
    { name: 'attempt_by_line', columns: ['lineKey', 'releasedAt'] },
    { name: 'attempt_open', columns: ['state'], where: `state IN ('released', 'uncertain')` },
  ],
  checks: [oneOf('attempt', 'state', statesOf(attemptTransitions)), oneOf('attempt', 'channel', channels)],
});

/** What shows that a filing went out or arrived. */
export interface ProofRow {
  readonly id: Id<'proof'>;
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly attemptId: AttemptId | null;
  readonly proofKind: ProofKind;
  /** The number or text of the proof. */
  readonly sealedValue: Buffer | null;
  readonly fileId: FileId | null;
  /** The day it shows: of the postmark, the confirmation or the receipt. */
  readonly provedOn: string;
  readonly givenBy: AccountId | null;
  readonly givenAt: Date;
}

export const proofTable = new EntitySchema<ProofRow>({
  name: 'proof',
  columns: {
    id: column.id,
    submissionId: column.uuid,
    personId: column.uuid,
    attemptId: column.uuidOrNull,
    proofKind: column.text,
    sealedValue: column.sealedOrNull,
    fileId: column.uuidOrNull,
    provedOn: column.day,
    givenBy: column.uuidOrNull,
    givenAt: column.instant,
  },
  foreignKeys: [
    references('proof', 'submissionId', 'submission'),
    references('proof', 'personId', 'person'),
    references('proof', 'attemptId', 'attempt'),
    references('proof', 'fileId', 'stored_file'),
    references('proof', 'givenBy', 'account'),
  ],
  indices: [{ name: 'proof_by_submission', columns: ['submissionId'] }],
  checks: [oneOf('proof', 'proofKind', proofKinds)],
});

/** When the staff of a campaign were last told that something waits for them; `id` is the campaign's. */
export interface QueueNoticeRow {
  readonly id: CampaignId;
  readonly toldAt: Date;
}

export const queueNoticeTable = new EntitySchema<QueueNoticeRow>({
  name: 'queue_notice',
  columns: { id: column.id, toldAt: column.instant },
  foreignKeys: [references('queue_notice', 'id', 'campaign')],
});
