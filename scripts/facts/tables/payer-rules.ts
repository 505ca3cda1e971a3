import { dating, defineTable, integer, list, oneOf, text, verification } from '../table-spec.js';

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
    ...dating,
  },
});
