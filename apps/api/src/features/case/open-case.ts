import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { OpenKey } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import type { CaseSeals } from './case-seals.js';
import { evidenceOf, partiesOf, type CaseRecord } from './case.repository.js';
import type { CaseEvidenceRow, CasePartyRow } from './case.table.js';

/** The case as the domain reads it, all seals open. Whoever calls has decided that it may be read. */
export async function openCase(tx: ReadTx, seals: CaseSeals, record: CaseRecord): Promise<RecordedCase> {
  const key = await seals.keyOf(record);
  const parties = await partiesOf(tx, [record.id]);
  return recordedCase(seals, key, record, parties, await evidenceOf(tx, [record.id]));
}

export function recordedCase(
  seals: CaseSeals,
  key: OpenKey,
  record: CaseRecord,
  parties: readonly CasePartyRow[],
  evidence: readonly CaseEvidenceRow[],
): RecordedCase {
  const { identifier, ...facts } = seals.facts(key, record);
  const { identifierKind } = record;
  return {
    id: record.id,
    personId: record.personId,
    state: record.state,
    evidence: evidence.map(({ evidenceKind, fileId, dated }) => ({ evidenceKind, fileId, dated })),
    identifier: identifier === null || identifierKind === null ? null : { identifierKind, ...identifier },
    parties: parties.map((row) => ({
      role: row.role,
      payerId: row.payerId,
      printedName: seals.partyName(key, row),
    })),
    planType: record.planType,
    contractState: record.contractState,
    residenceState: record.residenceState,
    letterInHand: record.letterInHand,
    planLevels: record.planLevels as 1 | 2 | null,
    conditionKey: record.conditionKey,
    treatmentKey: record.treatmentKey,
    noticeDate: record.noticeDate,
    receivedDate: record.receivedDate,
    letterDeadline: record.letterDeadline,
    reasonKey: record.reasonKey,
    alreadyAppealed: record.alreadyAppealed,
    urgency: record.urgency,
    urgencyStatedBy: record.urgencyStatedBy,
    story: seals.story(key, record),
    letterPrintsDeadline: record.letterPrintsDeadline,
    funding: record.funding,
    reviewScope: record.reviewScope,
    firstLevelDecided: record.firstLevelDecided,
    coverageEnds: record.coverageEnds,
    silentLevelFiled: record.silentLevelFiled,
    letterBasis: record.letterBasis,
    confidential: record.confidential,
    ...facts,
  };
}
