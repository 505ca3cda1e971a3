import { describe, expect, test } from '@jest/globals';
import { caDmhcImr } from './ca-dmhc-imr.js';
import { readHeader } from './decision-source.js';
import { sourceByKey, unknownDimension } from './registry.js';

const row = (changes: Record<string, string> = {}): Record<string, string> => ({
  ReferenceID: 'MN09-0001',
  ReportYear: '2009',
  DiagnosisCategory: 'Vision',
  DiagnosisSubCategory: '',
  TreatmentCategory: 'Not Applicable',
  TreatmentSubCategory: 'Other',
  Determination: 'Overturned Decision of Health Plan',
  Type: 'Medical Necessity',
  AgeRange: '21-30',
  PatientGender: 'Female',
  ...changes,
});
const kinds = (changes: Record<string, string>): string[] =>
  caDmhcImr.readRow(row(changes)).defects.map(({ field, kind }) => `${field} ${kind}`);

describe('California independent medical reviews', () => {
  test('a row becomes an independent reviewer ruling in California, its values untouched', () => {
    const { decision, defects } = caDmhcImr.readRow(row());
    expect(defects).toEqual([]);
    expect(decision).toEqual({
      sourceKey: 'MN09-0001',
      result: 'overturned',
      authorityLevel: 'independent_reviewer',
      mapped: {
        jurisdiction: 'CA',
        payerParty: null,
        treatment: null,
        condition: null,
        reason: 'medical_necessity',
        level: 'external_review',
      },
      published: row(),
      decidedYear: 2009,
      decidedOn: null,
    });
  });

  test.each([
    [{ ReferenceID: 'MN10-0001' }, ['ReferenceID key_year_disagrees']],
    [{ ReferenceID: 'EI09-0001' }, ['ReferenceID key_prefix_disagrees']],
    [{ ReferenceID: 'first one' }, ['ReferenceID key_form']],
    [{ ReportYear: '09' }, ['ReportYear year_form']],
    [{ AgeRange: '11_20' }, ['AgeRange age_range_spelling']],
    [{ Type: 'Something New' }, ['Type unknown_type_word']],
    [{ Determination: 'Settled' }, ['Determination unknown_result_word']],
    [{ DiagnosisCategory: 'Visi\uFFFDn' }, ['DiagnosisCategory not_utf8']],
    [{ AgeRange: '', PatientGender: '', TreatmentCategory: '' }, []],
  ])('%j is kept as published and reported as %j', (changes, expected) => {
    expect(kinds(changes)).toEqual(expected);
    expect(caDmhcImr.readRow(row(changes)).decision?.published).toEqual(row(changes));
  });

  test('a result in unknown words is an unknown result, never a guessed one', () => {
    expect(caDmhcImr.readRow(row({ Determination: 'upheld' })).decision?.result).toBe('unknown');
    expect(caDmhcImr.readRow(row({ Determination: '' })).decision?.result).toBe('unknown');
  });

  test('a row without its key cannot be cited and is left out', () => {
    const reading = caDmhcImr.readRow(row({ ReferenceID: ' ' }));
    expect(reading.decision).toBeNull();
    expect(reading.defects).toEqual([{ field: 'ReferenceID', kind: 'missing_key' }]);
  });

  test('headers are recognized with spaces, underscores, a byte order mark and any letter case', () => {
    const spaced = caDmhcImr.columns.map((column) => column.replace(/([a-z])([A-Z])/g, '$1 $2'));
    spaced[0] = '\uFEFFReference ID';
    expect(readHeader(caDmhcImr, spaced)).toEqual({
      positions: caDmhcImr.columns,
      unknown: [],
      absent: [],
      repeated: [],
    });
    expect(readHeader(caDmhcImr, ['REFERENCE_ID', 'Findings', 'Type', 'type'])).toMatchObject({
      positions: ['ReferenceID', null, 'Type', 'Type'],
      unknown: ['Findings'],
      repeated: ['Type'],
    });
  });

  test('is found by its key, and a misspelled dimension is named', () => {
    expect(sourceByKey('ca-dmhc-imr')).toBe(caDmhcImr);
    expect(sourceByKey('nowhere')).toBeNull();
    expect(unknownDimension(caDmhcImr, ['Type', 'level', 'Diagnosis'])).toBe('Diagnosis');
    expect(unknownDimension(caDmhcImr, [])).toBeNull();
  });
});
