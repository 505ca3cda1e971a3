import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { examine } from '../../installation/examine.js';
import { type FakeClamd, harmfulMark, startFakeClamd } from '../../platform/scanning/testing/fake-clamd.js';

let clamd: FakeClamd;
let world: TestApp;
let owner: SignedIn;
let personId: string;
beforeAll(async () => {
  clamd = await startFakeClamd();
  world = await testApp({ settings: { MALWARE_SCANNER: clamd.url } });
  owner = await world.signIn('sample.sender.0001@example.org');
  const { data } = await world.ask<{ registerPerson: { person: { id: string } } }>(
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on PersonRegistered { person { id } } } }',
    {
      input: {
        basis: 'self',
        name: { given: 'Sample', family: 'Sender' },
        contact: {},
        birthDate: '1980-02-29',
      },
    },
    owner.token,
  );
  personId = data.registerPerson.person.id;
});
afterAll(async () => {
  await world.close();
  await clamd.stop();
});

const send = async (body: string): Promise<{ status: number; kind?: string; message?: string }> => {
  const response = await fetch(`${world.url}/files?personId=${personId}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', authorization: `Bearer ${owner.token}` },
    body,
  });
  return { status: response.status, ...((await response.json()) as object) };
};
const kept = async (): Promise<number> =>
  (await world.sql<{ count: number }>('SELECT count(*)::int AS count FROM stored_file'))[0]?.count ?? -1;
const partOfHealth = async (): Promise<unknown> => {
  const { parts } = (await (await fetch(`${world.url}/health/ready`)).json()) as {
    parts: { name: string; state: string }[];
  };
  return parts.find(({ name }) => name === 'scanner')?.state;
};

test('a file is kept once the scanner has looked through it as it was sent', async () => {
  expect(await send('A letter of an insurer.')).toMatchObject({ status: 201 });
  expect(clamd.scanned.map(String)).toEqual(['A letter of an insurer.']);
  expect(await kept()).toBe(1);
});

test('what the scanner takes for a harmful program is refused, and nothing of it is kept', async () => {
  expect(await send(`A letter with ${harmfulMark} in it.`)).toMatchObject({
    status: 422,
    kind: 'FileHarmful',
  });
  expect(await kept()).toBe(1);
});

test('while the scanner does not answer nothing is taken, and the operator is told', async () => {
  clamd.behave('hangs up');
  const { status, kind, message } = await send('Another letter.');
  expect({ status, kind }).toEqual({ status: 503, kind: 'FileScannerUnavailable' });
  expect(message).toContain('Nothing was kept; send it again in a few minutes.');
  expect(await kept()).toBe(1);
  expect(await partOfHealth()).toBe('degraded');
  const scannerIn = async () => (await examine(world.config)).find(({ part }) => part === 'scanner');
  expect(await scannerIn()).toMatchObject({ state: 'bad' });
  clamd.behave('well');
  expect(await send('Another letter.')).toMatchObject({ status: 201 });
  expect(await partOfHealth()).toBe('ok');
  expect(await scannerIn()).toMatchObject({ state: 'ok' });
});
