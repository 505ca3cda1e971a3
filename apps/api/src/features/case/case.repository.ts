import { awaitsDecision, type FiledAct } from '@chorus/domain/case/case-clocks';
import type { EvidenceStanding } from '@chorus/domain/case/evidence';
import type { CaseFacet } from '@chorus/domain/case/facet';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { stages } from '@chorus/domain/jurisdiction/procedure-rules';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { CaseClockRow } from './case-clock.table.js';
import type { CaseLetterRow } from './case-letter.table.js';
import type { CaseCallRow, CaseEvidenceRow, CasePartyRow, CaseRow } from './case.table.js';

/** A case with its clear facts beside it, as one row. */
export type CaseRecord = CaseRow & Omit<CaseFacet, 'id'>;

const selectRecord = `
  SELECT d.*, f.residence_state, f.contract_state, f.condition_key, f.treatment_key, f.payer_ids, f.plan_type,
    f.reason_key, f.letter_in_hand, f.urgency, f.notice_date, f.act_by, f.last_arguable, f.amount_band
  FROM denial_case d JOIN case_facet f ON f.id = d.facet_id`;

export function findCase(tx: ReadTx, id: string): Promise<CaseRecord | null> {
  return tx.maybe(`${selectRecord} WHERE d.id = $1`, [id]);
}

export function casesByIds(tx: ReadTx, ids: readonly string[]): Promise<CaseRecord[]> {
  return tx.rows(`${selectRecord} WHERE d.id = ANY($1)`, [ids]);
}

/** Oldest first, by key: the id breaks ties of the same instant. */
export function casesOfPerson(tx: ReadTx, personId: string, page: Page): Promise<CaseRecord[]> {
  const [createdAt, id] = page.after ?? [null, null];
  return tx.rows(
    `${selectRecord}
     WHERE d.person_id = $1 AND ($2::timestamptz IS NULL OR (d.created_at, d.id) > ($2::timestamptz, $3::uuid))
     ORDER BY d.created_at, d.id LIMIT $4`,
    [personId, createdAt, id, page.limit],
  );
}

export function partiesOf(tx: ReadTx, caseIds: readonly string[]): Promise<CasePartyRow[]> {
  return tx.rows('SELECT * FROM case_party WHERE case_id = ANY($1) ORDER BY case_id, id', [caseIds]);
}

export function evidenceOf(tx: ReadTx, caseIds: readonly string[]): Promise<CaseEvidenceRow[]> {
  return tx.rows('SELECT * FROM case_evidence WHERE case_id = ANY($1) ORDER BY case_id, id', [caseIds]);
}

export function callsOf(tx: ReadTx, caseIds: readonly string[]): Promise<CaseCallRow[]> {
  return tx.rows('SELECT * FROM case_call WHERE case_id = ANY($1) ORDER BY case_id, at, id', [caseIds]);
}

/** The clocks that stand, in the order the engine gave them; superseded ones are history. */
export function clocksOf(tx: ReadTx, caseIds: readonly string[]): Promise<CaseClockRow[]> {
  return tx.rows(
    `SELECT * FROM case_clock WHERE case_id = ANY($1) AND state <> 'superseded' ORDER BY case_id, id`,
    [caseIds],
  );
}

/** What was filed and still counts: the earliest day of each stage. */
export function actsOf(tx: ReadTx, caseId: string): Promise<FiledAct[]> {
  return tx.rows(
    `SELECT stage, min(filed_on) AS "on" FROM case_act
     WHERE case_id = $1 AND undone_at IS NULL AND answered_by IS NULL GROUP BY stage ORDER BY stage`,
    [caseId],
  );
}

/**
 * Whether somebody is to decide on the letter in hand: something filed on it still counts, answered or not, or the plan
 * sent the case on by itself and there was nothing to file.
 */
export async function isContested(
  tx: ReadTx,
  { id, letterInHand }: Pick<RecordedCase, 'id' | 'letterInHand'>,
): Promise<boolean> {
  const { is } = await tx.one<{ is: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM case_act
         WHERE case_id = $1 AND letter_in_hand = $2 AND undone_at IS NULL AND stage = ANY ($3))
       OR EXISTS (SELECT 1 FROM case_clock WHERE case_id = $1 AND state = 'running' AND satisfied_by = 'nothing_to_file') AS is`,
    [id, letterInHand, stages.filter(awaitsDecision)],
  );
  return is;
}

/** The letter that was in hand before the one that is; null for the first. */
export function lastLetterOf(tx: ReadTx, caseId: string): Promise<CaseLetterRow | null> {
  return tx.maybe('SELECT * FROM case_letter WHERE case_id = $1 ORDER BY replaced_at DESC, id DESC LIMIT 1', [
    caseId,
  ]);
}

export interface Holder {
  readonly id: CaseId;
  readonly personId: PersonId;
}

/**
 * Everybody who holds a case of this payer and identifier, withdrawn ones aside. The lock, kept to the end of the
 * transaction, makes two that arrive at once see each other.
 */
export async function holdersOf(tx: ReadTx, hashes: readonly Buffer[], except: CaseId): Promise<Holder[]> {
  // All of them, in one order: two processes may write under different master keys, but both know the other's.
  await tx.rows(
    `SELECT pg_advisory_xact_lock(at) AS held FROM (
       SELECT DISTINCT hashtextextended(encode(hash, 'hex'), 0) AS at FROM unnest($1::bytea[]) hash ORDER BY at) locks`,
    [hashes],
  );
  return tx.rows(
    `SELECT id, person_id FROM denial_case
     WHERE identifier_hash = ANY($1::bytea[]) AND state <> 'withdrawn' AND id <> $2 ORDER BY id`,
    [hashes, except],
  );
}

/** How the asking account stands to cases it sees: for the person, or through which organizations. */
export interface Standing {
  readonly id: CaseId;
  readonly personId: PersonId;
  readonly confidential: boolean;
  readonly urgent: boolean;
  readonly acting: boolean;
  readonly organizationIds: readonly string[];
  /** Those of them in which the account is this person's named helper. */
  readonly helperIn: readonly string[];
}

export function standingsTo(tx: ReadTx, caseIds: readonly string[]): Promise<Standing[]> {
  return tx.rows(
    `SELECT d.id, d.person_id, d.confidential, coalesce(f.urgency = 'urgent', false) AS urgent,
       d.person_id = ANY ((SELECT chorus_person_ids())::uuid[]) AS acting,
       ARRAY(SELECT unnest(chorus_organizations_in(d.id))
             INTERSECT SELECT unnest((SELECT chorus_organization_ids()))) AS organization_ids,
       chorus_helper_in(d.id) AS helper_in
     FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = ANY($1)`,
    [caseIds],
  );
}

/** Cases of a person that the asker sees; for helpers, who see only those that take part. */
export function caseIdsOfPerson(tx: ReadTx, personId: string): Promise<{ id: CaseId }[]> {
  return tx.rows('SELECT id FROM denial_case WHERE person_id = $1 ORDER BY id', [personId]);
}

/** Cases a document is evidence of. */
export function caseIdsOfFile(tx: ReadTx, fileId: string): Promise<{ id: CaseId }[]> {
  return tx.rows('SELECT DISTINCT case_id AS id FROM case_evidence WHERE file_id = $1', [fileId]);
}

export interface FacetOfCase extends CaseFacet {
  readonly caseId: CaseId;
}

/** The clear facts as they stand; `CaseAccess.facets` asks what of them a viewer is shown. */
export function facetsOf(tx: ReadTx, caseIds: readonly string[]): Promise<FacetOfCase[]> {
  return tx.rows(
    `SELECT f.*, d.id AS case_id FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = ANY($1)`,
    [caseIds],
  );
}

/** Those of the cases that are seen and kept by nobody for themselves. */
export function openlyKept(tx: ReadTx, caseIds: readonly string[]): Promise<{ id: CaseId }[]> {
  return tx.rows('SELECT id FROM denial_case WHERE id = ANY($1) AND NOT confidential', [caseIds]);
}

export interface StandingRow extends CaseFacet {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly state: CaseRow['state'];
  readonly planLevels: number | null;
  readonly alreadyAppealed: CaseRow['alreadyAppealed'];
  readonly letterPrintsDeadline: CaseRow['letterPrintsDeadline'];
  readonly letterDeadline: string | null;
  readonly receivedDate: string | null;
  readonly noticeChannels: CaseRow['noticeChannels'];
  readonly needsReview: boolean;
  readonly evidence: EvidenceStanding;
}

/** The clear facts of many cases with what their evidence amounts to; opens no seal. */
export function standingRows(tx: ReadTx, caseIds: readonly string[]): Promise<StandingRow[]> {
  return tx.rows(
    `SELECT f.*, d.id AS case_id, d.person_id, d.state, d.plan_levels, d.already_appealed, d.letter_prints_deadline,
       d.letter_deadline, d.received_date, d.notice_channels, d.needs_review,
       CASE WHEN e.written OR d.letter_basis <> 'notice' THEN 'written_decision' WHEN e.pharmacy THEN 'pharmacy_notice_only'
         WHEN e.call THEN 'nothing_in_writing' ELSE 'nothing' END AS evidence
     FROM denial_case d JOIN case_facet f ON f.id = d.facet_id
     LEFT JOIN LATERAL (
       SELECT bool_or(evidence_kind IN ('letter', 'eob', 'portal_screenshot') AND file_id IS NOT NULL) AS written,
         bool_or(evidence_kind = 'pharmacy_notice' AND file_id IS NOT NULL) AS pharmacy,
         bool_or(evidence_kind = 'call_log' AND dated IS NOT NULL) AS call
       FROM case_evidence WHERE case_id = d.id
     ) e ON true
     WHERE d.id = ANY($1) ORDER BY d.id`,
    [caseIds],
  );
}
