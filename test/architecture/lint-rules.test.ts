import { describe, expect, test } from '@jest/globals';
import { ESLint } from 'eslint';

/**
 * Under `CI=true` the parser takes it for granted that each file is read once, from the disk, and would look there instead
 * of at the text it is given.
 */
const fromText = { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } };

const eslint = new ESLint({ cwd: process.cwd(), overrideConfig: fromText });

/** Lints a text as if it stood in a file of the project; answers what the project's own rules say. */
async function complaints(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

const chooser = 'libs/domain/src/assignment/rule-chooser.ts';
const readsEnvironment = 'Only platform/config reads the environment; ask for CONFIG.';
const judged = 'Connections are opened by platform/outbound, which judges where they lead.';
const comparesKind = 'Ask the playbook what it wants; do not compare its key.';

describe('the lint rules', () => {
  test.each([
    ['an equality', "export const f = (campaign: { kind: string }) => campaign.kind === 'CLAIMS_SURGE';\n"],
    [
      'a key',
      "export const f = (campaign: { playbookKey: string }) => campaign.playbookKey !== 'CLAIMS_SURGE';\n",
    ],
    [
      'a switch',
      'export function f(campaign: { kind: string }): number {\n  switch (campaign.kind) {\n    default:\n      return 1;\n  }\n}\n',
    ],
  ])('notice branching on the kind of campaign by %s', async (_, text) => {
    expect(await complaints(chooser, text)).toContain(comparesKind);
  });

  test('let a union be told apart by its kind', async () => {
    const text = "export const f = (answer: { kind: string }) => answer.kind === 'done';\n";
    expect(await complaints(chooser, text)).toEqual([]);
  });

  test('notice a second reader of the environment', async () => {
    const text = 'export const port = process.env.PORT;\n';
    expect(await complaints('apps/api/src/platform/database/db.ts', text)).toContain(readsEnvironment);
    expect(await complaints('apps/api/src/platform/config/config.ts', text)).not.toContain(readsEnvironment);
  });

  test.each([
    ['fetch', "export const f = () => fetch('https://host.example/');\n"],
    ['fetch by its owner', "export const f = () => globalThis.fetch('https://host.example/');\n"],
    ['a socket of its own', "import { connect } from 'node:net';\nexport const f = () => connect(25);\n"],
    ['an import of everything', "import * as tls from 'tls';\nexport const f = () => tls.connect(25);\n"],
    ['a request of node', "import { request } from 'node:https';\nexport const f = () => request('');\n"],
    ['an agent of node', "import http from 'node:http';\nexport const f = () => new http.Agent();\n"],
    [
      'a mail of its own',
      "import { createTransport } from 'nodemailer';\nexport const f = () => createTransport();\n",
    ],
    ['a late import', "export const f = () => import('node:http2');\n"],
    [
      'a datagram',
      "import { createSocket } from 'node:dgram';\nexport const f = () => createSocket('udp4');\n",
    ],
  ])('notice a connection that nobody judged, by %s', async (_, text) => {
    for (const file of ['platform/transport/fax.ts', 'features/delivery/carriers.ts'])
      expect(await complaints(`apps/api/src/${file}`, text)).toContainEqual(expect.stringContaining(judged));
  });

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
