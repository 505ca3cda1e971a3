import { dating, defineTable, list, oneOf, shaped, text, verification } from '../table-spec.js';

export default defineTable({
  name: 'jurisdictions',
  csv: 'jurisdictions.csv',
  rowType: 'JurisdictionRow',
  doc: 'One state, the District of Columbia or one territory, with every time zone its offices may keep.',
  key: ['code'],
  columns: {
    code: shaped(/^[A-Z]{2}$/, 'a USPS code'),
    name: text(),
    fips: shaped(/^\d{2}$/, 'a two-digit FIPS code'),
    kind: oneOf(['state', 'district', 'territory']),
    zones: list().describe('IANA names; a deadline ends at the 17:00 that comes first.'),
    citation: text(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    notes: text().nullable(),
    ...dating,
  },
  checkAll: (rows) => (rows.length === 56 ? [] : [`has ${rows.length} jurisdictions, not 56`]),
});
