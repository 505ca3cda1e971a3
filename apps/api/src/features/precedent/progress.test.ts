import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
} from '../../../../../test/support/given-filings.js';
import { system } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { CaseSeals } from '../case/case-seals.js';
import { Files } from '../file/files.js';
import { PersonSeals } from '../identity/person-details.js';
import { SubmissionSeals } from '../submission/submission-seals.js';
import { KeepBands } from './keep-bands.schedule.js';
import { givenPoolConsent } from './testing/given.js';

let world: TestApp;

beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

test('progress counts who joined, who filed in time, and whose result is known, each case once, of who agreed to be counted, and none of confidential care', async () => {
  const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
  const arranging: Arranging = {
    db: get(Db),
    files: get(Files),
    persons: get(PersonSeals),
    seals: get(SubmissionSeals),
    cases: get(CaseSeals),
  };
  const campaign = await givenOpenCampaign(arranging);
  const some = (count: number, filing: object) => givenFilings(arranging, { count, campaign, filing });
  const outcome = (submissionId: string, state: string, result: string) =>
    world.sql(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, evidence_kind, created_at)
       SELECT gen_random_uuid(), case_id, person_id, id, stage, $2, $3, 'letter', now() FROM submission WHERE id = $1`,
      [submissionId, state, result],
    );
  await some(2, { state: 'draft' });
  const inTime = await some(4, { state: 'proved', actBy: '2027-01-10', satisfiedOn: '2027-01-10' });
  await some(1, { state: 'proved', actBy: '2027-01-10', satisfiedOn: '2027-01-11' });
  await some(1, { state: 'proved', actBy: null, satisfiedOn: '2027-01-11' });
  await some(1, { state: 'proved', filingType: 'claim_file_request', satisfiedOn: '2027-01-02' });
  const [left] = await some(1, { state: 'proved', actBy: '2027-01-10', satisfiedOn: '2027-01-10' });
  const [verified, reported, unknown] = inTime.map(({ submissionId }) => submissionId);
  await outcome(verified ?? '', 'verified', 'overturned');
  await outcome(reported ?? '', 'reported', 'upheld');
  await outcome(unknown ?? '', 'reported', 'unknown');
  await world.sql(`UPDATE participation SET state = 'left' WHERE id = $1`, [left?.participationId]);

  const [secret] = await some(1, { state: 'proved', actBy: '2027-01-10', satisfiedOn: '2027-01-10' });
  await world.sql(
    'UPDATE denial_case SET confidential = true WHERE id = (SELECT case_id FROM participation WHERE id = $1)',
    [secret?.participationId],
  );

  await world.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     SELECT gen_random_uuid(), person_id, organization_id, 'pool', 'given', now(), 1, 'a', 'en' FROM participation`,
  );
  const silent = await some(2, { state: 'proved', actBy: '2027-01-10', satisfiedOn: '2027-01-10' });
  await givenPoolConsent(world, campaign.organizationId, silent[1]?.personId ?? '');
  await givenPoolConsent(world, campaign.organizationId, silent[1]?.personId ?? '', 'withdrawn');

  const member = async (role: string): Promise<SignedIn> => {
    const who = await world.signInAsStaff(`sample.${role}@example.org`);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
      [who.accountId, campaign.organizationId, role],
    );
    return who;
  };
  const asked = async (who: SignedIn): Promise<unknown> =>
    (
      await world.ask<{ campaignProgress: unknown }>(
        `query ($id: ID!) { campaignProgress(campaignId: $id) { sumsOnly share notAgreed joined filed filedInTime filedWithoutKnownDate
           filedInTimeAndResultReported filedInTimeAndResultVerified } }`,
        { id: campaign.campaignId },
        who.token,
      )
    ).data.campaignProgress;
  expect(await asked(await member('organizer'))).toEqual({
    sumsOnly: false,
    share: 2 / 9,
    notAgreed: 2,
    joined: 9,
    filed: 6,
    filedInTime: 4,
    filedWithoutKnownDate: 1,
    filedInTimeAndResultReported: 2,
    filedInTimeAndResultVerified: 1,
  });
  // So few that whoever sees nobody is told nothing of them.
  expect(await asked(await member('analyst'))).toEqual({
    sumsOnly: true,
    share: null,
    notAgreed: null,
    joined: null,
    filed: null,
    filedInTime: null,
    filedWithoutKnownDate: null,
    filedInTimeAndResultReported: null,
    filedInTimeAndResultVerified: null,
  });
  expect(await asked(await member('navigator'))).toBeNull();
  expect(await asked(await world.signIn('passer.by@example.org'))).toBeNull();

  const bands = async (id: string): Promise<unknown> =>
    (
      await world.ask<{ campaignBands: unknown }>(
        `query ($id: ID!) { campaignBands(campaignId: $id) { joined { atLeast below } filed { atLeast below } } }`,
        { id },
      )
    ).data.campaignBands;
  const fewest = { atLeast: 0, below: 11 };
  const look = (): Promise<unknown> => get(Db).transaction(system('worker'), (tx) => get(KeepBands).scan(tx));
  const dayLater = async () => {
    await world.sql('UPDATE campaign_band SET counted_on = counted_on - 1');
    await look();
  };
  await look();
  // Nine of eleven and more are nobody yet; how many it takes is drawn, and here the fewest.
  expect(await bands(campaign.campaignId)).toEqual({ joined: fewest, filed: fewest });
  await world.sql('UPDATE campaign_band SET joined_step = 11');
  const more = await some(2, { state: 'draft' });
  for (const { personId } of more) await givenPoolConsent(world, campaign.organizationId, personId);
  // Nobody who watches is told at which minute somebody joined: the step is seen on another day.
  await look();
  expect(await bands(campaign.campaignId)).toEqual({ joined: fewest, filed: fewest });
  await dayLater();
  const eleven = { atLeast: 11, below: 25 };
  expect(await bands(campaign.campaignId)).toEqual({ joined: eleven, filed: fewest });
  // Nor at which somebody left, until eleven have.
  await world.sql(`UPDATE participation SET state = 'left' WHERE id = $1`, [more[0]?.participationId]);
  await dayLater();
  expect(await bands(campaign.campaignId)).toEqual({ joined: eleven, filed: fewest });
  await world.sql('UPDATE campaign_band SET filed = 30');
  expect(await bands(campaign.campaignId)).toEqual({ joined: eleven, filed: eleven });
  await world.sql(`UPDATE campaign SET state = 'draft' WHERE id = $1`, [campaign.campaignId]);
  expect(await bands(campaign.campaignId)).toBeNull();
  expect(await bands('nothing')).toBeNull();
});
