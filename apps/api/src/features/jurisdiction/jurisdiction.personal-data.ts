import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { factConfirmationTable, factReportTable } from './fact-review.table.js';

const aboutTheLaw = {
  belongsTo: {},
  class: 'public_record',
  retention: 'installation',
  erasure: {},
  export: { leftOut: 'It is about the law, and names nobody.' },
} as const;

export const jurisdictionData: readonly PersonalData[] = [
  personalData(factConfirmationTable, {
    ...aboutTheLaw,
    why: 'That a fact was compared with its source, on which day and by how many.',
    at: 'confirmedAt',
    columns: {
      id: 'id',
      factKey: 'word',
      digest: 'digest',
      source: 'plain',
      lookedOn: 'date',
      confirmedBy: 'account',
      countsAs: 'account',
      confirmedAs: 'word',
      confirmedAt: 'date',
    },
  }),
  personalData(factReportTable, {
    ...aboutTheLaw,
    why: 'What the source of a fact says instead, and what became of that.',
    at: 'reportedAt',
    columns: {
      id: 'id',
      factKey: 'word',
      digest: 'digest',
      source: 'plain',
      sourceSays: 'plain',
      lookedOn: 'date',
      reportedBy: 'account',
      reportedAs: 'word',
      reportedAt: 'date',
      answer: 'word',
      reason: 'plain',
      answeredBy: 'account',
      answeredAt: 'date',
    },
  }),
];
