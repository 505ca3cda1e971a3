import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { Db } from '../../platform/database/db.js';
import { CaseSeals } from '../case/case-seals.js';
import { Files } from '../file/files.js';
import { PersonSeals } from '../identity/person-details.js';
import { SubmissionSeals } from '../submission/submission-seals.js';

const lists = `query ($campaign: ID!, $organization: ID!) {
  participations(campaignId: $campaign) { edges { node { id } } }
  deliveryQueue(campaignId: $campaign) { edges { node { submissionId ownerId } } }
  outcomes(campaignId: $campaign) { edges { node { id } } }
  outcomesToVerify(organizationId: $organization) { edges { node { id } } }
  ofCampaign: outcomesToVerify(organizationId: $organization, campaignId: $campaign) { edges { node { id } } }
  ofAnother: outcomesToVerify(organizationId: $organization, campaignId: "another") { edges { node { id } } }
  checkInCallList(campaignId: $campaign) { edges { node { outcomeId ownerId } } }
}`;
const requeue = `mutation ($id: ID!) { answer: requeueFailed(submissionId: $id) { __typename } }`;
const verify = `mutation ($input: VerifyOutcomeInput!) { answer: verifyOutcome(input: $input) { __typename } }`;
const leave = `mutation ($id: ID!) { answer: leaveCampaign(participationId: $id) { __typename } }`;

type Lists = Readonly<Record<string, { readonly edges: readonly object[] }>>;

describe('an organization after somebody has left', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let person: SignedIn;
  let staff: SignedIn;
  let reviewer: SignedIn;
  let failed: GivenFiling;
  let decided: GivenFiling;
  let stays: GivenFiling;

  beforeAll(async () => {
    world = await testApp();
    const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
    const arranging: Arranging = {
      db: get(Db),
      files: get(Files),
      persons: get(PersonSeals),
      seals: get(SubmissionSeals),
      cases: get(CaseSeals),
    };
    campaign = await givenOpenCampaign(arranging);
    person = await world.signIn('sample.leaver@example.org');
    staff = await member('sample.organizer@example.org', 'organizer');
    reviewer = await member('sample.reviewer@example.org', 'reviewer');
    const wish = { count: 1, campaign, actedForBy: person.accountId as AccountId };
    const one = async (state: 'failed' | 'answered'): Promise<GivenFiling> => {
      const [filing] = await givenFilings(arranging, { ...wish, filing: { state } });
      if (filing === undefined) throw new Error('No filing was made.');
      return filing;
    };
    [failed, decided, stays] = [await one('failed'), await one('answered'), await one('failed')];
    await outcome(decided, true);
    await outcome(failed, false);
  });
  afterAll(() => world.close());

  async function member(email: string, role: string): Promise<SignedIn> {
    const who = await world.signInAsStaff(email);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
      [who.accountId, campaign.organizationId, role],
    );
    return who;
  }

  /** Reported with the decision letter; or, not `told`, asked for in vain, so that somebody should call. */
  const outcome = ({ caseId, personId, submissionId }: GivenFiling, told: boolean): Promise<unknown> =>
    world.sql(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, decided_on, evidence_kind,
         evidence_file_id, reported_by, reported_at, created_at)
       SELECT gen_random_uuid(), $1, $2, s.id, 'internal_appeal_level_1', 'reported', $4, '2026-11-01', $5,
         CASE WHEN $5 = 'letter' THEN s.packet_file_id END, $6, now(), now() FROM submission s WHERE s.id = $3`,
      [
        caseId,
        personId,
        submissionId,
        told ? 'upheld' : 'unknown',
        told ? 'letter' : 'none',
        told ? person.accountId : null,
      ],
    );

  const listed = async (who: SignedIn): Promise<Lists> => {
    const { data, errors } = await world.ask<Lists>(
      lists,
      { campaign: campaign.campaignId, organization: campaign.organizationId },
      who.token,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const counts = async (who: SignedIn): Promise<Record<string, number>> => {
    const data = await listed(who);
    return Object.fromEntries(Object.entries(data).map(([name, { edges }]) => [name, edges.length]));
  };
  const act = async (who: SignedIn, mutation: string, variables: object): Promise<string> => {
    const { data, errors } = await world.ask<{ answer: { __typename: string } }>(
      mutation,
      { ...variables },
      who.token,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer.__typename;
  };
  const letter = async (who: SignedIn): Promise<number> => {
    const [file] = await world.sql<{ id: string }>(
      'SELECT evidence_file_id AS id FROM outcome WHERE submission_id = $1',
      [decided.submissionId],
    );
    const answer = await fetch(`${world.url}/files/${file?.id}`, {
      headers: { authorization: `Bearer ${who.token}` },
    });
    return answer.status;
  };

  test('before that: whatever waits for a person has one who answers for it', async () => {
    const { deliveryQueue, checkInCallList } = await listed(staff);
    const waiting = [...(deliveryQueue?.edges ?? []), ...(checkInCallList?.edges ?? [])];
    expect(waiting.length).toBeGreaterThan(0);
    for (const edge of waiting) expect(edge).toMatchObject({ node: { ownerId: staff.accountId } });
  });

  test('sees no filing, outcome or letter of theirs, and does nothing with them; of the others it does', async () => {
    expect(await counts(staff)).toMatchObject({ participations: 3, deliveryQueue: 2, checkInCallList: 1 });
    expect(await counts(reviewer)).toMatchObject({
      outcomes: 2,
      outcomesToVerify: 1,
      ofCampaign: 1,
      ofAnother: 0,
    });
    expect(await letter(reviewer)).toBe(200);

    expect(await act(person, leave, { id: failed.participationId })).toBe('CampaignLeft');
    expect(await act(person, leave, { id: decided.participationId })).toBe('CampaignLeft');

    expect(await counts(staff)).toMatchObject({ participations: 1, deliveryQueue: 1, checkInCallList: 0 });
    expect(await counts(reviewer)).toMatchObject({ outcomes: 0, outcomesToVerify: 0 });
    expect(await letter(reviewer)).toBe(404);
    expect(await act(staff, requeue, { id: failed.submissionId })).toBe('NotFound');
    const [{ id } = { id: '' }] = await world.sql<{ id: string }>(
      'SELECT id FROM outcome WHERE submission_id = $1',
      [decided.submissionId],
    );
    expect(await act(reviewer, verify, { input: { outcomeId: id } })).toBe('NotFound');
    expect(await act(staff, requeue, { id: stays.submissionId })).not.toBe('NotFound');
  });

  test('the person who left keeps every filing', async () => {
    const { data } = await world.ask<{ submission: { id: string } | null }>(
      'query ($id: ID!) { submission(id: $id) { id } }',
      { id: decided.submissionId },
      person.token,
    );
    expect(data.submission?.id).toBe(decided.submissionId);
  });
});
