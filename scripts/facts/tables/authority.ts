import { dating, defineTable, list, oneOf, shaped, text, verification, yesNoUnknown } from '../table-spec.js';

export default defineTable({
  name: 'authority',
  csv: 'authority.csv',
  rowType: 'AuthorityRow',
  doc:
    'Our reading, row by row, of who has power over a type of plan and which outside review it has. ' +
    'Citation, sources and verification are those of the procedure rule of the same type and stage.',
  key: ['planType', 'funding', 'part', 'key'],
  columns: {
    planType: text(),
    funding: oneOf(['any', 'self_funded', 'fully_insured']),
    part: oneOf(['regulator', 'review_path', 'alternative_path', 'no_regulator', 'no_review_path']),
    key: text()
      .nullable()
      .describe('`@contract_state`: the tables of the state where the policy was issued.'),
    name: text().nullable(),
    recipient: text().nullable().describe('To whom the request for review goes.'),
    appliesWhen: text().nullable(),
    why: text(),
    phone: shaped(/^\d{3}-\d{3}-\d{4}$/, 'a telephone number as NNN-NNN-NNNN').nullable(),
    url: text().nullable(),
    ruleStage: text().nullable().describe('Stage of the procedure rule this row reads.'),
    citation: text().nullable(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    notes: text().nullable().describe('Notes of the procedure rule.'),
    complaintBinding: text()
      .nullable()
      .describe('Whether the answer to a complaint binds, in the words of the rule.'),
    complaintStopsClocks: yesNoUnknown().nullable(),
    ...dating,
  },
  check: (row) => {
    const problems: string[] = [];
    const none = row.part === 'no_regulator' || row.part === 'no_review_path';
    const local = row.key === '@contract_state';
    if (none !== (row.key === null)) problems.push('names a key exactly where there is something to name');
    if (!none && !local && row.name === null) problems.push('names nobody');
    if (String(row.part).endsWith('_path') && !none && !local && row.recipient === null)
      problems.push('says no recipient');
    return problems;
  },
});
