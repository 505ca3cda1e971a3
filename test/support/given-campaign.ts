import type { SignedIn, TestApp } from './app.js';
import {
  givenCase,
  givenEvidence,
  givenPerson,
  nextNumber,
  noticeFacts,
  type GivenPerson,
} from '../../apps/api/src/features/case/testing/given.js';

export interface GivenCampaign {
  readonly owner: SignedIn;
  readonly organizer: SignedIn;
  readonly organizationId: string;
  readonly campaignId: string;
  readonly slug: string;
}

/** One mutation; answers its one field and throws on errors of the schema. */
export async function run<Answer = { readonly __typename: string; readonly message?: string }>(
  world: TestApp,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { data, errors } = await world.ask<Record<string, Answer>>(query, variables, token);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Answer;
}

/** An open campaign of a sample organization with an owner and an organizer, opened by the two of them. */
export async function givenCampaign(
  world: TestApp,
  more: Readonly<Record<string, unknown>> = {},
): Promise<GivenCampaign> {
  const tag = nextNumber();
  const owner = await world.signInAsStaff(`owner.${tag}@example.org`);
  const organizer = await world.signInAsStaff(`organizer.${tag}@example.org`);
  const refusal = '... on Refusal { message }';
  const { organization } = await run<{ organization: { id: string } }>(
    world,
    owner.token,
    `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) {
       ... on OrganizationFounded { organization { id } } ${refusal} } }`,
    { input: { name: `Sample Alliance ${tag}`, sample: true, funders: [] } },
  );
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
    [organizer.accountId, organization.id],
  );
  const { campaign } = await run<{ campaign: { id: string; slug: string } }>(
    world,
    owner.token,
    `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) {
       ... on CampaignCreated { campaign { id slug } } ${refusal} } }`,
    {
      input: {
        organizationId: organization.id,
        kind: 'CLAIMS_SURGE',
        title: `Sample surge ${tag}`,
        purpose: 'A decision on each denied claim, on time.',
        targets: {},
        states: [{ state: 'MT' }, { state: 'MN' }],
        letterDateRequired: true,
        ...more,
      },
    },
  );
  await open(world, campaign.id, owner, organizer);
  return { owner, organizer, organizationId: organization.id, campaignId: campaign.id, slug: campaign.slug };
}

async function open(world: TestApp, id: string, owner: SignedIn, organizer: SignedIn): Promise<void> {
  const asked = await run<{ approval: { id: string; subjectHash: string } }>(
    world,
    owner.token,
    `mutation ($id: ID!) { requestCampaignOpening(campaignId: $id) {
       ... on CampaignOpeningRequested { approval { id subjectHash } } ... on Refusal { message } } }`,
    { id },
  );
  await run(
    world,
    organizer.token,
    'mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename } }',
    { id: asked.approval.id, hash: asked.approval.subjectHash },
  );
  const opened = await run(
    world,
    owner.token,
    'mutation ($id: ID!) { openCampaign(campaignId: $id) { __typename ... on Refusal { message } } }',
    { id },
  );
  if (opened.__typename !== 'CampaignOpened') throw new Error(JSON.stringify(opened));
}

export interface GivenParticipant extends GivenPerson {
  readonly caseId: string;
  readonly participationId: string;
}

/** Somebody with a shown denial who takes part, with the consents to draft and send unless said otherwise. */
export async function givenParticipant(
  world: TestApp,
  campaign: GivenCampaign,
  more: {
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly consents?: readonly string[];
    readonly evidence?: boolean;
  } = {},
): Promise<GivenParticipant> {
  const person = await givenPerson(world);
  const notice = { post: ['Sample Mutual', '1 Example Street', 'Helena, MT 59601'] };
  const caseId = await givenCase(world, person, noticeFacts({ noticeAddress: notice, ...more.facts }));
  if (more.evidence !== false) await givenEvidence(world, person, caseId);
  const joined = await run<{ participation?: { id: string } }>(
    world,
    person.token,
    `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) {
       ... on CampaignJoined { participation { id } } ... on Refusal { message } } }`,
    {
      input: {
        slug: campaign.slug,
        caseId,
        consents: more.consents ?? ['store', 'draft', 'send'],
        wordingVersion: 1,
      },
    },
  );
  if (joined.participation === undefined) throw new Error(JSON.stringify(joined));
  return { ...person, caseId, participationId: joined.participation.id };
}
