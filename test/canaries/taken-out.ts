import { field, plain, type Actor, type Journey } from './journey.js';
import { member, type OpenCampaign } from './organization.js';

/** What an organization took out of its campaign, as text. */
export interface TakenOut {
  /** States and dates alone. */
  readonly dates: string;
  /** With what people told, as far as they agreed that the helper who takes it reads it. */
  readonly stories: string;
  /** What was answered where somebody had not agreed. */
  readonly refusals: readonly string[];
}

interface Taking {
  readonly participations: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly caseId: string } }[];
  };
}

/** A helper takes everybody who lets them, and takes data out by two members' word. */
export async function takesOut(
  journey: Journey,
  campaign: OpenCampaign,
  agreed: readonly string[],
): Promise<TakenOut> {
  const { asker } = journey;
  const helper = await member(journey, campaign, ['organizer', 'navigator']);
  const { data } = await asker.post<Taking>(
    {
      query:
        'query ($id: ID!) { participations(campaignId: $id, first: 20) { edges { node { id caseId } } } }',
      variables: { id: campaign.campaignId },
    },
    helper.token,
  );
  const refusals: string[] = [];
  for (const { node } of data?.participations.edges ?? []) {
    const given = { mutation: 'assignHelper', variables: { participationId: node.id }, token: helper.token };
    if (agreed.includes(node.caseId)) await asker.ask(helper.token, given.mutation, given.variables);
    else refusals.push((await asker.say(given)).data?.answer?.__typename ?? '');
  }
  for (const id of agreed)
    await asker.post(
      { query: 'query ($id: ID!) { case(id: $id) { story } }', variables: { id } },
      helper.token,
    );
  return {
    dates: await agreedCopy(journey, campaign, helper, false),
    stories: await agreedCopy(journey, campaign, helper, true),
    refusals,
  };
}

async function agreedCopy(
  { asker }: Journey,
  { campaignId, owner }: OpenCampaign,
  helper: Actor,
  stories: boolean,
): Promise<string> {
  const variables = { campaignId, stories };
  const asked = await asker.ask(helper.token, 'exportParticipants', variables);
  const { id: approvalId, subjectHash } = field(asked, 'approval');
  await asker.ask(owner.token, 'decideApproval', { approvalId, subjectHash, approve: true });
  return plain(await asker.ask(helper.token, 'exportParticipants', variables), 'csv');
}
