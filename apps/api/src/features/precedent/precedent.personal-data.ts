import { personalData, type PersonalData } from '../../platform/personal-data/personal-data.js';
import { editionTable } from './edition.table.js';
import { decisionImportTable, decisionTable } from './precedent.table.js';

const published = {
  belongsTo: {},
  class: 'public_record',
  retention: 'public_record',
  erasure: {},
  export: { leftOut: 'Published by a regulator, without names.' },
} as const;

export const precedentData: readonly PersonalData[] = [
  personalData(decisionImportTable, {
    ...published,
    why: 'When which published file was read in.',
    at: 'startedAt',
    columns: {
      id: 'id',
      source: 'word',
      mappingVersion: 'figure',
      startedAt: 'date',
      finishedAt: 'date',
      rows: 'figure',
      imported: 'figure',
      updated: 'figure',
      unchanged: 'figure',
      leftOut: 'figure',
    },
  }),
  personalData(decisionTable, {
    ...published,
    why: 'Decisions that regulators published, as they published them.',
    at: 'importedAt',
    columns: {
      id: 'id',
      importId: 'id',
      source: 'word',
      sourceKey: 'word',
      version: 'figure',
      result: 'word',
      authorityLevel: 'word',
      jurisdiction: 'word',
      payerParty: 'word',
      treatment: 'plain',
      condition: 'plain',
      reason: 'plain',
      level: 'plain',
      published: 'plain',
      decidedYear: 'figure',
      decidedOn: 'date',
      contentHash: 'digest',
      importedAt: 'date',
      supersededAt: 'date',
    },
  }),
  personalData(editionTable, {
    belongsTo: { organization: 'organizationId' },
    class: 'figures',
    why: 'What was published of a campaign: figures of at least 11, and nothing that was withheld.',
    retention: 'public_record',
    erasure: {},
    export: { leftOut: 'Published figures, about nobody alone.' },
    at: 'proposedAt',
    columns: {
      id: 'id',
      campaignId: 'id',
      organizationId: 'id',
      asOf: 'date',
      state: 'word',
      figures: 'plain',
      method: 'plain',
      proposedBy: 'account',
      proposedAt: 'date',
      publishedAt: 'date',
    },
  }),
];
