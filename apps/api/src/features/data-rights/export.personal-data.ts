import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { personalExportTable } from './export.table.js';

export const exportData: readonly PersonalData[] = [
  personalData(personalExportTable, {
    belongsTo: { person: 'personId', account: 'accountId' },
    class: 'operational',
    why: 'Says that a copy was asked for, by whom, and until when it can be fetched.',
    retention: 'person',
    erasure: { person: 'delete', account: 'delete' },
    export: true,
    at: 'askedAt',
    bytes: 'bytesKey',
    sealedFor: ['person', 'account'],
    columns: {
      id: 'id',
      accountId: 'account',
      personId: 'id',
      state: 'word',
      language: 'word',
      askedAt: 'date',
      bytesKey: 'id',
      readyAt: 'date',
      expiresAt: 'date',
    },
  }),
];
