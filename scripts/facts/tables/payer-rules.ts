import { planTypes } from '../../../libs/domain/src/case/case-words.js';
import { dating, defineTable, integer, list, oneOf, shaped, text, verification } from '../table-spec.js';

export default defineTable({
  name: 'payer-rules',
  csv: 'payer-rules.csv',
  rowType: 'PayerRuleRow',
  doc: 'What one payer publishes about a procedure of its own. null = not found in a passage.',
  key: ['payer', 'planScope', 'topic'],
  columns: {
    payer: text(),
    planScope: text(),
    topic: oneOf(['peer_to_peer', 'appeal_channel', 'policy_appeal', 'policy_comment', 'policy_committee']),
    rule: text(),
    windowValue: integer().nullable(),
    windowUnit: oneOf(['calendar_days', 'business_days', 'months']).nullable(),
    windowStarts: text().nullable(),
    whoMayAsk: list(),
    canOverturn: oneOf(['yes', 'no', 'varies']).nullable(),
    lostIfAppealFiled: oneOf(['yes', 'no']).nullable(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    payerIds: list().describe('Our reading: slugs of insurers.csv. Empty: not an insurer of our list.'),
    planTypes: list(';', planTypes).describe('Our reading of the scope. Empty: it names no plan type.'),
    startEvent: oneOf(['notice_date', 'notice_receipt', 'unknown'])
      .nullable()
      .describe('Our reading of `windowStarts`. null = the topic has no window.'),
    askers: list(';', ['treating', 'ordering', 'covering']).describe(
      'Our reading of `whoMayAsk`. Empty: no clinical relation is named.',
    ),
    askBy: list(';', ['form', 'phone', 'portal']).describe('How it is asked for. Empty: not found.'),
    phone: shaped(/^\d{3}-\d{3}-\d{4}$/, 'a telephone number').nullable(),
    callWindows: integer().nullable().describe('How many times to be called at are asked for.'),
    notFor: list().describe('Our reading: keys of denial-reasons.csv it is not available for.'),
    readingNote: text().nullable(),
    ...dating,
  },
  check: ({ windowValue, windowUnit }) =>
    (windowValue === null) === (windowUnit === null) ? [] : ['a window needs a value and a unit'],
});
