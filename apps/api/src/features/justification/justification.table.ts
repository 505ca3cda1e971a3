import type { FilingType } from '@chorus/domain/playbook/filing-type';
import {
  clinicianRelations,
  conflictKinds,
  type ClinicianId,
  type ClinicianRelation,
  type ConflictKind,
} from '@chorus/domain/justification/clinician';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { declineReasons, type DeclineReason } from '@chorus/domain/justification/declining';
import { requestStates, type RequestState } from '@chorus/domain/justification/request-states';
import {
  blankKinds,
  statementStandings,
  type BlankKind,
  type StatementId,
  type StatementStanding,
} from '@chorus/domain/justification/statements';
import { waysIn, type WayIn } from '@chorus/domain/justification/ways-in';
import type {
  AccountId,
  CampaignId,
  CaseId,
  FileId,
  Id,
  OrganizationId,
  PersonId,
  WorkItemId,
} from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** Somebody enrolled for repeated letters. What names them is sealed with their account's key. */
export interface ClinicianRow {
  readonly id: ClinicianId;
  readonly accountId: AccountId;
  readonly sealedName: Buffer | null;
  readonly sealedNpi: Buffer | null;
  /** Finds the same number again without opening it; one enrolment a number. */
  readonly npiHash: Buffer | null;
  readonly specialties: readonly string[];
  readonly weeklyCapacity: number;
  readonly languages: readonly string[];
  readonly supports: boolean;
  /** Wall clock. A proof of who they are that is older than this served that signature. */
  readonly lastSignedAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const clinicianTable = new EntitySchema<ClinicianRow>({
  name: 'clinician',
  columns: {
    id: column.id,
    accountId: column.uuid,
    sealedName: column.sealedOrNull,
    sealedNpi: column.sealedOrNull,
    npiHash: column.hashOrNull,
    specialties: column.texts,
    weeklyCapacity: column.integer,
    languages: column.texts,
    supports: column.flag,
    lastSignedAt: column.instantOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [references('clinician', 'accountId', 'account')],
  indices: [
    { name: 'clinician_of_account', columns: ['accountId'], unique: true },
    { name: 'clinician_npi', columns: ['npiHash'], unique: true },
  ],
});

export interface ClinicianLicenceRow {
  readonly id: Id<'clinician_licence'>;
  readonly clinicianId: ClinicianId;
  readonly accountId: AccountId;
  readonly state: string;
  readonly sealedNumber: Buffer;
  readonly expiresOn: string;
  /** The last day of which the clinician was told that it comes near; null: of none. */
  readonly warnedOf: string | null;
}

export const clinicianLicenceTable = new EntitySchema<ClinicianLicenceRow>({
  name: 'clinician_licence',
  columns: {
    id: column.id,
    clinicianId: column.uuid,
    accountId: column.uuid,
    state: column.text,
    sealedNumber: column.sealed,
    expiresOn: column.day,
    warnedOf: column.dayOrNull,
  },
  foreignKeys: [
    references('clinician_licence', 'clinicianId', 'clinician'),
    references('clinician_licence', 'accountId', 'account'),
  ],
  indices: [
    { name: 'clinician_licence_once', columns: ['clinicianId', 'state'], unique: true },
    { name: 'clinician_licence_ending', columns: ['expiresOn'] },
  ],
});

export interface ClinicianConflictRow {
  readonly id: Id<'clinician_conflict'>;
  readonly clinicianId: ClinicianId;
  readonly accountId: AccountId;
  readonly conflictKind: ConflictKind;
  readonly payerIds: readonly string[];
  readonly sealedPrintedName: Buffer | null;
  readonly treatmentKeys: readonly string[];
  readonly until: string | null;
}

export const clinicianConflictTable = new EntitySchema<ClinicianConflictRow>({
  name: 'clinician_conflict',
  columns: {
    id: column.id,
    clinicianId: column.uuid,
    accountId: column.uuid,
    conflictKind: column.text,
    payerIds: column.texts,
    sealedPrintedName: column.sealedOrNull,
    treatmentKeys: column.texts,
    until: column.dayOrNull,
  },
  foreignKeys: [
    references('clinician_conflict', 'clinicianId', 'clinician'),
    references('clinician_conflict', 'accountId', 'account'),
  ],
  indices: [{ name: 'clinician_conflict_of', columns: ['clinicianId'] }],
  checks: [oneOf('clinician_conflict', 'conflictKind', conflictKinds)],
});

/** One clinician asked for one case. Another clinician is another request. */
export interface JustificationRequestRow {
  readonly id: RequestId;
  /** What mails and pages carry instead of anything about the person [9]. */
  readonly reference: string;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  /** Null: asked by name only, on paper, or invited and not enrolled yet. */
  readonly clinicianId: ClinicianId | null;
  /** Sealed JSON of `AskedPractice`: the names as the person knows them, and where the invitation went. */
  readonly sealedPractice: Buffer | null;
  /** Keyed hash of the mailbox that was invited; whoever signs in with it and enrols gets the request. */
  readonly invitedHash: Buffer | null;
  readonly relation: ClinicianRelation;
  readonly wayIn: WayIn;
  readonly state: RequestState;
  /** What the letter goes with. */
  readonly filingType: FilingType;
  readonly stage: string;
  readonly workItemId: WorkItemId | null;
  readonly campaignId: CampaignId | null;
  readonly organizationId: OrganizationId | null;
  /** The practice whose staff prepares it. */
  readonly practiceOrganizationId: OrganizationId | null;
  readonly askedBy: AccountId | null;
  /** The day the letter is needed by, so that the filing keeps its own; null: no date is known. */
  readonly neededBy: string | null;
  /** Wall clock: taken up and not begun by then, it is offered again. */
  readonly leaseUntil: Date | null;
  readonly declinedReason: DeclineReason | null;
  readonly sealedNote: Buffer | null;
  /** What was decided to come after a no, or the reason why it moved on, as a word. */
  readonly movedBecause: string | null;
  readonly movedOnTo: RequestId | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly answeredAt: Date | null;
  /** The day it is needed by of which its clinician was reminded. */
  readonly remindedFor: string | null;
}

export const justificationRequestTable = new EntitySchema<JustificationRequestRow>({
  name: 'justification_request',
  columns: {
    id: column.id,
    reference: column.text,
    caseId: column.uuid,
    personId: column.uuid,
    clinicianId: column.uuidOrNull,
    sealedPractice: column.sealedOrNull,
    invitedHash: column.hashOrNull,
    relation: column.text,
    wayIn: column.text,
    state: column.text,
    filingType: column.text,
    stage: column.text,
    workItemId: column.uuidOrNull,
    campaignId: column.uuidOrNull,
    organizationId: column.uuidOrNull,
    practiceOrganizationId: column.uuidOrNull,
    askedBy: column.uuidOrNull,
    neededBy: column.dayOrNull,
    leaseUntil: column.instantOrNull,
    declinedReason: column.textOrNull,
    sealedNote: column.sealedOrNull,
    movedBecause: column.textOrNull,
    movedOnTo: column.uuidOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
    answeredAt: column.instantOrNull,
    remindedFor: column.dayOrNull,
  },
  foreignKeys: [
    references('justification_request', 'caseId', 'denial_case'),
    references('justification_request', 'personId', 'person'),
    references('justification_request', 'clinicianId', 'clinician'),
    references('justification_request', 'workItemId', 'work_item'),
    references('justification_request', 'campaignId', 'campaign'),
    references('justification_request', 'organizationId', 'organization'),
    references('justification_request', 'practiceOrganizationId', 'organization'),
    references('justification_request', 'askedBy', 'account'),
    references('justification_request', 'movedOnTo', 'justification_request'),
  ],
  indices: [
    {
      name: 'justification_request_once',
      columns: ['caseId', 'clinicianId'],
      unique: true,
      where: `state NOT IN ('declined', 'moved_on', 'superseded', 'withdrawn')`,
    },
    { name: 'justification_request_reference', columns: ['reference'], unique: true },
    { name: 'justification_request_of_clinician', columns: ['clinicianId', 'neededBy'] },
    { name: 'justification_request_by_case', columns: ['caseId'] },
    { name: 'justification_request_by_person', columns: ['personId'] },
    { name: 'justification_request_by_campaign', columns: ['campaignId', 'state'] },
    { name: 'justification_request_invited', columns: ['invitedHash'] },
    { name: 'justification_request_leased', columns: ['leaseUntil'], where: `state = 'held'` },
    {
      name: 'justification_request_work',
      columns: ['workItemId'],
      unique: true,
      where: `state NOT IN ('declined', 'moved_on', 'superseded', 'withdrawn')`,
    },
  ],
  checks: [
    oneOf('justification_request', 'state', requestStates),
    oneOf('justification_request', 'relation', clinicianRelations),
    oneOf('justification_request', 'wayIn', waysIn),
    oneOf('justification_request', 'declinedReason', declineReasons),
  ],
});

export interface ClinicalStatementRow {
  readonly id: StatementId;
  readonly requestId: RequestId;
  readonly personId: PersonId;
  readonly position: number;
  readonly sealedText: Buffer;
  /** Sealed JSON of `StatementSource`. */
  readonly sealedSource: Buffer;
  readonly standing: StatementStanding;
  readonly sealedCorrected: Buffer | null;
  readonly addedBy: AccountId | null;
  readonly decidedAt: Date | null;
}

export const clinicalStatementTable = new EntitySchema<ClinicalStatementRow>({
  name: 'clinical_statement',
  columns: {
    id: column.id,
    requestId: column.uuid,
    personId: column.uuid,
    position: column.integer,
    sealedText: column.sealed,
    sealedSource: column.sealed,
    standing: column.text,
    sealedCorrected: column.sealedOrNull,
    addedBy: column.uuidOrNull,
    decidedAt: column.instantOrNull,
  },
  foreignKeys: [
    references('clinical_statement', 'requestId', 'justification_request'),
    references('clinical_statement', 'personId', 'person'),
    references('clinical_statement', 'addedBy', 'account'),
  ],
  indices: [{ name: 'clinical_statement_place', columns: ['requestId', 'position'], unique: true }],
  checks: [oneOf('clinical_statement', 'standing', statementStandings)],
});

export interface JustificationBlankRow {
  readonly id: Id<'justification_blank'>;
  readonly requestId: RequestId;
  readonly personId: PersonId;
  readonly blankKind: BlankKind;
  readonly sealedText: Buffer;
  readonly filledAt: Date;
}

export const justificationBlankTable = new EntitySchema<JustificationBlankRow>({
  name: 'justification_blank',
  columns: {
    id: column.id,
    requestId: column.uuid,
    personId: column.uuid,
    blankKind: column.text,
    sealedText: column.sealed,
    filledAt: column.instant,
  },
  foreignKeys: [
    references('justification_blank', 'requestId', 'justification_request'),
    references('justification_blank', 'personId', 'person'),
  ],
  indices: [{ name: 'justification_blank_once', columns: ['requestId', 'blankKind'], unique: true }],
  checks: [oneOf('justification_blank', 'blankKind', blankKinds)],
});

/** The letter of a request as it was made, version by version; the signed one is never changed. */
export interface JustificationLetterRow {
  readonly id: Id<'justification_letter'>;
  readonly requestId: RequestId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly clinicianId: ClinicianId;
  readonly version: number;
  /** sha256 hex of the PDF that is read. */
  readonly documentHash: string;
  readonly pages: number;
  readonly openedPages: readonly number[];
  readonly documentFileId: FileId | null;
  /** Sealed JSON of the document's blocks: the signature goes under these very ones. */
  readonly sealedDocument: Buffer;
  readonly madeAt: Date;
  /** The same PDF with the signature under it. */
  readonly signedFileId: FileId | null;
  readonly sealedTypedName: Buffer | null;
  /** Sealed: from a sketch and a guessed sentence one could tell whether the sentence is in it. */
  readonly sealedSketch: Buffer | null;
  readonly attestationVersion: number | null;
  /** Wall clock. */
  readonly signedAt: Date | null;
  readonly proofAt: Date | null;
}

export const justificationLetterTable = new EntitySchema<JustificationLetterRow>({
  name: 'justification_letter',
  columns: {
    id: column.id,
    requestId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    clinicianId: column.uuid,
    version: column.integer,
    documentHash: column.text,
    pages: column.integer,
    openedPages: column.json,
    documentFileId: column.uuidOrNull,
    sealedDocument: column.sealed,
    madeAt: column.instant,
    signedFileId: column.uuidOrNull,
    sealedTypedName: column.sealedOrNull,
    sealedSketch: column.sealedOrNull,
    attestationVersion: column.integerOrNull,
    signedAt: column.instantOrNull,
    proofAt: column.instantOrNull,
  },
  foreignKeys: [
    references('justification_letter', 'requestId', 'justification_request'),
    references('justification_letter', 'caseId', 'denial_case'),
    references('justification_letter', 'personId', 'person'),
    references('justification_letter', 'clinicianId', 'clinician'),
    references('justification_letter', 'documentFileId', 'stored_file'),
    references('justification_letter', 'signedFileId', 'stored_file'),
  ],
  indices: [
    { name: 'justification_letter_version', columns: ['requestId', 'version'], unique: true },
    { name: 'justification_letter_of_clinician', columns: ['clinicianId', 'signedAt'] },
    { name: 'justification_letter_document', columns: ['documentFileId'] },
    { name: 'justification_letter_signed', columns: ['signedFileId'] },
    { name: 'justification_letter_by_case', columns: ['caseId'] },
  ],
  checks: [
    {
      name: 'justification_letter_signed_is_whole',
      expression:
        'signed_at IS NULL OR (signed_file_id IS NOT NULL AND proof_at IS NOT NULL AND sealed_sketch IS NOT NULL)',
    },
  ],
});
