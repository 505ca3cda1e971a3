import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { type Answer, type Api, taken } from './api.js';
import { conditions, payers, states } from './cast.js';
import type { Mailbox } from './mailbox.js';
import { signIn } from './person.js';
import { strengthen } from './strong-sign-in.js';

/** The people of the sample organization: two staff who run the campaign, and a reviewer. */
export interface Staff {
  readonly organizationId: string;
  readonly owner: string;
  readonly organizer: string;
  readonly reviewer: string;
}

export interface SampleCampaign {
  readonly id: string;
  readonly slug: string;
}

const refusal = '... on Refusal { message field }';

export async function foundOrganization(api: Api, mailbox: Mailbox): Promise<Staff> {
  const owner = await signIn(api, mailbox, 'sample.owner@example.org');
  await strengthen(api, owner);
  const founded = await api.ask<Answer & { organization: { id: string } }>(
    owner,
    `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { __typename ... on OrganizationFounded { organization { id } } ${refusal} } }`,
    {
      input: {
        name: 'Sample Patients Together',
        sample: true,
        funders: ['Nobody: this organization is invented'],
      },
    },
  );
  const organizationId = taken(founded, 'OrganizationFounded').organization.id;
  const member = async (role: string): Promise<string> => {
    const email = `sample.${role}@example.org`;
    const invited = await api.ask<Answer>(
      owner,
      `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ${refusal} } }`,
      { input: { organizationId, email, role } },
    );
    taken(invited, 'MemberInvited');
    const invitation = await mailbox.await(email, /\/i\/([A-Za-z0-9_-]{22})/);
    const token = await signIn(api, mailbox, email);
    await strengthen(api, token);
    const accepted = await api.ask<Answer>(
      token,
      `mutation ($token: String!) { acceptInvitation(token: $token) { __typename ${refusal} } }`,
      { token: invitation },
    );
    taken(accepted, 'InvitationAccepted');
    return token;
  };
  return { organizationId, owner, organizer: await member('organizer'), reviewer: await member('reviewer') };
}

/** Written by one, approved by another, opened: a filing window for each state, a few days apart. */
export async function openCampaign(
  api: Api,
  staff: Staff,
  stateCount: number,
  today: string,
): Promise<SampleCampaign> {
  const { organizationId, owner, organizer } = staff;
  const chosen = states.slice(0, stateCount);
  const created = await api.ask<Answer & { campaign: SampleCampaign }>(
    owner,
    `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename ... on CampaignCreated { campaign { id slug } } ${refusal} } }`,
    {
      input: {
        organizationId,
        kind: 'CLAIMS_SURGE',
        title: 'A decision on each sample denial',
        purpose: 'A careful, timely decision on every denied sample claim, each in its person’s own words.',
        targets: { payerIds: payers, conditionKeys: conditions.map(({ condition }) => condition) },
        states: chosen.map((state, at) => ({ state, weight: 1 + (at % 2), goal: 20 })),
        waves: chosen.map((state, at) => ({
          state,
          startsOn: addDays(plainDate(today), 2 + (at % 6) * 3),
          endsOn: addDays(plainDate(today), 11 + (at % 6) * 3),
        })),
        sourceCodes: ['newsletter', 'clinic-poster'],
        letterDateRequired: true,
      },
    },
  );
  const { campaign } = taken(created, 'CampaignCreated');
  const asked = await api.ask<Answer & { approval: { id: string; subjectHash: string } }>(
    owner,
    `mutation ($id: ID!) { requestCampaignOpening(campaignId: $id) { __typename ... on CampaignOpeningRequested { approval { id subjectHash } } ${refusal} } }`,
    { id: campaign.id },
  );
  const { id, subjectHash } = taken(asked, 'CampaignOpeningRequested').approval;
  const decided = await api.ask<Answer>(
    organizer,
    `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename ${refusal} } }`,
    { id, hash: subjectHash },
  );
  taken(decided, 'ApprovalDecided');
  const opened = await api.ask<Answer>(
    owner,
    `mutation ($id: ID!) { openCampaign(campaignId: $id) { __typename ${refusal} } }`,
    { id: campaign.id },
  );
  taken(opened, 'CampaignOpened');
  return campaign;
}

export async function chooseLeadCase(api: Api, staff: Staff, participationId: string): Promise<void> {
  const answer = await api.ask<Answer>(
    staff.organizer,
    `mutation ($id: ID!) { chooseLeadCase(participationId: $id, lead: true) { __typename ${refusal} } }`,
    { id: participationId },
  );
  taken(answer, 'LeadCaseChosen');
}

export interface Planned {
  readonly planId: string;
  readonly offered: number;
  readonly released: number;
}

const commitPlan = `mutation ($id: ID!) { commitAssignment(planId: $id) { __typename
  ... on AssignmentCommitted { offered released } ... on MassSendRequested { approval { id subjectHash } } ${refusal} } }`;

type Committed = Answer & {
  readonly offered: number;
  readonly released: number;
  readonly approval: { readonly id: string; readonly subjectHash: string };
};

/** What reaches more than fifty people is agreed to by a second one [5]. */
async function agree(api: Api, staff: Staff, { id, subjectHash }: Committed['approval']): Promise<void> {
  const decided = await api.ask<Answer>(
    staff.owner,
    `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename ${refusal} } }`,
    { id, hash: subjectHash },
  );
  taken(decided, 'ApprovalDecided');
}

/** Shows a plan and puts it in force; again where somebody moved in between. */
export async function planAndCommit(api: Api, staff: Staff, campaign: SampleCampaign): Promise<Planned> {
  for (let tries = 0; tries < 5; tries += 1) {
    const shown = await api.ask<Answer & { plan: { id: string } }>(
      staff.organizer,
      `mutation ($id: ID!) { previewAssignment(campaignId: $id) { __typename ... on AssignmentPreviewed { plan { id summary { assigned unassigned unknownDeadline } } } ${refusal} } }`,
      { id: campaign.id },
    );
    const planId = taken(shown, 'AssignmentPreviewed').plan.id;
    const first = await api.ask<Committed>(staff.organizer, commitPlan, { id: planId });
    if (first.__typename === 'MassSendRequested') await agree(api, staff, first.approval);
    const done =
      first.__typename === 'MassSendRequested'
        ? await api.ask<Committed>(staff.organizer, commitPlan, { id: planId })
        : first;
    if (done.__typename === 'PlanOutdated') continue;
    const { offered, released } = taken(done, 'AssignmentCommitted');
    return { planId, offered, released };
  }
  throw new Error('No plan stood still long enough to be committed.');
}

interface Waiting {
  readonly id: string;
  readonly caseId: string;
  readonly result: string;
  readonly decidedOn: string | null;
  readonly evidenceKind: string;
}

/** The reviewer looks at what was reported and has something that shows it; answers whose cases were. */
export async function verifyReports(api: Api, staff: Staff): Promise<readonly string[]> {
  const verified: string[] = [];
  let after: string | null = null;
  do {
    const page: {
      edges: readonly { node: Waiting }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } = await api.ask(
      staff.reviewer,
      `query ($id: ID!, $after: String) { outcomesToVerify(organizationId: $id, first: 100, after: $after) {
         edges { node { id caseId result decidedOn evidenceKind } } pageInfo { hasNextPage endCursor } } }`,
      { id: staff.organizationId, after },
    );
    for (const { node } of page.edges) {
      if (node.evidenceKind === 'none' || node.decidedOn === null) continue;
      const answer = await api.ask<Answer>(
        staff.reviewer,
        `mutation ($input: VerifyOutcomeInput!) { verifyOutcome(input: $input) { __typename ${refusal} } }`,
        { input: { outcomeId: node.id, receivedOn: node.decidedOn } },
      );
      taken(answer, 'OutcomeVerified');
      verified.push(node.caseId);
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return verified;
}

/** Moves the clock and waits until everything that runs by it has come to rest. */
export async function moveTo(api: Api, staff: Staff, day: string): Promise<void> {
  const answer = await api.ask<Answer>(
    staff.owner,
    `mutation ($to: DateTime!) { advanceBusinessClock(to: $to) { __typename ${refusal} } }`,
    { to: `${day}T15:00:00.000Z` },
  );
  taken(answer, 'BusinessClockAdvanced');
  await untilIdle(api, staff);
}

/** The longest a server at work leaves all its counts as they are: retries wait minutes, never this long. */
const longestStandstillMs = 15 * 60_000;

/** Waits until nothing is left to do; a server that stands still ends the demo with what it left undone. */
export async function untilIdle(api: Api, staff: Staff): Promise<void> {
  let left = '';
  let since = Date.now();
  for (;;) {
    const { idle, ...pending } = await api.ask<{ idle: boolean }>(
      staff.owner,
      'query { workState { idle pendingMessages pendingReactions pendingSchedules } }',
    );
    if (idle) return;
    const now = JSON.stringify(pending);
    if (now !== left) [left, since] = [now, Date.now()];
    if (Date.now() - since > longestStandstillMs)
      throw new Error(`The server has stood still for a quarter of an hour with work left: ${left}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
