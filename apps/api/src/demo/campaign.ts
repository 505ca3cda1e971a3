import { type Answer, type Api, taken } from './api.js';
import type { Staff } from './staff.js';

export interface SampleCampaign {
  readonly id: string;
  readonly slug: string;
}

/** What is different from one sample campaign to the next. */
export interface CampaignOutline {
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
  readonly targets: Readonly<Record<string, readonly string[]>>;
  readonly states: readonly { readonly state: string; readonly weight: number; readonly goal: number }[];
  readonly waves: readonly { readonly state: string; readonly startsOn: string; readonly endsOn: string }[];
}

const refusal = '... on Refusal { message field }';

/** Written by one, approved by another, opened. */
export async function openCampaign(
  api: Api,
  staff: Staff,
  outline: CampaignOutline,
): Promise<SampleCampaign> {
  const campaign = await draftCampaign(api, staff, outline);
  await openDrafted(api, staff, campaign);
  return campaign;
}

export async function draftCampaign(
  api: Api,
  staff: Staff,
  outline: CampaignOutline,
): Promise<SampleCampaign> {
  const created = await api.ask<Answer & { campaign: SampleCampaign }>(
    staff.owner,
    `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename ... on CampaignCreated { campaign { id slug } } ${refusal} } }`,
    {
      input: {
        organizationId: staff.organizationId,
        ...outline,
        sourceCodes: ['newsletter', 'clinic-poster'],
        letterDateRequired: true,
      },
    },
  );
  return taken(created, 'CampaignCreated').campaign;
}

export async function openDrafted(api: Api, staff: Staff, campaign: SampleCampaign): Promise<void> {
  const { owner, organizer } = staff;
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

interface Shown extends Answer {
  readonly plan: { readonly id: string };
}

/** A plan to look at; one that takes longer than a page is waited for. Null: what it rested on changed meanwhile. */
async function preview(api: Api, staff: Staff, campaign: SampleCampaign): Promise<string | null> {
  const shown = await api.ask<Shown>(
    staff.organizer,
    `mutation ($id: ID!) { previewAssignment(campaignId: $id) { __typename ... on AssignmentPreviewed { plan { id } }
       ... on AssignmentSolving { plan { id } } ${refusal} } }`,
    { id: campaign.id },
  );
  if (shown.__typename === 'PlanOutdated') return null;
  if (shown.__typename !== 'AssignmentSolving') return taken(shown, 'AssignmentPreviewed').plan.id;
  for (;;) {
    const { state } = await api.ask<{ state: string }>(
      staff.organizer,
      'query ($id: ID!) { assignmentPlan(id: $id) { state } }',
      { id: shown.plan.id },
    );
    if (state !== 'solving') return state === 'ready' ? shown.plan.id : null;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Shows a plan and puts it in force; again where somebody moved in between. */
export async function planAndCommit(api: Api, staff: Staff, campaign: SampleCampaign): Promise<Planned> {
  for (let tries = 0; tries < 5; tries += 1) {
    const planId = await preview(api, staff, campaign);
    if (planId === null) continue;
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

/** The plan in force still rests on what is so. */
export async function planStands(api: Api, staff: Staff, campaign: SampleCampaign): Promise<boolean> {
  const plan = await api.ask<{ stale: boolean } | null>(
    staff.organizer,
    'query ($id: ID!) { assignmentInForce(campaignId: $id) { stale } }',
    { id: campaign.id },
  );
  return plan !== null && !plan.stale;
}
