import { dating, defineTable, list, text, verification } from '../table-spec.js';

export default defineTable({
  name: 'denial-reasons',
  csv: 'denial-reasons.csv',
  rowType: 'DenialReasonRow',
  doc: 'One normalized reason for a denial, with the evidence that answers it and the lawful paths open to it.',
  key: ['reasonKey'],
  columns: {
    reasonKey: text(),
    plainName: text(),
    carcCodes: list().describe('Claim adjustment reason codes as printed on remittances.'),
    rarcCodes: list().describe('Remittance advice remark codes.'),
    ourDescription: text(),
    appealable: text().describe('"yes", "sometimes", "corrected_claim", or the condition in words.'),
    evidenceThatAnswersIt: list(),
    strongestPath: text(),
    secondPath: text(),
    cautions: text(),
    sources: list(' ; ').from('source_address'),
    verification: verification().from('verified'),
    ...dating,
  },
});
