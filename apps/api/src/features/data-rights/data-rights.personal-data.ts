import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { caseKeepingTable, erasureTable, retentionRunTable } from './erasure.table.js';

const numbersOnly =
  'Numbers and days: that something was erased, not what. The numbers lead to nobody any more.';

export const dataRightsData: readonly PersonalData[] = [
  personalData(erasureTable, {
    belongsTo: { person: 'personId', account: 'accountId', case: 'caseId' },
    class: 'evidence_of_acts',
    why: 'Shows that somebody’s data was erased, when, and until when copies of the key may exist.',
    retention: 'erasure_record',
    erasure: { person: { keep: numbersOnly }, account: { keep: numbersOnly } },
    export: true,
    at: 'askedAt',
    columns: {
      id: 'id',
      kind: 'word',
      state: 'word',
      step: 'word',
      personId: 'id',
      accountId: 'account',
      caseId: 'id',
      askedBy: 'account',
      basis: 'word',
      askedAt: 'date',
      eraseFrom: 'date',
      after: 'id',
      nextAt: 'date',
      startedAt: 'date',
      erasedAt: 'date',
      removed: 'figure',
      files: 'figure',
      mails: 'figure',
      bytesLeft: 'id',
      keyBackupsUntil: 'date',
      failure: 'word',
      receiptHash: 'digest',
    },
  }),
  personalData(retentionRunTable, {
    belongsTo: {},
    class: 'figures',
    why: 'What was removed by time, and when: numbers.',
    retention: 'installation',
    erasure: {},
    export: { leftOut: 'About nobody.' },
    at: 'at',
    columns: { id: 'id', rule: 'word', at: 'date', removed: 'figure' },
  }),
  personalData(caseKeepingTable, {
    belongsTo: { person: 'personId', case: 'id' },
    class: 'operational',
    why: 'When a finished case goes, and whether its people said to keep it.',
    retention: 'case',
    erasure: { person: 'delete' },
    export: true,
    at: 'toldAt',
    columns: {
      id: 'id',
      personId: 'id',
      goesOn: 'date',
      told: 'figure',
      toldAt: 'date',
      keptBy: 'account',
      keptAt: 'date',
    },
  }),
];
