import { type Answer, taken } from '../../api.js';
import type { SampleCampaign } from '../../campaign.js';
import type { World } from '../../stage.js';

const refusal = '... on Refusal { message field }';

/** A lawyer has read every text that goes to clinicians; without that the drive does not open. */
export async function recordCounsel({ stage, staff }: World, { id }: SampleCampaign): Promise<void> {
  const { texts, items } = await stage.api.ask<{
    texts: readonly { readonly version: string }[];
    items: readonly string[];
  }>(staff.owner, 'query ($id: ID!) { counselReading(campaignId: $id) { texts { version } items } }', { id });
  const answer = await stage.api.ask<Answer>(
    staff.owner,
    `mutation ($input: CounselChecklistInput!) { recordCounselChecklist(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        campaignId: id,
        counselName: 'Sample Counsel',
        licensedIn: 'MN',
        readOn: stage.today,
        confirmed: items,
        templateVersions: texts.map(({ version }) => version),
      },
    },
  );
  taken(answer, 'CounselChecklistRecorded');
}
