import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { disclosureLine, withDisclosure, withoutDisclosure } from './disclosure-line.js';
import { granted, hearing } from './hearing.given.js';
import { promptSentences, promptKinds, testimonyPrompts } from './first-hand.js';
import { publicReading, publicReadingVersion } from './public-reading.js';
import { fitsMinutes, spokenTime, wordsPerMinute } from './spoken-time.js';
import {
  checkAttested,
  checkStatement,
  papersOf,
  readyToSpeak,
  writtenFallback,
  type Attested,
  type Statement,
} from './testimony.js';

const behind = { organizationName: 'Sample Patients Together', costsPaid: false };
const words = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26))}`,
  ).join(' ');
const statement = (more: Partial<Statement> = {}): Statement => ({
  language: 'en',
  version: 1,
  spoken: words(200),
  written: words(600),
  measuredSeconds: null,
  ...more,
});
const speaker = { name: 'Sample Person 014', city: 'Helena' };
const facts = { outline: 'Say who you are and what you ask for.', behind, minutes: 2 };
const attested = (more: Partial<Attested> = {}): Attested => ({
  statementVersion: 1,
  firstHand: true,
  ownName: true,
  nobodyElsesHealth: true,
  readingVersion: publicReadingVersion,
  ...more,
});

describe('the time a text takes to say', () => {
  test('is counted by words at a slow pace, a minute for 125', () => {
    expect(spokenTime(words(125), 'en')).toEqual({ words: 125, seconds: 60 });
    expect(wordsPerMinute.es).toBe(125);
  });

  test('counts a number as it is read out, and a breath between paragraphs', () => {
    expect(spokenTime('case 20261104 and', 'en').words).toBe(6);
    expect(spokenTime('one\n\ntwo', 'en').seconds).toBe(spokenTime('one two', 'en').seconds + 1);
  });

  test.each(["don't", 'mañana', 'follow-up', 'U.S'])('%s is one word', (word) => {
    expect(spokenTime(word, 'en').words).toBe(1);
  });

  test('grows with the text, and the words to take out are enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 5 }), (count, minutes) => {
        const fit = fitsMinutes(words(count), 'en', minutes);
        expect(fit.fits).toBe(fit.wordsTooMany === 0);
        expect(fitsMinutes(words(count - fit.wordsTooMany), 'en', minutes).fits).toBe(true);
        expect(spokenTime(words(count + 1), 'en').seconds).toBeGreaterThanOrEqual(fit.seconds);
      }),
    );
  });

  test('by the person’s own stop-watch wins over the count', () => {
    expect(fitsMinutes(words(300), 'en', 2, 118).fits).toBe(true);
    expect(fitsMinutes(words(100), 'en', 1, 90)).toMatchObject({ fits: false, wordsTooMany: 34 });
  });
});

describe('a statement', () => {
  test('fits with its disclosure line in it, or is told by how much it does not', () => {
    expect(checkStatement(statement(), facts)).toBe(true);
    // 240 words are 116 seconds; the line's fifteen words make it too long for two minutes.
    expect(fitsMinutes(words(240), 'en', 2).fits).toBe(true);
    expect(checkStatement(statement({ spoken: words(240) }), facts)).toMatchObject({
      kind: 'SpokenTooLong',
      field: 'spoken',
    });
  });

  test('in writing only needs no spoken version', () => {
    expect(checkStatement(statement({ spoken: null }), facts)).toBe(true);
    const papers = papersOf(statement({ spoken: null }), behind, speaker, hearing());
    expect(granted(papers).map(({ form }) => form)).toEqual(['written']);
  });

  test('is handed in under a name and a city, and under no street', () => {
    const [spoken, written] = granted(papersOf(statement(), behind, speaker, hearing()));
    expect(written?.text.split('\n').slice(0, 3)).toEqual([
      'Sample Rate Board',
      'SRB-2026-014',
      'Sample Person 014, Helena',
    ]);
    for (const paper of [spoken, written])
      expect(paper?.text.endsWith(disclosureLine(behind, 'en'))).toBe(true);
    expect(papersOf(statement(), behind, { ...speaker, city: ' ' }, hearing())).toMatchObject({
      kind: 'NameOrCityMissing',
      field: 'city',
    });
  });

  test('is the person’s own: the organizer’s outline is no story', () => {
    expect(checkStatement(statement({ written: words(90) }), { ...facts, outline: words(90) })).toMatchObject(
      {
        kind: 'OwnWordsCopied',
        field: 'written',
      },
    );
    expect(checkStatement(statement({ written: `${words(40)} [your city]` }), facts)).toMatchObject({
      kind: 'BlankLeft',
    });
    expect(checkStatement(statement({ written: 'x'.repeat(12_001) }), facts)).toMatchObject({
      kind: 'StatementTooLong',
    });
  });

  test('consisting of the disclosure line alone is empty', () => {
    expect(checkStatement(statement({ written: disclosureLine(behind, 'en') }), facts)).toMatchObject({
      kind: 'OwnWordsMissing',
    });
  });

  test.each<[Partial<Attested> | null, string]>([
    [null, 'PublicReadingMissing'],
    [{ readingVersion: publicReadingVersion - 1 }, 'PublicReadingMissing'],
    [{ statementVersion: 0 }, 'StatementChanged'],
    [{ firstHand: false }, 'NotFirstHand'],
    [{ nobodyElsesHealth: false }, 'OthersHealth'],
    [{ ownName: false }, 'NotOwnName'],
  ])('is not spoken with %j: %s [G11]', (more, kind) => {
    const made = more === null ? null : attested(more);
    expect(checkAttested(made, statement())).toMatchObject({ kind });
    expect(readyToSpeak(made, statement())).toBe(false);
    expect(readyToSpeak(attested(), statement())).toBe(true);
  });

  test('goes in written while comments are open', () => {
    const closing = { state: 'cancelled' as const, commentsCloseAt: '2026-12-16T00:00:00Z' };
    expect(writtenFallback(closing, '2026-12-15T23:59:59Z')).toBe('open');
    expect(writtenFallback(closing, '2026-12-16T00:00:00Z')).toBe('over');
    expect(writtenFallback({ ...closing, commentsCloseAt: null }, '2026-12-15T00:00:00Z')).toBe(
      'ask_the_body',
    );
  });
});

describe('the campaign behind a speaker is disclosed [G11]', () => {
  test('once, however often the line is added, in the language of the text', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.constantFrom('en' as const, 'es' as const),
        (text, language) => {
          const once = withDisclosure(text, behind, language);
          expect(withDisclosure(once, behind, language)).toBe(once);
          expect(withoutDisclosure(once, behind)).toBe(text.trim());
          expect(once.endsWith(disclosureLine(behind, language))).toBe(true);
        },
      ),
    );
  });

  test('with the costs, once they are paid, in the place of the line without', () => {
    const paid = withDisclosure(
      withDisclosure('My words.', behind, 'en'),
      { ...behind, costsPaid: true },
      'en',
    );
    expect(paid).toBe(
      'My words.\n\nI speak for myself. I take part in a campaign organized by Sample Patients Together, which paid my costs of being here.',
    );
  });
});

describe('what is asked beside a person’s words', () => {
  const kinds = (text: string): readonly string[] => testimonyPrompts(text).map(({ kind }) => kind);

  test.each([
    ['My neighbor has the same illness and got nothing.', ['others_health']],
    ['Another member of my group died waiting.', ['others_health']],
    ['Mi vecina tiene lo mismo que yo.', ['others_health']],
    ['I heard that they do this to everyone.', ['hearsay']],
    ['People say it is always so.', ['hearsay']],
    ['Me dijeron que siempre pasa.', ['hearsay']],
    ['This is fraud.', ['accusation']],
    ['They killed my hopes.', ['accusation']],
    ['Esto es un fraude.', ['accusation']],
    ['My number is 406-555-0114.', ['identifier']],
    ['Write to sample014@example.org.', ['identifier']],
    ['My member number is ABC-12345678.', ['identifier']],
    ['I live at 1 Example Street.', ['identifier']],
    ['Dr. Example refused.', ['named_person']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    'I waited eleven weeks and could not work.',
    'A friend drove me here today.',
    'A friend drove me, and I was late for it.',
    'My daughter needed it, and I am her mother.',
    'Esperé once semanas y no pude trabajar.',
    'The increase in 2027 would be 14 percent.',
  ])('nothing is asked of: %s', (text) => {
    expect(testimonyPrompts(text)).toEqual([]);
  });

  test('marks the words in the text, in order, and has a sentence in both languages for each kind', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), (text) => {
        const all = `${text} This is fraud. Dr. Example said so.`;
        for (const { from, to } of testimonyPrompts(all)) expect(from < to && to <= all.length).toBe(true);
      }),
    );
    for (const kind of promptKinds)
      for (const language of ['en', 'es'] as const)
        expect(promptSentences[kind][language].length).toBeGreaterThan(20);
  });
});

test.each([
  [true, 'recorded or broadcast in public', 7],
  [false, 'publishes no recording', 6],
  [null, 'Expect that it is', 6],
] as const)('what becomes public is read out with the recording: %s', (recordingPublic, says, count) => {
  const sentences = publicReading({ recordingPublic, underOath: recordingPublic === true ? null : false });
  expect(sentences.filter(({ en }) => en.includes(says))).toHaveLength(1);
  expect(sentences).toHaveLength(count - (recordingPublic === true ? 1 : 1));
});
