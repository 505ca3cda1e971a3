import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { counselItems } from '@chorus/domain/justification/drive-conduct';
import { buildASTSchema, getNamedType, isObjectType, parse } from 'graphql';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenMember } from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { CampaignReadiness } from '../campaign/campaign-readiness.js';
import { campaignTable } from '../campaign/campaign.table.js';
import { system } from '@chorus/domain/shared/actor';

describe('what counsel reads before clinicians are asked (G4)', () => {
  let world: TestApp;
  let organizer: Awaited<ReturnType<typeof givenMember>>;
  let campaignId: string;

  const checks = async () => {
    const readiness = world.app.get(CampaignReadiness, { strict: false });
    const { campaign } = await world.app
      .get(Db, { strict: false })
      .transaction(system('worker'), async (tx) => {
        const row = await tx.lock(campaignTable, campaignId);
        if (row === null) throw new Error('The campaign of the test is gone.');
        return readiness.of(tx, row);
      });
    return campaign.filter(({ check }) => check === 'counsel_checklist').map(({ level }) => level);
  };
  const reading = async (token: string) =>
    (
      await world.ask<{
        counselReading: { texts: { version: string }[]; checklist: { counselName: string } | null } | null;
      }>(
        'query ($id: ID!) { counselReading(campaignId: $id) { texts { version } checklist { counselName } } }',
        { id: campaignId },
        token,
      )
    ).data.counselReading;
  // Today of the server may be yesterday where the office is.
  const beforeYesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  const record = async (token: string, change: object = {}) => {
    const { data, errors } = await world.ask<{ recordCounselChecklist: { __typename: string } }>(
      `mutation ($input: CounselChecklistInput!) { recordCounselChecklist(input: $input) { __typename } }`,
      {
        input: {
          campaignId,
          counselName: 'Sample Counsel',
          licensedIn: 'MT',
          readOn: beforeYesterday,
          confirmed: counselItems,
          templateVersions: (await reading(organizer.token))?.texts.map(({ version }) => version) ?? [],
          ...change,
        },
      },
      token,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.recordCounselChecklist.__typename;
  };

  beforeAll(async () => {
    world = await testApp();
    organizer = await givenMember(world, 'organizer');
    campaignId = randomUUID();
    await world.sql(
      `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves,
         source_codes, sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at)
       VALUES ($1, $2, 'CLINICIAN_DRIVE', 'draft', $3, 'Sample', 'Sample', '{}', '[]', '[]', '[]', true, true, 5, 20, $4, now())`,
      [campaignId, organizer.organizationId, `sample-${campaignId}`, organizer.accountId],
    );
  });
  afterAll(() => world.close());

  test('a drive is not ready before a lawyer went through the whole list and every text', async () => {
    expect(await checks()).toEqual(['blocked']);
    expect(await record(organizer.token, { confirmed: counselItems.slice(1) })).toBe(
      'CounselChecklistIncomplete',
    );
    expect(await record(organizer.token, { counselName: ' ' })).toBe('CounselChecklistMissing');
    expect(await record(organizer.token, { templateVersions: [] })).toBe('CounselChecklistOld');
    expect(await record(organizer.token, { readOn: '2020-01-01' })).toBe('CounselChecklistOld');
    expect(await checks()).toEqual(['blocked']);
    expect(await record(organizer.token)).toBe('CounselChecklistRecorded');
    expect(await checks()).toEqual(['ok']);
    expect((await reading(organizer.token))?.checklist?.counselName).toBe('Sample Counsel');
    const rows = await world.sql<{ sealed: Buffer }>(
      'SELECT sealed_counsel AS sealed FROM counsel_checklist',
    );
    expect(rows.map(({ sealed }) => sealed.toString('latin1')).join()).not.toContain('Sample Counsel');
  });

  test('a kind that asks no clinician is not asked for it', async () => {
    await world.sql(`UPDATE campaign SET kind = 'CLAIMS_SURGE' WHERE id = $1`, [campaignId]);
    expect(await checks()).toEqual([]);
    await world.sql(`UPDATE campaign SET kind = 'CLINICIAN_DRIVE' WHERE id = $1`, [campaignId]);
  });

  test('only whoever edits the campaign records it, and nobody outside reads it', async () => {
    const outside = await givenMember(world, 'organizer');
    expect(await reading(outside.token)).toBeNull();
    expect(['NotFound', 'NotAllowed']).toContain(await record(outside.token));
  });

  test('several clinicians write together about evidence to those who make rules, and never about money', async () => {
    const ready = async (recipient: string, words: string) => {
      const { data } = await world.ask<{ jointLetterReady: { __typename: string } }>(
        `query ($recipient: JointLetterRecipientKind!, $words: String!) {
           jointLetterReady(recipient: $recipient, words: $words, citations: 2, namesAPatient: false) { __typename } }`,
        { recipient, words },
        organizer.token,
      );
      return data.jointLetterReady.__typename;
    };
    const evidence = 'The two trials we read show that the criteria are older than the evidence.';
    expect(await ready('drug_review_board', evidence)).toBe('JointLetterReady');
    expect(await ready('insurer', evidence)).toBe('JointLetterRecipient');
    expect(await ready('regulator', 'Raise our rates or we will leave the network.')).toBe(
      'CompetitionWordsHeld',
    );
  });

  test('no field of what a clinician sees leads to another clinician (FTC v. Superior Court Trial Lawyers, 493 U.S. 411)', () => {
    const text = readFileSync(new URL('../../generated/schema.graphql', import.meta.url), 'utf8');
    const schema = buildASTSchema(parse(text), { assumeValidSDL: true });
    const reached = new Set<string>();
    const walk = (name: string): void => {
      const type = schema.getType(name);
      if (reached.has(name) || !isObjectType(type)) return;
      reached.add(name);
      for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
    };
    // What a clinician is answered of a request and a drive: no list of others, no name of one, nothing to write to one.
    for (const name of ['JustificationRequest', 'ClinicianDrive', 'PeerCall', 'RequestedCase', 'CallSheet'])
      walk(name);
    expect(
      [...reached].filter((name) => /^(?:Clinician|Message|Thread|Conversation|Comment)$/.test(name)),
    ).toEqual([]);
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter((name) => /message|chat|thread|conversation|forum/i.test(name))).toEqual([]);
  });
});
