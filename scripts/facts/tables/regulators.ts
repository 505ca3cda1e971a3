import {
  bool,
  columnNames,
  dating,
  defineTable,
  integer,
  list,
  oneOf,
  shaped,
  text,
  yesNoUnknown,
} from '../table-spec.js';

const telephone = () => shaped(/^\d{3}-\d{3}-\d{4}$/, 'a telephone number as NNN-NNN-NNNN');

export default defineTable({
  name: 'regulators',
  csv: 'regulators.csv',
  rowType: 'RegulatorRow',
  doc: 'One state regulator (or state review office) and how a person reaches it. null = not found in a passage.',
  key: ['stateCode', 'regulatorCode'],
  columns: {
    stateCode: shaped(/^[A-Z]{2}$/, 'a USPS code'),
    regulatorCode: text(),
    regulatorName: text(),
    regulatorScope: text(),
    role: oneOf(['regulator', 'regulator_of_some_plans', 'external_review_office', 'refers_on']),
    consumerPhone: telephone().nullable(),
    complaintUrl: shaped(/^https?:\/\//, 'an address').nullable(),
    complaintOnline: yesNoUnknown(),
    complaintFax: telephone().nullable(),
    complaintMailAddress: text().nullable(),
    complaintEmail: shaped(/^[^@\s]+@[^@\s]+$/, 'an e-mail address').nullable(),
    complaintIsExternalReview: yesNoUnknown().describe('Whether one complaint is also the review request.'),
    externalReviewProcess: oneOf(['state', 'federal_hhs', 'unknown']),
    internalAppealDays: integer()
      .nullable()
      .describe('Only where the state allows other than the federal 180.'),
    externalReviewLaw: text().nullable().from('naic_compact_notes'),
    precedentDatasetUrl: text().nullable(),
    sources: list(),
    verified: bool().describe(
      'Contact and external review window official, no conflict, no general knowledge.',
    ),
    verifiedFields: columnNames().describe('Properties whose value matches an official passage.'),
    notes: text(),
    ...dating,
  },
  unused: {
    external_review_request_days: 'external-review.csv is the table to compute with',
    external_review_request_unit: 'external-review.csv is the table to compute with',
    expedited_review_hours: 'external-review.csv is the table to compute with',
  },
});
