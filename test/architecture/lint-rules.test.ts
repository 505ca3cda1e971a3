import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';
import { readdir } from 'node:fs/promises';

/**
 * Under `CI=true` the parser takes it for granted that each file is read once, from the disk, and would look there instead
 * of at the text it is given.
 */
const fromText = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } };

const eslint = new ESLint({ cwd: process.cwd(), overrideConfig: fromText });

/** Lints a text as if it stood in a file of the project; answers what the project's own rules say, and of which line. */
async function said(file: string, text: string): Promise<readonly { line: number; message: string }[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages ?? [];
}

const complaints = async (file: string, text: string): Promise<readonly string[]> =>
  (await said(file, text)).map(({ message }) => message);

const chooser = 'libs/domain/src/assignment/rule-chooser.ts';
const readsEnvironment = 'Only platform/config reads the environment; ask for CONFIG.';
const judged = 'Connections are opened by platform/outbound, which judges where they lead.';
const comparesKind = 'Ask the playbook what it wants; do not compare its key.';

/**
 * Which of several ways to break a rule it does not notice. All stand in one text, each with lines and names of its own: every text
 * that is linted has the whole project's types looked through anew.
 */
async function unnoticed(
  file: string,
  message: string,
  ways: Readonly<Record<string, string>>,
  head = '',
): Promise<readonly string[]> {
  let text = head;
  const ends = new Map<string, number>();
  for (const [name, way] of Object.entries(ways)) {
    text += way.replaceAll(/\b(f|table|some)\b/g, `$1${ends.size}`);
    ends.set(name, text.split('\n').length - 1);
  }
  const lines = (await said(file, text))
    .filter((one) => one.message.includes(message))
    .map(({ line }) => line);
  let begin = head.split('\n').length - 1;
  return [...ends].flatMap(([name, end]) => {
    const found = lines.some((line) => line > begin && line <= end);
    begin = end;
    return found ? [] : [name];
  });
}

/** A file the project's own types are read for: any that there is, of the domain where the feature has some. */
async function someFileOf(feature: string): Promise<string> {
  for (const folder of [`libs/domain/src/${feature}`, `apps/api/src/features/${feature}`]) {
    const files = await readdir(folder).catch(() => []);
    const file = files.find((name) => name.endsWith('.ts') && !/\.(test|given)\.ts$/.test(name));
    if (file !== undefined) return `${folder}/${file}`;
  }
  throw new Error(`No feature ${feature}.`);
}

describe('the lint rules', () => {
  const taking = 'export const f = (campaign: { kind: string; playbookKey: string }) => ';
  test('notice branching on the kind of campaign in whatever way', async () => {
    const ways = {
      'an equality': `${taking}campaign.kind === 'ANYTHING';\n`,
      'a key': `${taking}campaign.playbookKey !== 'ANYTHING';\n`,
      'a variable taken out': "export const f = ({ kind }: { kind: string }) => 'ANYTHING' === kind;\n",
      'another name': "export const f = (row: { kind: string }) => (row.kind as string) === 'ANYTHING';\n",
      'a switch': `export function f(campaign: { kind: string }): number {\n  switch (campaign.kind) {\n    default:\n      return 1;\n  }\n}\n`,
      'a list': `${taking}['ANYTHING'].includes(campaign.kind);\n`,
      'a set': `const some = new Set(['ANYTHING']);\n${taking}some.has(campaign.kind);\n`,
      'a pattern': `${taking}/^ANY/.test(campaign.kind);\n`,
      'a beginning': `${taking}campaign.kind.startsWith('ANY');\n`,
      'a table': `const table: Record<string, number> = {};\n${taking}table[campaign.kind];\n`,
      "a playbook's own key": "export const f = (of: Playbook) => of.key === 'ANYTHING';\n",
      'a playbook itself': 'export const f = (a: Playbook, b: Playbook) => a === b;\n',
    };
    const head = "import type { Playbook } from '../playbook/playbook.js';\n";
    expect(await unnoticed(chooser, comparesKind, ways, head)).toEqual([]);
  });

  test('notice one kind of campaign named in any way, where every kind is served', async () => {
    const named = 'This names one kind of campaign; ask the playbook what it wants.';
    const ways = {
      'an import': "import { claimsSurge } from '@chorus/domain/playbook/claims-surge/claims-surge';\n",
      'an export': "export { claimsSurge as surge } from '../playbook/claims-surge/claims-surge.js';\n",
      'its key': "export const key = 'CLAIMS_SURGE';\n",
      'a property': 'export const words = { CLAIMS_SURGE: 1 };\n',
      'a text': "export const query = `SELECT 1 FROM campaign WHERE kind = 'CLAIMS_SURGE'`;\n",
    };
    for (const folder of [
      'assignment',
      'submission',
      'delivery',
      'outcome',
      'complaint',
      'justification',
      'hearing',
    ]) {
      const found = await unnoticed(await someFileOf(folder), named, ways);
      expect({ folder, unnoticed: found }).toEqual({ folder, unnoticed: [] });
    }
  });

  test('let a kind be told apart that is no kind of campaign: a union, whether there is one, a refusal’s', async () => {
    const text = `import type { Refusal } from '../shared/refusal.js';
export const f = (answer: { kind: 'done' | 'not' }) => answer.kind === 'done';
export const g = (row: { kind: string | null }) => row.kind === null;
export const h = (words: Record<string, string>, { kind }: Refusal<string>) => words[kind];
`;
    expect(await complaints(chooser, text)).toEqual([]);
  });

  test('notice a second reader of the environment', async () => {
    const text = 'export const port = process.env.PORT;\n';
    expect(await complaints('apps/api/src/platform/database/db.ts', text)).toContain(readsEnvironment);
    expect(await complaints('apps/api/src/platform/config/config.ts', text)).not.toContain(readsEnvironment);
  });

  test.each(['platform/transport/fax.ts', 'features/delivery/carriers.ts'])(
    'notice a connection that nobody judged, made in whatever way in %s',
    async (file) => {
      const ways = {
        fetch: "export const f = () => fetch('https://host.example/');\n",
        'fetch by its owner': "export const f = () => globalThis.fetch('https://host.example/');\n",
        'a socket of its own': "import { connect } from 'node:net';\nexport const f = () => connect(25);\n",
        'an import of everything': "import * as tls from 'tls';\nexport const f = () => tls.connect(25);\n",
        'a request of node': "import { request } from 'node:https';\nexport const f = () => request('');\n",
        'an agent of node': "import http from 'node:http';\nexport const f = () => new http.Agent();\n",
        'a mail of its own':
          "import { createTransport } from 'nodemailer';\nexport const f = () => createTransport();\n",
        'a late import': "export const f = () => import('node:http2');\n",
        'a datagram':
          "import { createSocket } from 'node:dgram';\nexport const f = () => createSocket('udp4');\n",
      };
      expect(await unnoticed(`apps/api/src/${file}`, judged, ways)).toEqual([]);
    },
  );

  test('let listening and the types of connections pass', async () => {
    const text =
      "import { createServer, isIP, type Socket } from 'node:net';\nexport const f = (_: Socket) => [createServer(), isIP('')];\n";
    expect(await complaints('apps/api/src/platform/transport/fax.ts', text)).toEqual([]);
    const connects = "import { connect } from 'node:net';\nexport const f = () => connect(25);\n";
    expect(await complaints('apps/api/src/platform/outbound/outbound.ts', connects)).toEqual([]);
  });

  test('notice a promise nobody waits for', async () => {
    const text = 'export function f(work: () => Promise<void>): void {\n  work();\n}\n';
    expect((await complaints('apps/api/src/platform/database/db.ts', text)).join()).toContain(
      'Promises must be awaited',
    );
  });
});
