import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type SignedIn, testApp, type TestApp } from '../../../../../test/support/app.js';
import { type GivenCampaign, givenCampaign, run } from '../../../../../test/support/given-campaign.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { SignInSecrets } from '../identity/sign-in-secrets.js';
import { act as caseAct, givenCase, givenParticipation, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  consentTo,
  type GivenFiler,
  givenFiler,
  ownWords,
  prepared,
  samplePdf,
  sign,
  submissionIn,
} from './testing/given.js';

let world: TestApp;
let campaign: GivenCampaign;
let filer: GivenFiler;
let caseId: string;
let submissionId: string;
let documentHash: string;
let member: SignedIn;

/** Whether somebody is shown the case. */
const shown = async (token: string): Promise<boolean> => {
  const query = 'query ($id: ID!) { case(id: $id) { id } }';
  const { data } = await world.ask<{ case: object | null }>(query, { id: caseId }, token);
  return data.case !== null;
};
const kept = async (): Promise<unknown> => {
  const [row] = await world.sql(
    `SELECT state, document_hash, signed_at, (SELECT count(*) FROM submission_signature) AS signatures
     FROM submission WHERE id = $1`,
    [submissionId],
  );
  return row;
};

beforeAll(async () => {
  world = await testApp();
  campaign = await givenCampaign(world);
  filer = await givenFiler(world, '041');
  caseId = await givenCase(
    world,
    filer,
    noticeFacts({
      service: 'Sample service (invented)',
      reasonText: 'The sample criteria are not met.',
      planLevels: 2,
      noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'], fax: '+1 202 555 0100' },
    }),
  );
  await consentTo(world, filer, ['draft', 'send']);
  const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
  const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
  await caseAct(world, 'addEvidence', evidence, filer.token);
  await givenParticipation(
    world,
    { organizationId: campaign.organizationId, accountId: campaign.owner.accountId },
    [caseId],
  );
  const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
  submissionId = submissionIn(await act(world, 'draftSubmission', { input }, filer.token)).id;
  documentHash = (await prepared(world, filer, submissionId)).documentHash ?? '';
  member = await world.signIn('sample.member.041@example.org');
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'owner', 'active', now())`,
    [member.accountId, campaign.organizationId],
  );
});
afterAll(() => world.close());

describe('a mailbox alone', () => {
  test('shows its owner no case of others; the same person with a second factor sees it', async () => {
    expect(await shown(member.token)).toBe(false);
    const strong = await world.signInAsStaff('sample.member.041@example.org');
    expect(await shown(strong.token)).toBe(true);
    expect(await shown(member.token)).toBe(false);
  });

  test('shows the database’s own rows to nobody either: not who takes part, not what they agreed to', async () => {
    const { asAccount } = await import('@chorus/domain/shared/actor');
    const { Db } = await import('../../platform/database/db.js');
    const db = world.app.get(Db, { strict: false });
    const counts = (secondFactor: boolean) =>
      db.read(asAccount(member.accountId as never, { secondFactor }), (tx) =>
        tx.one<Record<string, number>>(
          `SELECT (SELECT count(*) FROM participation) AS participations, (SELECT count(*) FROM denial_case) AS cases,
             (SELECT count(*) FROM submission) AS filings`,
        ),
      );
    expect(await counts(false)).toEqual({ participations: 0, cases: 0, filings: 0 });
    expect(await counts(true)).toEqual({ participations: 1, cases: 1, filings: 1 });
  });

  test('asks for, agrees with and opens no campaign, invites nobody and plans nothing, and is told what to do', async () => {
    const id = campaign.campaignId;
    const refused = '{ __typename ... on Refusal { message } }';
    const acts: readonly (readonly [string, object])[] = [
      [`mutation ($id: ID!) { requestCampaignOpening(campaignId: $id) ${refused} }`, { id }],
      [`mutation ($id: ID!) { openCampaign(campaignId: $id) ${refused} }`, { id }],
      [`mutation ($id: ID!) { previewAssignment(campaignId: $id) ${refused} }`, { id }],
      [
        `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) ${refused} }`,
        { input: { organizationId: campaign.organizationId, email: 'new@example.org', role: 'owner' } },
      ],
    ];
    for (const [query, variables] of acts) {
      const answer = await run(world, member.token, query, { ...variables });
      expect(answer).toMatchObject({
        __typename: 'SecondFactorNeeded',
        message: expect.stringMatching(/Nothing was changed.*kept/),
      });
    }
    const [approval] = await world.sql<{ id: string; subject_hash: string }>(
      'SELECT id, subject_hash FROM approval LIMIT 1',
    );
    const decided = await run(
      world,
      member.token,
      `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) ${refused} }`,
      { id: approval?.id, hash: approval?.subject_hash },
    );
    expect(decided.__typename).toBe('SecondFactorNeeded');
  });

  test('says so to whoever works for an organization, and to nobody else', async () => {
    const needed = async (token: string): Promise<string | null> =>
      (
        await world.ask<{ me: { secondFactorNeeded: string | null } }>(
          '{ me { secondFactorNeeded } }',
          {},
          token,
        )
      ).data.me.secondFactorNeeded;
    expect(await needed(member.token)).toMatch(/open campaigns/);
    expect(await needed(filer.token)).toBeNull();
    const strong = await world.signInAsStaff('sample.member.041@example.org');
    expect(await needed(strong.token)).toBeNull();
  });

  test('is all that somebody needs for what is their own', async () => {
    expect(await shown(filer.token)).toBe(true);
    const own = await run(
      world,
      filer.token,
      `mutation ($id: ID!, $text: String!) { writeOwnWords(submissionId: $id, text: $text) { __typename } }`,
      { id: submissionId, text: ownWords },
    );
    expect(own.__typename).not.toBe('SecondFactorNeeded');
    documentHash = (await prepared(world, filer, submissionId)).documentHash ?? '';
  });
});

describe('a signature', () => {
  test('eleven minutes after the last proof is refused and loses nothing; one code of one mail mends it', async () => {
    await provenAgo(world, 11, filer.accountId);
    const before = await kept();
    const refused = await sign(world, filer, submissionId, documentHash);
    expect(refused).toMatchObject({
      __typename: 'ReauthenticationNeeded',
      message: expect.stringContaining('Nothing was lost'),
    });
    expect(await kept()).toEqual(before);
    const { attemptId } = await run<{ attemptId: string }>(
      world,
      filer.token,
      'mutation { requestReauthentication { ... on SignInRequested { attemptId } } }',
      {},
    );
    const code = world.app.get(SignInSecrets, { strict: false }).code(attemptId);
    await run(
      world,
      filer.token,
      'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename } }',
      { input: { mail: { attemptId, code } } },
    );
    expect((await sign(world, filer, submissionId, documentHash)).__typename).toBe('SubmissionSigned');
  });
});
