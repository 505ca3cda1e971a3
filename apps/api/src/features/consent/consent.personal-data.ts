import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { consentEventTable } from './consent.table.js';
import { readingTable } from './reading.table.js';

export const consentData: readonly PersonalData[] = [
  personalData(consentEventTable, {
    belongsTo: { person: 'personId', organization: 'organizationId' },
    class: 'evidence_of_acts',
    why: 'Shows what was agreed to, in which words, and when it was taken back.',
    retention: 'consent_record',
    erasure: {
      person: {
        keep: 'Shows that whatever was done was agreed to. It holds numbers, days and words of ours; the numbers lead to nobody any more.',
      },
    },
    export: true,
    at: 'at',
    columns: {
      id: 'id',
      personId: 'id',
      organizationId: 'id',
      organizationName: 'plain',
      purpose: 'word',
      act: 'word',
      at: 'date',
      wordingVersion: 'figure',
      wordingHash: 'digest',
      language: 'word',
      accountId: 'account',
      withdraws: 'id',
    },
  }),
  personalData(readingTable, {
    belongsTo: { person: 'personId', case: 'caseId', organization: 'organizationId' },
    class: 'evidence_of_acts',
    why: 'Shows a person who else opened something of theirs.',
    retention: 'case',
    erasure: { person: 'delete' },
    export: true,
    at: 'at',
    columns: {
      id: 'id',
      personId: 'id',
      caseId: 'id',
      thing: 'word',
      thingId: 'id',
      accountId: 'account',
      organizationId: 'id',
      roles: 'word',
      helper: 'figure',
      hour: 'date',
      at: 'date',
    },
  }),
];
