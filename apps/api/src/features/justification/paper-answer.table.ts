import { pageHandovers, type PageHandover, type PaperRefused } from '@chorus/domain/justification/ways-in';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import type { AccountId, CaseId, FileId, Id, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';
import type { AuthorizationId } from './authorization.table.js';

/** Opens an upload for one request, without an account. The token is computed from the id; its digest is kept. */
export interface OneCaseLinkRow {
  readonly id: Id<'one_case_link'>;
  readonly requestId: RequestId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly tokenHash: Buffer;
  /** Where the person had it sent to; null: on paper only. */
  readonly sealedSentTo: Buffer | null;
  /** Wall clock. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly uploads: number;
  readonly madeBy: AccountId | null;
  readonly madeAt: Date;
}

export const oneCaseLinkTable = new EntitySchema<OneCaseLinkRow>({
  name: 'one_case_link',
  columns: {
    id: column.id,
    requestId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    tokenHash: column.hash,
    sealedSentTo: column.sealedOrNull,
    expiresAt: column.instant,
    revokedAt: column.instantOrNull,
    uploads: column.integer,
    madeBy: column.uuidOrNull,
    madeAt: column.instant,
  },
  foreignKeys: [
    references('one_case_link', 'requestId', 'justification_request'),
    references('one_case_link', 'caseId', 'denial_case'),
    references('one_case_link', 'personId', 'person'),
    references('one_case_link', 'madeBy', 'account'),
  ],
  indices: [
    { name: 'one_case_link_token', columns: ['tokenHash'], unique: true },
    { name: 'one_case_link_by_request', columns: ['requestId'] },
    { name: 'one_case_link_by_case', columns: ['caseId'] },
  ],
});

/** A page as it was printed, with the authorization behind it. */
export interface OnePageRequestRow {
  readonly id: Id<'one_page_request'>;
  readonly requestId: RequestId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly authorizationId: AuthorizationId;
  readonly linkId: Id<'one_case_link'> | null;
  readonly fileId: FileId;
  readonly handover: PageHandover;
  readonly madeBy: AccountId | null;
  readonly madeAt: Date;
}

export const onePageRequestTable = new EntitySchema<OnePageRequestRow>({
  name: 'one_page_request',
  columns: {
    id: column.id,
    requestId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    authorizationId: column.uuid,
    linkId: column.uuidOrNull,
    fileId: column.uuid,
    handover: column.text,
    madeBy: column.uuidOrNull,
    madeAt: column.instant,
  },
  foreignKeys: [
    references('one_page_request', 'requestId', 'justification_request'),
    references('one_page_request', 'caseId', 'denial_case'),
    references('one_page_request', 'personId', 'person'),
    references('one_page_request', 'authorizationId', 'hipaa_authorization'),
    references('one_page_request', 'linkId', 'one_case_link'),
    references('one_page_request', 'fileId', 'stored_file'),
    references('one_page_request', 'madeBy', 'account'),
  ],
  indices: [
    { name: 'one_page_request_by_request', columns: ['requestId'] },
    { name: 'one_page_request_by_case', columns: ['caseId'] },
    { name: 'one_page_request_by_file', columns: ['fileId'] },
  ],
  checks: [oneOf('one_page_request', 'handover', pageHandovers)],
});

export const paperVerdicts = ['accepted', 'refused'] as const;
export type PaperVerdict = (typeof paperVerdicts)[number];

/** A letter that came in on paper. It counts once a person has looked at it. */
export interface PaperAnswerRow {
  readonly id: Id<'paper_answer'>;
  readonly requestId: RequestId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly fileId: FileId;
  /** Null: the person or a helper brought it. */
  readonly linkId: Id<'one_case_link'> | null;
  /** Null: nobody has looked yet. */
  readonly verdict: PaperVerdict | null;
  readonly problem: PaperRefused['kind'] | null;
  /** The day printed on it. */
  readonly datedOn: string | null;
  readonly addedBy: AccountId | null;
  readonly receivedAt: Date;
  readonly checkedBy: AccountId | null;
  readonly checkedAt: Date | null;
}

export const paperAnswerTable = new EntitySchema<PaperAnswerRow>({
  name: 'paper_answer',
  columns: {
    id: column.id,
    requestId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    fileId: column.uuid,
    linkId: column.uuidOrNull,
    verdict: column.textOrNull,
    problem: column.textOrNull,
    datedOn: column.dayOrNull,
    addedBy: column.uuidOrNull,
    receivedAt: column.instant,
    checkedBy: column.uuidOrNull,
    checkedAt: column.instantOrNull,
  },
  foreignKeys: [
    references('paper_answer', 'requestId', 'justification_request'),
    references('paper_answer', 'caseId', 'denial_case'),
    references('paper_answer', 'personId', 'person'),
    references('paper_answer', 'fileId', 'stored_file'),
    references('paper_answer', 'linkId', 'one_case_link'),
    references('paper_answer', 'addedBy', 'account'),
    references('paper_answer', 'checkedBy', 'account'),
  ],
  indices: [
    { name: 'paper_answer_file', columns: ['fileId'], unique: true },
    { name: 'paper_answer_by_request', columns: ['requestId'] },
    { name: 'paper_answer_by_case', columns: ['caseId'] },
  ],
  checks: [
    oneOf('paper_answer', 'verdict', paperVerdicts),
    {
      name: 'paper_answer_accepted_is_dated',
      expression: `verdict IS DISTINCT FROM 'accepted' OR dated_on IS NOT NULL`,
    },
  ],
});
