import type { TestApp } from '../../../../../../test/support/app.js';
import { run, type GivenCampaign } from '../../../../../../test/support/given-campaign.js';

const plan = `plan { id state stateSentence method complete gap stale progress { component components stage } components { solved kept }
  summary { assigned unassigned settled changes { new same moved settled released } } }`;
const preview = `mutation ($id: ID!) { previewAssignment(campaignId: $id) { __typename ... on Refusal { message }
  ... on AssignmentPreviewed { ${plan} } ... on AssignmentSolving { ${plan} } } }`;
const commit = `mutation ($id: ID!) { commitAssignment(planId: $id) { __typename ... on Refusal { message }
  ... on AssignmentCommitted { offered released } } }`;
const cancel = `mutation ($id: ID!) { cancelAssignment(planId: $id) { __typename ... on Refusal { message }
  ... on AssignmentCancelled { plan { state } } } }`;
const asked = `query ($id: ID!) { assignmentPlan(id: $id) { id state stateSentence progress { component components stage } } }`;
const items = `query ($id: ID!) { workItems(campaignId: $id, first: 100) { edges { node {
  id state caseId stepKey actor act resourceId channel releaseFrom sendBy timing reasons } } } }`;
const without = `query ($id: ID!) { unassigned(planId: $id, first: 100) { edges { node {
  caseId stepKey constraint reason whatWouldUnblock } } } }`;

export interface Plan {
  readonly id: string;
  readonly state: string;
  readonly stateSentence: string;
  readonly method: string;
  readonly complete: boolean;
  readonly progress: {
    readonly component: number;
    readonly components: number;
    readonly stage: string;
  } | null;
  readonly components: { readonly solved: number; readonly kept: number };
  readonly summary: {
    readonly assigned: number;
    readonly unassigned: number;
    readonly settled: number;
    readonly changes: Readonly<Record<'new' | 'same' | 'moved' | 'settled' | 'released', number>>;
  };
}
export interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly plan: Plan;
  readonly offered?: number;
  readonly released?: number;
}
export interface Item {
  readonly id: string;
  readonly state: string;
  readonly caseId: string;
  readonly actor: string;
  readonly act: string;
  readonly resourceId: string | null;
  readonly channel: string | null;
  readonly releaseFrom: string;
  readonly reasons: readonly string[];
}
export interface Without {
  readonly caseId: string;
  readonly stepKey: string | null;
  readonly constraint: string;
  readonly reason: string;
  readonly whatWouldUnblock: string;
}
interface Nodes<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** What an organizer does with the plans of a campaign. */
export const planning = (world: TestApp, { organizer, campaignId }: GivenCampaign) => ({
  preview: (): Promise<Answer> => run(world, organizer.token, preview, { id: campaignId }),
  commit: (planId: string): Promise<Answer> => run(world, organizer.token, commit, { id: planId }),
  cancel: (planId: string): Promise<Answer> => run(world, organizer.token, cancel, { id: planId }),
  plan: (planId: string): Promise<Plan> => run(world, organizer.token, asked, { id: planId }),
  items: async (): Promise<readonly Item[]> =>
    (await run<Nodes<Item>>(world, organizer.token, items, { id: campaignId })).edges.map(({ node }) => node),
  without: async (planId: string): Promise<readonly Without[]> =>
    (await run<Nodes<Without>>(world, organizer.token, without, { id: planId })).edges.map(
      ({ node }) => node,
    ),
});
