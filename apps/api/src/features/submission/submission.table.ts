import { languages, type Language } from '@chorus/domain/identity/account';
import { channels, type Channel } from '@chorus/domain/playbook/channel';
import { filingTypes, type FilingType } from '@chorus/domain/playbook/filing-type';
import { unknownPlace } from '@chorus/domain/delivery/recipient-zone';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { RecipientRole } from '@chorus/domain/playbook/playbook';
import type {
  AccountId,
  CampaignId,
  CaseId,
  FileId,
  Id,
  OrganizationId,
  PersonId,
  SubmissionId,
  WorkItemId,
} from '@chorus/domain/shared/ids';
import { signatureRules, type SignatureRule } from '@chorus/domain/submission/signing';
import { submissionStates, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { EntitySchema } from 'typeorm';
import { column, lineDigest, oneOf, references } from '../../platform/database/columns.js';

/** A filing: made once for a case, credited to any number of campaigns. Its words and its address are sealed. */
export interface SubmissionRow {
  readonly id: SubmissionId;
  /** What subjects, bodies and paper carry instead of anything about the person [9]. */
  readonly reference: string;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly workItemId: WorkItemId | null;
  readonly state: SubmissionState;
  /** The playbook's step this filing does. */
  readonly stepKey: string;
  readonly filingType: FilingType;
  readonly stage: string;
  readonly recipientRole: RecipientRole | null;
  /** Names the recipient for the uniqueness rule [15] without holding an address. */
  readonly recipientKey: string;
  /** The state the recipient's address stands in; null where no address says it. */
  readonly recipientState: JurisdictionCode | null;
  /** IANA zone in which the filing's dates end at 17:00 [18]. */
  readonly recipientZone: string;
  readonly channel: Channel;
  /** By LineKeys; the line itself is among the sealed. */
  readonly lineKey: string | null;
  /** What the recipient takes as a signature; anything but an electronic one goes through the person's hands. */
  readonly signatureRule: SignatureRule;
  readonly urgent: boolean;
  readonly gate: boolean;
  readonly sample: boolean;
  readonly releaseFrom: string | null;
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  /** Which act meets the clock: sent, postmarked, received or unknown (then planned for as received). */
  readonly satisfiedBy: string;
  /** The person's, for the sentences they read. The document itself is in the language of its template. */
  readonly language: Language;
  readonly templateKey: string;
  readonly templateVersion: string;
  /** Sealed JSON: the addressee as the person's notice gives it. */
  readonly sealedAddressee: Buffer | null;
  readonly sealedOwnWords: Buffer | null;
  /** Sealed JSON: the blanks of this letter as the person filled them. */
  readonly sealedLetterFacts: Buffer | null;
  /** Sealed JSON: each item of the gate with its answer. */
  readonly sealedGate: Buffer | null;
  /** Sealed JSON: every fact the document was made from as it was on that day, and the document's own blocks. */
  readonly sealedContext: Buffer | null;
  /** Digest of the shingles of the person's own words: compares filings without their words. */
  readonly similarityDigest: Buffer | null;
  /** sha256 hex of the document the person reads and signs; null while there is none, or since a fact changed. */
  readonly documentHash: string | null;
  readonly documentFileId: FileId | null;
  /** The signed packet: the same document with the signature under it. */
  readonly packetFileId: FileId | null;
  readonly signedAt: Date | null;
  /** The release may not come before this: the time to recall [25]. Null: it may go as soon as it is signed. */
  readonly recallUntil: Date | null;
  /** The day the act that meets the clock counts for where the recipient is; null until known. */
  readonly satisfiedOn: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const submissionTable = new EntitySchema<SubmissionRow>({
  name: 'submission',
  columns: {
    id: column.id,
    reference: column.text,
    caseId: column.uuid,
    personId: column.uuid,
    workItemId: column.uuidOrNull,
    state: column.text,
    stepKey: column.text,
    filingType: column.text,
    stage: column.text,
    recipientRole: column.textOrNull,
    recipientKey: column.text,
    recipientState: column.textOrNull,
    recipientZone: { type: 'text', default: unknownPlace.zone },
    channel: column.text,
    lineKey: column.textOrNull,
    signatureRule: column.text,
    urgent: column.flag,
    gate: column.flag,
    sample: column.flag,
    releaseFrom: column.dayOrNull,
    sendBy: column.dayOrNull,
    actBy: column.dayOrNull,
    lastArguable: column.dayOrNull,
    satisfiedBy: column.text,
    language: column.text,
    templateKey: column.text,
    templateVersion: column.text,
    sealedAddressee: column.sealedOrNull,
    sealedOwnWords: column.sealedOrNull,
    sealedLetterFacts: column.sealedOrNull,
    sealedGate: column.sealedOrNull,
    sealedContext: column.sealedOrNull,
    similarityDigest: column.hashOrNull,
    documentHash: column.textOrNull,
    documentFileId: column.uuidOrNull,
    packetFileId: column.uuidOrNull,
    signedAt: column.instantOrNull,
    recallUntil: column.instantOrNull,
    satisfiedOn: column.dayOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('submission', 'caseId', 'denial_case'),
    references('submission', 'personId', 'person'),
    references('submission', 'workItemId', 'work_item'),
    references('submission', 'documentFileId', 'stored_file'),
    references('submission', 'packetFileId', 'stored_file'),
  ],
  indices: [
    {
      name: 'submission_once',
      columns: ['caseId', 'filingType', 'stage', 'recipientKey'],
      unique: true,
      where: `state NOT IN ('withdrawn', 'failed', 'recalled', 'superseded')`,
    },
    { name: 'submission_reference', columns: ['reference'], unique: true },
    { name: 'submission_by_case', columns: ['caseId'] },
    { name: 'submission_by_person', columns: ['personId'] },
    { name: 'submission_by_document', columns: ['documentFileId'] },
    { name: 'submission_by_packet', columns: ['packetFileId'] },
    { name: 'submission_to_release', columns: ['releaseFrom', 'id'], where: `state = 'queued'` },
    { name: 'submission_by_line', columns: ['lineKey'], where: 'line_key IS NOT NULL' },
  ],
  checks: [
    oneOf('submission', 'state', submissionStates),
    oneOf('submission', 'filingType', filingTypes),
    oneOf('submission', 'channel', channels),
    oneOf('submission', 'signatureRule', signatureRules),
    lineDigest('submission'),
    { name: 'submission_signed_has_packet', expression: 'signed_at IS NULL OR packet_file_id IS NOT NULL' },
  ],
});

/** A filing is made once and may be credited to several campaigns [2]. */
export interface SubmissionCreditRow {
  readonly id: Id<'submission_credit'>;
  readonly submissionId: SubmissionId;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
}

export const submissionCreditTable = new EntitySchema<SubmissionCreditRow>({
  name: 'submission_credit',
  columns: {
    id: column.id,
    submissionId: column.uuid,
    campaignId: column.uuid,
    organizationId: column.uuid,
    personId: column.uuid,
  },
  foreignKeys: [
    references('submission_credit', 'submissionId', 'submission'),
    references('submission_credit', 'campaignId', 'campaign'),
    references('submission_credit', 'organizationId', 'organization'),
    references('submission_credit', 'personId', 'person'),
  ],
  indices: [
    { name: 'submission_credit_once', columns: ['submissionId', 'campaignId'], unique: true },
    { name: 'submission_credit_by_campaign', columns: ['campaignId'] },
  ],
});

/** Who signed exactly which document, and what they attested. */
export interface SubmissionSignatureRow {
  readonly id: Id<'submission_signature'>;
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly accountId: AccountId | null;
  readonly authorityBasis: string;
  readonly sealedTypedName: Buffer;
  /** The network address it was signed from; null where a signature came on paper. */
  readonly sealedSignedFrom: Buffer | null;
  readonly documentHash: string;
  readonly attestationVersion: string;
  /** In which language the signer read it: a version says the same in each, in other words. */
  readonly attestationLanguage: Language;
  readonly signedAt: Date;
}

export const submissionSignatureTable = new EntitySchema<SubmissionSignatureRow>({
  name: 'submission_signature',
  columns: {
    id: column.id,
    submissionId: column.uuid,
    personId: column.uuid,
    accountId: column.uuidOrNull,
    authorityBasis: column.text,
    sealedTypedName: column.sealed,
    sealedSignedFrom: column.sealedOrNull,
    documentHash: column.text,
    attestationVersion: column.text,
    attestationLanguage: column.text,
    signedAt: column.instant,
  },
  foreignKeys: [
    references('submission_signature', 'submissionId', 'submission'),
    references('submission_signature', 'personId', 'person'),
    references('submission_signature', 'accountId', 'account'),
  ],
  indices: [{ name: 'submission_signature_by_submission', columns: ['submissionId'] }],
  checks: [oneOf('submission_signature', 'attestationLanguage', languages)],
});

/** Every move of a filing, who made it and why, in order. */
export interface SubmissionMoveRow {
  readonly id: Id<'submission_move'>;
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly fromState: SubmissionState | null;
  readonly toState: SubmissionState;
  readonly at: Date;
  readonly actorKind: string;
  readonly accountId: AccountId | null;
  readonly reasonKey: string | null;
}

export const submissionMoveTable = new EntitySchema<SubmissionMoveRow>({
  name: 'submission_move',
  columns: {
    id: column.id,
    submissionId: column.uuid,
    personId: column.uuid,
    fromState: column.textOrNull,
    toState: column.text,
    at: column.instant,
    actorKind: column.text,
    accountId: column.uuidOrNull,
    reasonKey: column.textOrNull,
  },
  foreignKeys: [
    references('submission_move', 'submissionId', 'submission'),
    references('submission_move', 'personId', 'person'),
    references('submission_move', 'accountId', 'account'),
  ],
  indices: [{ name: 'submission_move_by_submission', columns: ['submissionId', 'at'] }],
  checks: [oneOf('submission_move', 'toState', submissionStates)],
});
