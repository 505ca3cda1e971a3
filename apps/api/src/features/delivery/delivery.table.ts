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
  CaseId,
  FileId,
  Id,
  PersonId,
  SubmissionId,
} from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { returnReasons, type ReturnReason } from '@chorus/domain/submission/returned';
import { EntitySchema } from 'typeorm';
import { column, lineDigest, oneOf, references } from '../../platform/database/columns.js';
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
  /** Uncertain and nobody else's to settle, or its date too near to wait for them: its person was told so. */
  readonly leftToPersonAt: Date | null;
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
    leftToPersonAt: column.instantOrNull,
  },
  foreignKeys: [
    references('attempt', 'submissionId', 'submission'),
    references('attempt', 'personId', 'person'),
  ],
  indices: [
    { name: 'attempt_once', columns: ['submissionId', 'release', 'sequence'], unique: true },
    { name: 'attempt_by_token', columns: ['envelopeToken'], unique: true },
    { name: 'attempt_by_line', columns: ['lineKey', 'releasedAt'] },
    { name: 'attempt_lately', columns: ['releasedAt'], where: 'line_key IS NOT NULL AND sequence = 1' },
    { name: 'attempt_open', columns: ['state'], where: `state IN ('released', 'uncertain')` },
  ],
  checks: [
    oneOf('attempt', 'state', statesOf(attemptTransitions)),
    oneOf('attempt', 'channel', channels),
    lineDigest('attempt'),
  ],
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
  /** Since when it counts no more: it was corrected, or what it proved was said by mistake. */
  readonly supersededAt: Date | null;
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
    supersededAt: column.instantOrNull,
  },
  foreignKeys: [
    references('proof', 'submissionId', 'submission'),
    references('proof', 'personId', 'person'),
    references('proof', 'attemptId', 'attempt'),
    references('proof', 'fileId', 'stored_file'),
    references('proof', 'givenBy', 'account'),
  ],
  indices: [
    { name: 'proof_by_submission', columns: ['submissionId'] },
    { name: 'proof_by_file', columns: ['fileId'], where: 'file_id IS NOT NULL' },
  ],
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

/** Something that was sent came back, or was refused. It may happen to a filing more than once. */
export interface FilingReturnRow {
  readonly id: Id<'filing_return'>;
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly attemptId: AttemptId | null;
  readonly reason: ReturnReason;
  /** The day on the envelope or of the call. */
  readonly returnedOn: string;
  readonly toldBy: AccountId | null;
  readonly toldAt: Date;
}

export const filingReturnTable = new EntitySchema<FilingReturnRow>({
  name: 'filing_return',
  columns: {
    id: column.id,
    submissionId: column.uuid,
    personId: column.uuid,
    attemptId: column.uuidOrNull,
    reason: column.text,
    returnedOn: column.day,
    toldBy: column.uuidOrNull,
    toldAt: column.instant,
  },
  foreignKeys: [
    references('filing_return', 'submissionId', 'submission'),
    references('filing_return', 'personId', 'person'),
    references('filing_return', 'attemptId', 'attempt'),
    references('filing_return', 'toldBy', 'account'),
  ],
  indices: [{ name: 'filing_return_by_submission', columns: ['submissionId', 'toldAt'] }],
  checks: [oneOf('filing_return', 'reason', returnReasons)],
});

/** What somebody was reminded of: each occasion once, whatever the scan finds again. */
export interface ReminderRow {
  readonly id: Id<'reminder'>;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly submissionId: SubmissionId | null;
  /** The filing, or the case where nothing has been written yet. */
  readonly subjectId: string;
  /** Sets occasions of one subject apart: the date and the rung of the ladder, or the document that waits. */
  readonly occasion: string;
  readonly actBy: string | null;
  /** Business days before act-by; null for a document that waits whatever the date. */
  readonly rung: number | null;
  readonly toldAt: Date;
}

export const reminderTable = new EntitySchema<ReminderRow>({
  name: 'reminder',
  columns: {
    id: column.id,
    personId: column.uuid,
    caseId: column.uuid,
    submissionId: column.uuidOrNull,
    subjectId: column.uuid,
    occasion: column.text,
    actBy: column.dayOrNull,
    rung: column.integerOrNull,
    toldAt: column.instant,
  },
  foreignKeys: [
    references('reminder', 'personId', 'person'),
    references('reminder', 'caseId', 'denial_case'),
    references('reminder', 'submissionId', 'submission'),
  ],
  indices: [
    { name: 'reminder_once', columns: ['subjectId', 'occasion'], unique: true },
    { name: 'reminder_by_case', columns: ['caseId'] },
  ],
});
