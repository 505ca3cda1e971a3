import { bool, dating, defineTable, list, shaped, text } from '../table-spec.js';

export default defineTable({
  name: 'conditions',
  csv: 'conditions.csv',
  rowType: 'ConditionRow',
  doc: 'One condition or treatment area, for sorting and searching. Not medical advice; no row is verified.',
  key: ['slug'],
  columns: {
    slug: shaped(/^[a-z0-9-]+$/, 'a slug'),
    name: text(),
    bodyArea: text(),
    icd10Prefixes: list().describe('Prefixes with dots; a single letter is a whole chapter.'),
    typicalTreatments: list(),
    typicalDenialReasons: list(),
    evidenceSources: list(),
    sources: list(),
    verified: bool(),
    icd10TitlesSeen: text().nullable(),
    icd10NotSeen: list(),
    observedAppealEvidence: text().nullable().describe('Counts of appeals, not of denials.'),
    ...dating,
  },
});
