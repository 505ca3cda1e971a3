import {
  bool,
  camelCase,
  custom,
  dating,
  defineTable,
  integer,
  list,
  oneOf,
  shaped,
  text,
  yesNoUnknown,
} from '../table-spec.js';

const tag = /\s*\[secondary: ([^\]]*)\]$/;

export default defineTable({
  name: 'external-review',
  csv: 'external-review.csv',
  rowType: 'ExternalReviewRow',
  doc: "How external review of a fully insured plan's denial is asked for. null = not found in a passage.",
  key: ['stateCode', 'scope'],
  columns: {
    stateCode: shaped(/^[A-Z]{2}$/, 'a USPS code'),
    scope: text().describe('`fully_insured_aca`, or the second track of a state that runs one.'),
    appliesWhen: text()
      .nullable()
      .describe('When a second track is the one to use; null for the default row.'),
    federalRule: oneOf(['beside', 'outside']).describe(
      '`outside`: the track is about what federal external review does not reach (45 CFR 147.136(c)-(d)), so neither its four months nor its time to decide stand beside the row.',
    ),
    process: oneOf(['state', 'federal_hhs', 'unknown']),
    fileWith: oneOf(['state_regulator', 'insurer', 'hhs_contractor', 'independent_agency', 'unknown']),
    fileWithName: text().nullable(),
    startsFrom: oneOf(['final_internal_denial', 'first_internal_denial', 'either', 'unknown']),
    startEvent: oneOf(['receipt', 'notice_date', 'unknown']),
    requestWindowValue: integer().nullable().describe('null: compute no date, the letter decides.'),
    requestWindowUnit: oneOf(['days', 'months']).nullable(),
    satisfiedBy: oneOf(['received', 'postmarked', 'sent', 'unknown']),
    internalExhaustion: oneOf(['required', 'one_level', 'waived_if_urgent', 'unknown']),
    feeUsd: integer()
      .nullable()
      .describe('Whole dollars; a ceiling in NY, ND and RI. 0 = a passage says free.'),
    feeRefundable: yesNoUnknown(),
    minAmountUsd: integer().nullable(),
    expeditedAvailable: yesNoUnknown(),
    expeditedRequestWindowValue: integer().nullable(),
    expeditedRequestWindowUnit: oneOf(['days', 'months']).nullable(),
    decisionDaysStandard: integer().nullable(),
    decisionHoursExpedited: integer().nullable(),
    bindingOnInsurer: yesNoUnknown(),
    formName: text().nullable(),
    formUrl: text().nullable(),
    submitBy: list(';', ['mail', 'fax', 'email', 'portal']),
    submitAddress: text().nullable(),
    experimentalTrack: yesNoUnknown(),
    citation: text(),
    sources: list(),
    sourceKind: oneOf(['official', 'federal_contractor', 'secondary', 'general_knowledge']),
    pageDate: shaped(/^\d{4}(-\d{2}){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD').nullable(),
    verified: bool().describe(
      'Window, fileWith and startsFrom are official, and a window is given; no more.',
    ),
    conflictNotes: custom('string', (cell) => cell.replace(tag, '')),
    secondaryFields: custom('readonly string[]', (cell) =>
      (tag.exec(cell)?.[1] ?? '').split(/, ?/).filter(Boolean).map(camelCase),
    )
      .from('conflict_notes')
      .describe('Filled properties that rest on no official passage; ["all"] = the whole row.'),
    ...dating,
  },
  check: (row) => [
    ...((row.requestWindowValue === null) === (row.requestWindowUnit === null)
      ? []
      : ['has a window value without a unit, or a unit without a value']),
    ...(row.verified === true && row.requestWindowValue === null && row.scope === 'fully_insured_aca'
      ? ['is verified without a window']
      : []),
    ...(row.federalRule === 'outside' && row.appliesWhen === null
      ? ['lies outside the federal rule without saying when it applies']
      : []),
    ...(row.fileWith !== 'unknown' && row.fileWithName === null ? ['names no addressee'] : []),
  ],
  checkAll: (rows) => {
    const defaults = rows.filter((row) => row.scope === 'fully_insured_aca').length;
    return defaults === 56 ? [] : [`has ${defaults} fully_insured_aca rows, not 56`];
  },
});
