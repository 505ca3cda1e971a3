import { dating, defineTable, list, oneOf, text, verification } from '../table-spec.js';

export default defineTable({
  name: 'plan-types',
  csv: 'plan-types.csv',
  rowType: 'PlanTypeRow',
  doc: 'One type of cover: the keys of the procedure rules, and `unknown`.',
  key: ['key'],
  columns: {
    key: text(),
    name: text().describe('In plain words, for labels.'),
    funding: oneOf(['self_funded', 'fully_insured', 'either', 'not_applicable']),
    clocks: oneOf(['rules', 'plan_set']).describe(
      '`plan_set`: no clock was found; who can still help is shown.',
    ),
    helpers: list().describe('Keys of helpers, in the order shown.'),
    citation: text().nullable(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    notes: text().nullable(),
    ...dating,
  },
});
