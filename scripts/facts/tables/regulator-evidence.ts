import { bool, dating, defineTable, oneOf, shaped, text } from '../table-spec.js';

export default defineTable({
  name: 'regulator-evidence',
  csv: 'regulator-evidence.csv',
  rowType: 'RegulatorEvidenceRow',
  doc: 'One observed fact about a regulator: what a passage said, and where. Fields ending in _conflict lost.',
  key: [],
  columns: {
    stateCode: shaped(/^[A-Z]{2}$/, 'a USPS code'),
    regulatorCode: text(),
    field: text(),
    observedValue: text().describe('As read; may be longer than the published value.'),
    source: text(),
    sourceKind: oneOf(['official', 'federal_contractor', 'secondary', 'general_knowledge']),
    observedInPassage: bool(),
    ...dating,
  },
});
