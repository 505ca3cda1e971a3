import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { storedFileTable } from './file.table.js';

/** A document is a case's where any of the case's rows names it. */
const namedBy = (
  table: string,
  on: string,
  then: string | { from: string; table: string; on: string; then: string },
) => ({ from: 'id', table, on, then }) as const;
const ofFiling = { from: 'submission_id', table: 'submission', on: 'id', then: 'case_id' } as const;

export const fileData: readonly PersonalData[] = [
  personalData(storedFileTable, {
    belongsTo: {
      person: 'personId',
      case: [
        namedBy('case_evidence', 'file_id', 'case_id'),
        namedBy('submission', 'document_file_id', 'case_id'),
        namedBy('submission', 'packet_file_id', 'case_id'),
        namedBy('proof', 'file_id', ofFiling),
        namedBy('outcome', 'evidence_file_id', 'case_id'),
        namedBy('practice_paper', 'file_id', 'case_id'),
        // No case's, and therefore not that of a case alone: the paper of a right stays when a case goes.
        namedBy('authority', 'evidence_file_id', 'id'),
      ],
    },
    shared: true,
    bytes: 'id',
    class: 'health',
    why: 'Letters, evidence and the filings made of them. The bytes lie sealed in the file store.',
    retention: 'case',
    erasure: { person: 'delete' },
    export: true,
    at: 'addedAt',
    sealedFor: 'person',
    columns: {
      id: 'id',
      personId: 'id',
      state: 'word',
      mediaType: 'word',
      sealedMeasure: 'sealed',
      size: 'figure',
      sha256: 'digest',
      origin: 'word',
      sealedName: 'sealed',
      addedBy: 'account',
      addedAt: 'date',
    },
  }),
];
