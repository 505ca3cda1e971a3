import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../shared/calendar.js';
import { competitionTopics, screenedTexts, screenForCompetition, screenWords } from './competition-screen.js';
import {
  capacityStatementReady,
  counselHasRead,
  counselItems,
  jointLetterReady,
  jointLetterRecipients,
  seesCapacityStatement,
  type CapacityStatement,
  type CounselChecklist,
} from './drive-conduct.js';

const standing = (text: string, as: (typeof screenedTexts)[number]): string =>
  screenForCompetition(text, as).standing;
const topics = (text: string): readonly string[] =>
  screenForCompetition(text, 'capacity_statement').findings.map(({ topic }) => topic);

describe('a practice’s statement to a regulator asks for facts only (493 U.S. 411; 101 F.T.C. 191)', () => {
  test.each([
    ['We will leave the network.', 'leaving'],
    ['I am going to leave.', 'leaving'],
    ['We stop seeing their plan members.', 'leaving'],
    ['We may terminate.', 'leaving'],
    ['Saldremos de la red.', 'leaving'],
    ['Nos retiramos del plan.', 'leaving'],
    ['Unless this changes, care suffers.', 'threat'],
    ['If they do not change this, we will act.', 'threat'],
    ['A menos que cambie, no seguiremos.', 'threat'],
    ['Their rates are too low.', 'fees'],
    ['The reimbursement does not cover it.', 'fees'],
    ['Las tarifas no alcanzan.', 'fees'],
    ['Our contract ends.', 'contract'],
    ['They would not negotiate.', 'contract'],
    ['We participate in their network.', 'participation'],
    ['A boycott is near.', 'agreement'],
    ['Twelve others: 12 practices think so.', 'others_count'],
    ['Other clinics have closed too.', 'others_count'],
    ['Most physicians here agree.', 'others_count'],
    ['Otras clínicas también.', 'others_count'],
    ['No new visits after March 1.', 'date'],
    ['No new visits by the end of the year.', 'date'],
  ])('%s holds for %s', (text, topic) => {
    expect(topics(text)).toContain(topic);
    expect(standing(text, 'capacity_statement')).toBe('held');
  });

  test.each([
    'We take new patients. The third next free visit is in 41 days.',
    'Two clinicians work here. One reads Spanish.',
    'Atendemos pacientes nuevos. La tercera cita libre es en 41 días.',
  ])('a fact goes through: %s', (text) => {
    expect(screenForCompetition(text, 'capacity_statement')).toEqual({ standing: 'free', findings: [] });
  });
});

describe('a letter about one person', () => {
  test.each([
    'Unless treated, the sample measure will fall.',
    'The contracted muscle was measured again after March 1.',
    'Most physicians would try it first.',
    'Three other clinics were asked for a visit before October 2.',
  ])('uses such words for bodies and care: %s', (text) => {
    expect(standing(text, 'clinical_statement')).toBe('free');
  });

  test('is advised about words that do not belong there, and decides', () => {
    expect(standing('The course was terminated in May.', 'clinical_statement')).toBe('advised');
    expect(standing('The reimbursement is too low.', 'clinical_statement')).toBe('advised');
  });

  test('is held only where it names an act towards a plan', () => {
    expect(standing('We will leave the network.', 'clinical_statement')).toBe('held');
    expect(standing('Unless you pay, there will be a boycott.', 'clinical_statement')).toBe('held');
  });
});

describe('several with one voice', () => {
  const letter = {
    recipient: 'regulator',
    words: '14 clinicians signed by March 1.',
    citations: 1,
    namesAPatient: false,
  };

  test('may send clinical evidence to regulators and committees, and count themselves', () => {
    for (const recipient of jointLetterRecipients)
      expect(jointLetterReady({ ...letter, recipient })).toBe(true);
  });

  test.each([
    [{ recipient: 'insurer_contracting' }, 'JointLetterRecipient'],
    [{ words: 'Our fees are too low.' }, 'CompetitionWordsHeld'],
    [{ words: 'We will leave the plan.' }, 'CompetitionWordsHeld'],
    [{ namesAPatient: true }, 'JointLetterNamesPatient'],
    [{ citations: 0 }, 'JointLetterWithoutEvidence'],
  ])('not with %j: %s', (more, kind) => {
    expect(jointLetterReady({ ...letter, ...more })).toMatchObject({ kind });
  });
});

describe('what an organization writes to clinicians', () => {
  test('speaks of no fees, contracts or participation, and of no other practices; a date is free', () => {
    expect(standing('Please sign by March 1.', 'message_to_clinicians')).toBe('free');
    expect(standing('You take part in this campaign.', 'message_to_clinicians')).toBe('free');
    for (const text of [
      'Think about their rates.',
      'Look at your contract.',
      '30 practices take part.',
      'Boycott them.',
    ])
      expect(standing(text, 'message_to_clinicians')).toBe('held');
  });
});

describe('the screen', () => {
  test('marks the words as they stand and names each topic once', () => {
    const text = 'We will leave the network and quit the plan unless fees, our rates, rise.';
    const { findings } = screenForCompetition(text, 'capacity_statement');
    for (const { words } of findings) expect(text).toContain(words);
    const found = findings.map(({ topic }) => topic);
    expect(new Set(found).size).toBe(found.length);
    expect(competitionTopics.filter((topic) => found.includes(topic))).toEqual(found);
  });

  test('ends with any text, and quickly with long ones', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.constantFrom(...screenedTexts), (text, as) => {
        expect(['held', 'advised', 'free']).toContain(standing(text, as));
      }),
    );
    expect(standing('leave a '.repeat(4000), 'clinical_statement')).toBe('free');
  });

  test('says in both languages that the text is kept', () => {
    expect(screenWords.held.en).toMatch(/kept/);
    expect(screenWords.held.es).toMatch(/guarda/);
  });
});

describe('a drive of clinicians', () => {
  const today = plainDate('2026-12-01');
  const drive = { templateVersions: ['letter-2'], today, oldestAllowed: plainDate('2025-12-01') };
  const checklist = (more: Partial<CounselChecklist> = {}): CounselChecklist => ({
    counselName: 'Sample Counsel',
    licensedIn: 'MT',
    readOn: plainDate('2026-11-20'),
    confirmed: counselItems,
    templateVersions: ['letter-1', 'letter-2'],
    ...more,
  });

  test('opens once counsel has gone through the list', () => {
    expect(counselHasRead(checklist(), drive)).toBe(true);
  });

  test.each([
    [null, 'CounselChecklistMissing'],
    [checklist({ counselName: ' ' }), 'CounselChecklistMissing'],
    [checklist({ confirmed: counselItems.slice(1) }), 'CounselChecklistIncomplete'],
    [checklist({ readOn: plainDate('2026-12-02') }), 'CounselChecklistIncomplete'],
    [checklist({ readOn: plainDate('2025-11-30') }), 'CounselChecklistOld'],
    [checklist({ templateVersions: ['letter-1'] }), 'CounselChecklistOld'],
  ])('and not before: %#', (record, kind) => {
    expect(counselHasRead(record, drive)).toMatchObject({ kind });
  });

  test('takes a practice’s facts only with the word that it decided alone', () => {
    const statement: CapacityStatement = {
      acceptsNewPatients: true,
      waitDays: 41,
      measuredOn: today,
      words: 'The third next free visit is in 41 days.',
      decidedAlone: true,
    };
    expect(capacityStatementReady(statement, today)).toBe(true);
    expect(capacityStatementReady({ ...statement, decidedAlone: false }, today)).toMatchObject({
      kind: 'DecidedAloneMissing',
    });
    expect(capacityStatementReady({ ...statement, words: 'We will leave.' }, today)).toMatchObject({
      kind: 'CompetitionWordsHeld',
      field: 'words',
    });
    expect(
      capacityStatementReady({ ...statement, measuredOn: plainDate('2026-12-02') }, today),
    ).toMatchObject({
      kind: 'MeasuredInFuture',
    });
    expect([seesCapacityStatement({ isAuthor: true }), seesCapacityStatement({ isAuthor: false })]).toEqual([
      true,
      false,
    ]);
  });
});
