import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenConsent } from '../../../../../test/support/given-case.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { Looking, never, once } from './testing/looking.js';

const papers =
  'query ($id: ID!) { submission(id: $id) { ownWords addressee { name } facts { provider } gate { open } } }';

describe('who saw or received what of a filing', () => {
  let world: TestApp;
  let look: Looking;
  let guardian: SignedIn;
  let helper: SignedIn;
  let organizer: SignedIn;
  let filing: GivenFiling;
  let campaign: GivenCampaign;

  beforeAll(async () => {
    world = await testApp();
    look = new Looking(world);
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-14T15:00:00Z'`);
    const arranging = arrangingOf(world);
    guardian = await world.signIn('sample.guardian.0091@example.org');
    helper = await world.signInAsStaff('sample.navigator.0091@example.org');
    organizer = await world.signInAsStaff('sample.organizer.0091@example.org');
    campaign = await givenOpenCampaign(arranging);
    for (const [who, role] of [
      [helper, 'navigator'],
      [organizer, 'organizer'],
    ] as const)
      await world.sql(
        `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
         VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
        [who.accountId, campaign.organizationId, role],
      );
    const [made] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: guardian.accountId as AccountId,
      filing: { state: 'handed_to_person', channel: 'portal', satisfiedBy: 'received' },
    });
    if (made === undefined) throw new Error('No filing was made.');
    filing = made;
    await world.sql('UPDATE participation SET helper_id = $1 WHERE case_id = $2', [
      helper.accountId,
      filing.caseId,
    ]);
    await givenConsent(
      world,
      { ...guardian, personId: filing.personId },
      campaign.organizationId,
      'share_with_helper',
    );
  });
  afterAll(() => world.close());

  test('how it stands is no reading; what it holds is one, and its letter another', async () => {
    const id = filing.submissionId;
    const stands = 'query ($id: ID!) { submission(id: $id) { state actBy moves { toState } } }';
    await world.ask(stands, { id }, helper.token);
    expect(await look.written(helper, 'submission', id)).toEqual(never);
    const shows = 'query ($id: ID!) { submission(id: $id) { proofs { id value } } }';
    const none = await world.ask<{ submission: object }>(shows, { id }, helper.token);
    expect(none.data.submission).toEqual({ proofs: [] });
    expect(await look.written(helper, 'submission', id)).toEqual(never);
    const { data } = await world.ask<{ submission: object }>(papers, { id }, helper.token);
    expect(data.submission).toMatchObject({ addressee: { name: 'Sample Payer, Appeals' } });
    expect((await look.get(`/submissions/${id}`, helper)).status).toBe(200);
    expect(await look.written(helper, 'submission', id)).toEqual(once);
    expect((await look.get(`/submissions/${id}/document.pdf`, helper)).status).toBe(200);
    await look.get(`/submissions/${id}/document.pdf`, helper);
    expect(await look.written(helper, 'document', id)).toEqual(once);
  });

  test('its page and the page of its case are readings of others alone', async () => {
    for (const who of [helper, guardian]) {
      await look.get(`/submissions/${filing.submissionId}`, who);
      await look.get(`/cases/${filing.caseId}`, who);
      await look.get(`/submissions/${filing.submissionId}/document.pdf`, who);
      await world.ask(papers, { id: filing.submissionId }, who.token);
    }
    expect(await look.written(helper, 'case', filing.caseId)).toEqual(once);
    const [{ rows } = { rows: -1 }] = await world.sql<{ rows: number }>(
      'SELECT count(*)::int AS rows FROM reading WHERE account_id = $1',
      [guardian.accountId],
    );
    expect(rows).toBe(0);
  });

  test('who settles what waits leaves a line that says they saw none of the papers', async () => {
    expect((await look.get(`/submissions/${filing.submissionId}`, organizer)).status).toBe(200);
    expect(await look.written(organizer, 'submission_standing', filing.submissionId)).toEqual(once);
    const [line] = await look.linesOf(guardian, filing.personId);
    expect(line).toMatchObject({
      who: 'An organizer, Sample Alliance',
      what: `How a filing stands, without its papers: Appeal to the plan, ${filing.reference}`,
    });
  });

  test('what shows that it went is read where there is something to read', async () => {
    const [made] = await givenFilings(arrangingOf(world), {
      count: 1,
      campaign,
      actedForBy: guardian.accountId as AccountId,
      filing: { state: 'reported_sent', channel: 'portal', satisfiedBy: 'received' },
    });
    const { submissionId: id = '', caseId = '', personId = '' } = made ?? {};
    await world.sql('UPDATE participation SET helper_id = $1 WHERE case_id = $2', [helper.accountId, caseId]);
    const { organizationId } = campaign;
    await givenConsent(world, { ...guardian, personId }, organizationId, 'share_with_helper');
    await world.sql(
      `INSERT INTO proof (id, submission_id, person_id, proof_kind, proved_on, given_by, given_at)
       VALUES (gen_random_uuid(), $1, $2, 'receipt', '2026-12-14', $3, now())`,
      [id, personId, guardian.accountId],
    );
    const shows = 'query ($id: ID!) { submission(id: $id) { proofs { proofKind } } }';
    const { data } = await world.ask<{ submission: object }>(shows, { id }, helper.token);
    expect(data.submission).toEqual({ proofs: [{ proofKind: 'receipt' }] });
    expect(await look.written(helper, 'submission', id)).toEqual(once);
  });

  test('tries that left are listed with their addressee, and those that did not are none', async () => {
    const attempt = (state: string, sequence: number) =>
      world.sql(
        `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport,
           delivers, envelope_token, released_at, finished_at)
         VALUES (gen_random_uuid(), $1, $2, 'portal', $3, 1, $4, gen_random_uuid()::text, 'sample', true,
           gen_random_uuid()::text, now(), now())`,
        [filing.submissionId, filing.personId, state, sequence],
      );
    for (const [at, state] of ['held_locally', 'failed', 'cancelled', 'proved'].entries())
      await attempt(state, at + 1);
    const sent = (await look.linesOf(guardian, filing.personId)).filter(({ way }) => way === 'sent');
    expect(sent).toEqual([
      expect.objectContaining({
        who: 'Sample Payer, Appeals',
        what: `The packet: Appeal to the plan, ${filing.reference}. Through the portal. It was sent.`,
        why: expect.stringMatching(/^You agreed to sending on/),
        reference: filing.reference,
        consentPurpose: 'send',
      }),
    ]);
    expect((await look.linesOf(helper, filing.personId)).length).toBe(0);
  });
});
