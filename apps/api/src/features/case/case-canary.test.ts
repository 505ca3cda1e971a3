import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { act, givenPerson, upload } from '../../../../../test/support/given-case.js';

/** Words that stand nowhere else in the world. */
const words = {
  insurer: 'Quastenflosser Assurance',
  claim: 'ZZQX90210771',
  service: 'Wolpertinger therapy',
  reason: 'because of the Rasselbock clause',
  criteria: 'Elwetritsch criteria',
  policy: 'KRXL-5531',
  street: '77 Hanghuhn Alley',
  fax: '+1 555 010 7788',
  code: 'QJ771',
  story: 'My aunt Kunigunde carried the Steinlaus upstairs.',
  said: 'The Nasobem said no.',
  spokeWith: 'Agent Ursprung',
  reference: 'REF-WAWUSCHEL',
  amount: '734912',
  file: 'Document text about the Bielefeld affair.',
  fileName: 'Tatzelwurm letter.txt',
} as const;

describe('what is sealed of a case', () => {
  let world: TestApp;

  beforeAll(async () => {
    world = await testApp();
    const owner = await givenPerson(world);
    const facts = {
      planType: 'erisa_self_funded',
      contractState: 'MN',
      residenceState: 'MT',
      parties: [{ role: 'administrator', printedName: words.insurer }],
      identifier: { identifierKind: 'claim', printed: words.claim },
      service: words.service,
      reasonText: words.reason,
      criteriaName: words.criteria,
      policyNumber: words.policy,
      noticeAddress: { post: ['Appeals', words.street], fax: words.fax },
      codesAsPrinted: { procedure: [words.code] },
      noticeDate: '2026-10-30',
      amountCents: Number(words.amount),
      alreadyAppealed: 'no',
    };
    const started = await act(
      world,
      'startCase',
      { personId: owner.personId, facts, consentToStore: { wordingVersion: 1 } },
      owner.token,
    );
    const caseId = started.case?.id;
    await act(world, 'writeStory', { caseId, text: words.story }, owner.token);
    const { said, spokeWith, reference } = words;
    const call = { caseId, at: '2026-11-02T12:00:00Z', said, spokeWith, reference, showsDenial: true };
    expect((await act(world, 'logCall', call, owner.token)).__typename).toBe('CallLogged');
    const { body, status } = await upload(world, owner.personId, owner.token, Buffer.from(words.file), {
      'content-type': 'text/plain',
      'x-file-name': encodeURIComponent(words.fileName),
    });
    expect(status).toBe(201);
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId };
    expect((await act(world, 'addEvidence', evidence, owner.token)).case?.state).toBe('evidenced');
    // A refused attempt leaves traces too, and they may hold no more than the others.
    const changed = { codesAsPrinted: { procedure: [`${words.code}-2`] } };
    expect((await act(world, 'recordDenial', { caseId, facts: changed }, owner.token)).__typename).toBe(
      'CodesFixed',
    );
  });
  afterAll(() => world.close());

  /** Every column of every table as text, as a dump would hold it. */
  const dump = async (): Promise<string> => {
    const tables = await world.sql<{ name: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const texts = await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await world.sql<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
        return rows.map(({ line }) =>
          line.replace(/\\\\x([0-9a-f]+)/g, (_, hex: string) => `${hex} ${latin(hex)}`),
        );
      }),
    );
    return texts.flat().join('\n');
  };
  const latin = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');
  const forms = (word: string): readonly string[] => [
    word,
    word.toLowerCase(),
    Buffer.from(word).toString('hex'),
    Buffer.from(word).toString('base64').replace(/=+$/, ''),
  ];

  test('stands in no row, no message, no audit entry, no log line and no file of the home', async () => {
    const rows = await dump();
    expect(rows).toContain('case.facts_changed');
    expect(rows).toContain('erisa_self_funded');
    const home = join(world.home);
    const files = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(files.length).toBeGreaterThan(1);
    const everything = [rows, ...world.logLines, ...files].join('\n');
    const found = Object.entries(words).filter(([, word]) =>
      forms(word).some((form) => everything.includes(form) || everything.toLowerCase().includes(form)),
    );
    expect(found.map(([name]) => name)).toEqual([]);
  });

  test('the look itself finds a word that is there', async () => {
    await world.sql(`UPDATE denial_case SET sealed_story = convert_to($1, 'UTF8')`, [words.story]);
    expect(forms(words.story).some((form) => form.length > 0)).toBe(true);
    expect(await dump()).toContain(words.story);
  });
});
