import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
} from '../../../../../test/support/given-filings.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CaseSeals } from '../case/case-seals.js';
import { Files } from '../file/files.js';
import { PersonSeals } from '../identity/person-details.js';
import { SubmissionSeals } from './submission-seals.js';

let world: TestApp;
let person: SignedIn;
let arranging: Arranging;

beforeAll(async () => {
  world = await testApp({ worker: true });
  const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
  arranging = {
    db: get(Db),
    files: get(Files),
    persons: get(PersonSeals),
    seals: get(SubmissionSeals),
    cases: get(CaseSeals),
  };
  await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
  person = await world.signIn('sample.waiting@example.org');
});
afterAll(() => world.close());

test.each([
  ['at once where no window is ahead', [], null, '2026-12-07'],
  [
    'with its filing window',
    [{ state: 'MT', startsOn: '2027-01-11', endsOn: '2027-01-20' }],
    null,
    '2027-01-11',
  ],
  ['after the shorter wait that was chosen', [], '2027-01-04', '2027-01-04'],
])(
  'a filing that waited for the lead cases leaves %s when its person waits no longer',
  async (_, waves, hold, first) => {
    const campaign = await givenOpenCampaign(arranging, { waves });
    const [filing] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      filing: { state: 'signed', releaseFrom: '2027-03-01' },
    });
    if (filing === undefined) throw new Error('No filing was made.');
    await world.sql(`UPDATE participation SET hold_until = '2027-03-01' WHERE id = $1`, [
      filing.participationId,
    ]);
    const { errors } = await world.ask(
      'mutation ($id: ID!, $until: Date) { changeHold(participationId: $id, holdUntil: $until) { __typename } }',
      { id: filing.participationId, until: hold },
      person.token,
    );
    expect(errors).toBeUndefined();
    const day = async (): Promise<string | undefined> =>
      (
        await world.sql<{ day: string }>('SELECT release_from::text AS day FROM submission WHERE id = $1', [
          filing.submissionId,
        ])
      )[0]?.day;
    await until('the filing waits no longer', async () => (await day()) !== '2027-03-01');
    expect(await day()).toBe(first);
  },
);
