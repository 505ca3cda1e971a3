import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';

let world: TestApp;
let campaign: GivenCampaign;
let asker: SignedIn;
let filing: GivenFiling;
let others: readonly GivenFiling[];

const reason = { key: 'medical_necessity', treatment: 'sample_treatment' };

async function alike(filings: readonly GivenFiling[]): Promise<void> {
  await world.sql(
    `UPDATE case_facet f SET reason_key = $2, treatment_key = $3 FROM denial_case d
     WHERE d.facet_id = f.id AND d.id = ANY($1)`,
    [filings.map(({ caseId }) => caseId), reason.key, reason.treatment],
  );
}

const consent = (people: readonly GivenFiling[], act: 'given' | 'withdrawn') =>
  world.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     SELECT gen_random_uuid(), person, $2, 'pool', $3, clock_timestamp(), 1, 'sample', 'en' FROM unnest($1::uuid[]) AS person`,
    [people.map(({ personId }) => personId), campaign.organizationId, act],
  );

async function prompt(): Promise<string | null> {
  const { data } = await world.ask<{ submission: { gate: { open: boolean; lawyerPrompt: string | null } } }>(
    'query ($id: ID!) { submission(id: $id) { gate { open lawyerPrompt } } }',
    { id: filing.submissionId },
    asker.token,
  );
  expect(data.submission.gate.open).toBe(true);
  return data.submission.gate.lawyerPrompt;
}

beforeAll(async () => {
  world = await testApp();
  asker = await world.signIn('sample.parent.001@example.org');
  campaign = await givenOpenCampaign(arrangingOf(world));
  // Its safe day has come, so the gate is open and what is not answered is owed.
  const last = { gate: true, sendBy: '2026-01-05', actBy: '2026-01-06' };
  const [made] = await givenFilings(arrangingOf(world), {
    count: 1,
    campaign,
    actedForBy: asker.accountId as AccountId,
    filing: last,
  });
  if (made === undefined) throw new Error('No filing was made.');
  filing = made;
  others = await givenFilings(arrangingOf(world), { count: 11, campaign });
  await alike([filing, ...others]);
  await consent(others, 'given');
});
afterAll(() => world.close());

test('a lawyer is named where eleven others who agreed to be counted were denied in the same way [27]', async () => {
  expect(await prompt()).toContain('refused in the same way');
});

test.each([
  [
    'ten others and the asker are no pattern',
    (): Promise<unknown> => consent(others.slice(0, 1), 'withdrawn'),
  ],
  [
    'another reason is another pattern',
    () =>
      world.sql(
        `UPDATE case_facet f SET reason_key = 'experimental' FROM denial_case d
       WHERE d.facet_id = f.id AND d.id = $1`,
        [others[0]?.caseId],
      ),
  ],
  [
    'another company is another pattern',
    () =>
      world.sql(`UPDATE case_party SET payer_id = 'sample-other' WHERE case_id = $1`, [others[0]?.caseId]),
  ],
  [
    'confidential care is not counted',
    () => world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [others[0]?.caseId]),
  ],
  [
    'whoever left is not counted',
    () => world.sql(`UPDATE participation SET state = 'left' WHERE case_id = $1`, [others[0]?.caseId]),
  ],
])('%s', async (_, less) => {
  await less();
  expect(await prompt()).toBeNull();
  await world.sql('UPDATE denial_case SET confidential = false WHERE id = $1', [others[0]?.caseId]);
  await world.sql(`UPDATE case_party SET payer_id = 'sample-payer' WHERE case_id = $1`, [others[0]?.caseId]);
  await world.sql(`UPDATE participation SET state = 'active' WHERE case_id = $1`, [others[0]?.caseId]);
  await alike(others.slice(0, 1));
  await consent(others.slice(0, 1), 'given');
  expect(await prompt()).not.toBeNull();
});
