import { bool, columnNames, dating, defineTable, list, oneOf, shaped, text } from '../table-spec.js';

export default defineTable({
  name: 'insurers',
  csv: 'insurers.csv',
  rowType: 'InsurerRow',
  doc: 'One large insurer or brand. Its address holds for `addressScope` only; the letter in hand wins.',
  key: ['slug'],
  columns: {
    slug: shaped(/^[a-z0-9-]+$/, 'a slug'),
    name: text(),
    parentGroup: text(),
    states: list().describe('USPS codes, or ["*"]: sold nationally, not always in every state.'),
    kinds: list(';', ['commercial', 'medicare_advantage', 'medicaid_mco', 'marketplace']),
    naicGroupCode: shaped(/^\d{4}$/, 'four digits').nullable(),
    appealsFax: shaped(/^\d{3}-\d{3}-\d{4}$/, 'a telephone number as NNN-NNN-NNNN').nullable(),
    appealsAddress: text().nullable(),
    sources: list(),
    verified: bool().describe('Name, parent and the full list of states came from passages; no more.'),
    addressScope: text().nullable(),
    statesComplete: oneOf(['yes', 'no', 'unknown']),
    generalKnowledgeFields: columnNames().from('gk_fields'),
    notes: text().nullable(),
    ...dating,
  },
});
