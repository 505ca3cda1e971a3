import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { participationTable } from './participation.table.js';

export const participationData: readonly PersonalData[] = [
  personalData(participationTable, {
    belongsTo: { person: 'personId', case: 'caseId', organization: 'organizationId' },
    class: 'evidence_of_acts',
    why: 'Which case takes part where; it gives an organization sight of the case.',
    retention: 'case',
    erasure: { person: 'delete' },
    export: true,
    at: 'joinedAt',
    columns: {
      id: 'id',
      caseId: 'id',
      campaignId: 'id',
      organizationId: 'id',
      personId: 'id',
      state: 'word',
      finishedFrom: 'word',
      sourceCode: 'word',
      leadCase: 'figure',
      holdUntil: 'date',
      helperId: 'account',
      joinedAt: 'date',
      changedAt: 'date',
    },
  }),
];
