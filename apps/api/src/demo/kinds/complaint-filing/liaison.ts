import { type Answer, taken } from '../../api.js';
import type { SampleCampaign } from '../../campaign.js';
import type { World } from '../../stage.js';

const refusal = '... on Refusal { message field }';

/** Each office that people would write to is told beforehand how many may come; answers how many there are. */
export async function tellOffices({ stage, staff }: World, { id }: SampleCampaign): Promise<number> {
  const offices = await stage.api.ask<readonly { readonly regulator: { readonly key: string } }[]>(
    staff.organizer,
    'query ($id: ID!) { liaisons(campaignId: $id) { regulator { key } } }',
    { id },
  );
  for (const { regulator } of offices) {
    const answer = await stage.api.ask<Answer>(
      staff.organizer,
      `mutation ($input: NoteLiaisonContactInput!) { noteLiaisonContact(input: $input) { __typename ${refusal} } }`,
      {
        input: {
          campaignId: id,
          regulatorKey: regulator.key,
          on: stage.today,
          channel: 'phone',
          note: 'Said what is coming; each by the portal, please.',
          told: true,
        },
      },
    );
    taken(answer, 'LiaisonSaved');
  }
  return offices.length;
}

export interface OfficeCode {
  readonly kind: string;
  readonly code: string;
}

/** In which words offices report closed complaints. */
export function officeCodes({ stage, staff }: World): Promise<readonly OfficeCode[]> {
  return stage.api.ask<readonly OfficeCode[]>(staff.organizer, 'query { nationalCodes { kind code } }');
}
