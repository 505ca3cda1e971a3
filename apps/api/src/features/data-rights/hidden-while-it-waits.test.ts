import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { givenConsent } from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';

const ask = `mutation ($id: ID!) { askErasure(input: { personId: $id, account: false }) {
  __typename ... on ErasureAsked { erasures { id } } } }`;
const off = 'mutation ($id: ID!) { callOffErasure(erasureId: $id) { __typename } }';
const listed = `query ($id: ID!) { participations(campaignId: $id) { edges { node { id caseId } } } }`;
const exported = `mutation ($id: ID!) { exportParticipants(campaignId: $id) {
  __typename ... on ParticipantsExported { csv people } ... on PersonalExportRequested { approval { id subjectHash } } } }`;
const decide = `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename } }`;
const ownCase = 'query ($id: ID!) { case(id: $id) { id clocks { actBy } } }';

/** It is asked for and waits: its person would not expect a group to go on reading. */
describe('while an erasure waits', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let leaving: GivenParticipant;
  let staying: GivenParticipant;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenCampaign(world);
    leaving = await givenParticipant(world, campaign);
    staying = await givenParticipant(world, campaign);
    for (const who of [leaving, staying])
      await givenConsent(world, who, campaign.organizationId, 'share_with_helper');
    await run(
      world,
      campaign.organizer.token,
      'mutation ($id: ID!) { previewAssignment(campaignId: $id) { __typename } }',
      { id: campaign.campaignId },
    );
  });
  afterAll(() => world.close());

  const list = async (who: SignedIn): Promise<readonly string[]> => {
    const { edges } = await run<{ edges: readonly { node: { caseId: string } }[] }>(
      world,
      who.token,
      listed,
      { id: campaign.campaignId },
    );
    return edges.map(({ node }) => node.caseId).sort();
  };
  const takenOut = async (): Promise<{ csv: string; people: number }> => {
    const id = campaign.campaignId;
    const { approval } = await run<{ approval: { id: string; subjectHash: string } }>(
      world,
      campaign.organizer.token,
      exported,
      { id },
    );
    await run(world, campaign.owner.token, decide, { id: approval.id, hash: approval.subjectHash });
    return run(world, campaign.organizer.token, exported, { id });
  };
  /** Every table with a person in it, read by the colleague's own sight: those in which a row of the person is shown. */
  const tablesShowing = async (personId: string): Promise<readonly string[]> => {
    const tables = await world.sql<{ name: string }>(
      `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND c.column_name = 'person_id' AND t.table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const colleague = asAccount(campaign.organizer.accountId as AccountId, { secondFactor: true });
    return world.app.get(Db, { strict: false }).read(colleague, async (tx) => {
      const showing: string[] = [];
      for (const { name } of tables)
        if ((await tx.rows(`SELECT 1 FROM "${name}" WHERE person_id = $1 LIMIT 1`, [personId])).length > 0)
          showing.push(name);
      return showing;
    });
  };

  test('a group sees nothing of the person in its list, its export or any table, and everything again when it is called off', async () => {
    const both = [leaving.caseId, staying.caseId].sort();
    const shown = await tablesShowing(leaving.personId);
    expect(shown).toEqual(
      expect.arrayContaining([
        'participation',
        'denial_case',
        'case_clock',
        'case_evidence',
        'consent_event',
      ]),
    );
    expect(await list(campaign.organizer)).toEqual(both);
    const { erasures } = await run<{ erasures: readonly { id: string }[] }>(world, leaving.token, ask, {
      id: leaving.personId,
    });
    expect(await tablesShowing(leaving.personId)).toEqual([]);
    expect(await tablesShowing(staying.personId)).toEqual(shown);
    expect(await list(campaign.organizer)).toEqual([staying.caseId]);
    const out = await takenOut();
    expect(out.people).toBe(1);
    expect(out.csv).toContain(staying.participationId);
    expect(out.csv).not.toContain(leaving.participationId);
    await run(world, leaving.token, off, { id: erasures[0]?.id });
    expect(await tablesShowing(leaving.personId)).toEqual(shown);
    expect(await list(campaign.organizer)).toEqual(both);
    expect((await takenOut()).people).toBe(2);
  });

  test('the person still sees their case and its dates', async () => {
    await run(world, leaving.token, ask, { id: leaving.personId });
    const found = await run<{ id: string; clocks: readonly unknown[] }>(world, leaving.token, ownCase, {
      id: leaving.caseId,
    });
    expect(found.id).toBe(leaving.caseId);
    expect(found.clocks.length).toBeGreaterThan(0);
  });
});
