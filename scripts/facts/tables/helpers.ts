import { dating, defineTable, list, shaped, text, verification } from '../table-spec.js';

export default defineTable({
  name: 'helpers',
  csv: 'helpers.csv',
  rowType: 'HelperRow',
  doc: 'Somebody who can still help a person, also where no rule of ours applies. null = not found in a passage.',
  key: ['key'],
  columns: {
    key: text(),
    name: text(),
    stateCode: shaped(/^[A-Z]{2}$/, 'a USPS code')
      .nullable()
      .describe('null: helps in every state.'),
    does: text(),
    phone: shaped(/^\d{3}-\d{3}-\d{4}$/, 'a telephone number as NNN-NNN-NNNN').nullable(),
    email: text().nullable(),
    citation: text().nullable(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    ...dating,
  },
});
