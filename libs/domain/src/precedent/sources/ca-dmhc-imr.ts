import type { DecisionResult } from '../decision-result.js';
import type { DecisionSource, DefectKind, RowReading } from './decision-source.js';

const results: Readonly<Record<string, DecisionResult>> = {
  'Overturned Decision of Health Plan': 'overturned',
  'Upheld Decision of Health Plan': 'upheld',
};

/** The published `Type` says on which ground the plan denied; with the key prefix the department gives that type. */
const types: Readonly<Record<string, { prefix: string; reason: string }>> = {
  'Medical Necessity': { prefix: 'MN', reason: 'medical_necessity' },
  'Experimental/Investigational': { prefix: 'EI', reason: 'experimental_investigational' },
  'Urgent Care': { prefix: 'UR', reason: 'emergency_denied' },
};

const ageRanges = new Set(['0-10', '11-20', '21-30', '31-40', '41-50', '51-64', '65+']);

/**
 * California's independent medical reviews: one row per decided review of a health-plan denial. The year is the only
 * date and no plan is named, so there is no payer to measure by. Treatment and condition stay unmapped here: the
 * published categories are broader than our keys, and a guess would look like a fact. They can be grouped by as
 * published.
 */
export const caDmhcImr: DecisionSource = {
  key: 'ca-dmhc-imr',
  title: 'Independent Medical Review (IMR) Determinations, Trend',
  publisher: 'California Department of Managed Health Care',
  address: 'https://data.chhs.ca.gov/dataset/independent-medical-review-imr-determinations-trend',
  mappingVersion: 1,
  keyColumn: 'ReferenceID',
  columns: [
    'ReferenceID',
    'ReportYear',
    'DiagnosisCategory',
    'DiagnosisSubCategory',
    'TreatmentCategory',
    'TreatmentSubCategory',
    'Determination',
    'Type',
    'AgeRange',
    'PatientGender',
  ],
  readRow,
};

function readRow(published: Readonly<Record<string, string>>): RowReading {
  const value = (column: string): string => published[column] ?? '';
  const defects: { field: string; kind: DefectKind }[] = [];
  const report = (field: string, kind: DefectKind): void => void defects.push({ field, kind });

  for (const [column, text] of Object.entries(published)) {
    // The decoder puts U+FFFD where bytes were not UTF-8; what was published cannot be known from it.
    if (text.includes('\uFFFD')) report(column, 'not_utf8');
  }

  const sourceKey = value('ReferenceID');
  if (sourceKey.trim() === '') {
    report('ReferenceID', 'missing_key');
    return { decision: null, defects };
  }
  const year = /^(19|20)\d\d$/.test(value('ReportYear')) ? Number(value('ReportYear')) : null;
  if (year === null) report('ReportYear', 'year_form');

  const result = results[value('Determination')];
  if (result === undefined) report('Determination', 'unknown_result_word');
  const type = types[value('Type')];
  if (type === undefined) report('Type', 'unknown_type_word');

  const key = /^([A-Z]{2})(\d\d)-\d+$/.exec(sourceKey);
  if (key === null) {
    report('ReferenceID', 'key_form');
  } else {
    if (year !== null && Number(key[2]) !== year % 100) report('ReferenceID', 'key_year_disagrees');
    if (type !== undefined && key[1] !== type.prefix) report('ReferenceID', 'key_prefix_disagrees');
  }
  const age = value('AgeRange');
  if (age !== '' && !ageRanges.has(age)) report('AgeRange', 'age_range_spelling');

  return {
    decision: {
      sourceKey,
      result: result ?? 'unknown',
      authorityLevel: 'independent_reviewer',
      mapped: {
        jurisdiction: 'CA',
        payerParty: null,
        treatment: null,
        condition: null,
        reason: type?.reason ?? null,
        level: 'external_review',
      },
      published,
      decidedYear: year,
      decidedOn: null,
    },
    defects,
  };
}
