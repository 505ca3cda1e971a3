import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../shared/calendar.js';
import { isRefusal } from '../shared/refusal.js';
import { someBlanks, someStatement } from './letter.given.js';
import {
  codesIn,
  decideStatement,
  letterStanding,
  onlyPrintedCodes,
  openBlanks,
  sourceProblem,
  statementInLetter,
  statementStandings,
  type StatementDecision,
} from './statements.js';

const open = someStatement({ standing: 'open' });
const decided = (decision: StatementDecision, text = open.text) =>
  decideStatement({ ...open, text }, decision, ['E11.9']);

describe('a clinical sentence', () => {
  test('says nothing in the letter before the clinician decided about it', () => {
    expect(statementInLetter(open)).toBeNull();
    expect(statementInLetter(someStatement({ standing: 'struck' }))).toBeNull();
    expect(statementInLetter(someStatement())).toBe(open.text);
  });

  test('that is corrected says what the clinician wrote and keeps what was there', () => {
    expect(decided({ decide: 'correct', text: ' It rose from one to two. ' })).toMatchObject({
      standing: 'corrected',
      correctedText: 'It rose from one to two.',
      text: open.text,
    });
  });

  test('can be decided otherwise until the signature, and what was there first is never lost', () => {
    const decisions = fc.oneof(
      fc.constant<StatementDecision>({ decide: 'confirm' }),
      fc.constant<StatementDecision>({ decide: 'strike' }),
      fc.string().map((text): StatementDecision => ({ decide: 'correct', text })),
    );
    fc.assert(
      fc.property(fc.array(decisions, { maxLength: 12 }), (list) => {
        let statement = open;
        for (const decision of list) {
          const next = decideStatement(statement, decision, []);
          if (!isRefusal(next)) statement = next;
          expect(statement.text).toBe(open.text);
          expect(statement.correctedText === null).toBe(statement.standing !== 'corrected');
        }
      }),
    );
  });

  test.each([
    [{ decide: 'correct', text: '  ' }, 'StatementEmpty'],
    [{ decide: 'correct', text: 'It rose to [number].' }, 'BlankLeft'],
    [{ decide: 'correct', text: 'It rose to ____.' }, 'BlankLeft'],
    [{ decide: 'correct', text: open.text }, 'StatementUnchanged'],
    [{ decide: 'correct', text: 'Please use E66.01 instead.' }, 'CodesFixed'],
  ] as const)('%j is refused with %s', (decision, kind) => {
    expect(decided(decision)).toMatchObject({ kind, field: 'text' });
  });

  test('with a blank in it cannot be confirmed', () => {
    expect(decided({ decide: 'confirm' }, 'Tried for [weeks] weeks.')).toMatchObject({ kind: 'BlankLeft' });
    expect(decided({ decide: 'strike' }, 'Tried for [weeks] weeks.')).toMatchObject({ standing: 'struck' });
  });
});

describe('codes are read-only (18 USC 1347; 31 USC 3729)', () => {
  test('a printed one may be repeated, with or without its point', () => {
    expect(onlyPrintedCodes('Code E11.9, CPT 97140.', ['E119', '97140'])).toBe(true);
  });

  test.each(['Use U07.1.', 'CPT 97124', 'ICD-10: E66.01', 'HCPCS J1234', 'código E66.01', 'billed J1234'])(
    'any other is refused: %s',
    (text) => {
      const refused = onlyPrintedCodes(text, ['E11.9']);
      expect(refused).toMatchObject({ kind: 'CodesFixed' });
      // No code is ever suggested.
      expect(isRefusal(refused) && codesIn(refused.message).size).toBe(0);
    },
  );

  test.each([
    'Vitamin B12 was 180 and T4 was normal.',
    'The vertebra T12 and the disc L4/L5.',
    'ZIP code 59601, area code 406.',
    'Platelets fell from 150000 to 90000 in 2026.',
  ])('a value or an address is none: %s', (text) => {
    expect([...codesIn(text)]).toEqual([]);
  });
});

describe('a source', () => {
  test('of a study is a DOI or a PMID that somebody opened on a day', () => {
    const study = (identifier: string, readBy = 'Sample Reader') =>
      sourceProblem({ kind: 'publication', identifier, readOn: plainDate('2026-11-01'), readBy });
    for (const good of ['10.1000/sample.1', 'PMID: 1234567', 'https://example.org/guideline'])
      expect(study(good)).toBeNull();
    for (const bad of ['', 'a well known study', 'http://example.org', '10.1/x'])
      expect(study(bad)).toMatchObject({ kind: 'SourceIncomplete' });
    expect(study('10.1000/sample.1', ' ')).toMatchObject({ kind: 'SourceIncomplete' });
  });

  test('of a score is an instrument, a rater and a day that exists', () => {
    const measure = {
      kind: 'measure',
      instrument: 'Sample Scale',
      rater: 'S',
      dated: plainDate('2026-10-02'),
    } as const;
    expect(sourceProblem(measure)).toBeNull();
    expect(sourceProblem({ ...measure, rater: '' })).not.toBeNull();
    expect(sourceProblem({ ...measure, dated: '2026-13-02' as never })).not.toBeNull();
  });
});

describe('where a letter stands', () => {
  test('its own history, what was tried and where it stands in the chart must be filled (G3)', () => {
    expect(openBlanks([])).toEqual(['history', 'failed_treatments', 'chart_reference']);
    expect(openBlanks(someBlanks)).toEqual([]);
    expect(openBlanks(someBlanks, ['risk_of_delay'])).toEqual(['risk_of_delay']);
    expect(openBlanks([{ kind: 'history', text: 'see chart' }, ...someBlanks.slice(1)])).toEqual(['history']);
    expect(
      openBlanks([{ kind: 'history', text: 'Since [date] under our care here' }, ...someBlanks.slice(1)]),
    ).toEqual(['history']);
  });

  test('is ready when each sentence is decided, one remains, and no blank is open', () => {
    expect(letterStanding([someStatement()], someBlanks)).toBe('ready_to_sign');
    expect(letterStanding([someStatement()], [])).toBe('blanks_open');
    expect(letterStanding([], someBlanks)).toBe('in_review');
    expect(letterStanding([someStatement({ standing: 'struck' })], someBlanks)).toBe('in_review');
    for (const standing of statementStandings)
      expect(
        letterStanding([someStatement(), someStatement({ standing, correctedText: 'x' })], someBlanks),
      ).toBe(standing === 'open' ? 'in_review' : 'ready_to_sign');
  });
});
