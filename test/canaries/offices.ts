import { read, type Journey, type Person } from './journey.js';
import type { OpenCampaign } from './organization.js';

/** An organization fetches what it hands to each office, when one of its people agreed to be named there and others did not. */
export async function tellsOffices(
  journey: Journey,
  who: Person,
  { organizationId, campaignId, owner }: OpenCampaign,
): Promise<void> {
  const { asker } = journey;
  const purposes = ['list_to_regulator'];
  await asker.ask(who.token, 'giveConsent', {
    input: { personId: who.personId, organizationId, purposes, wordingVersion: 1 },
  });
  const offices = await read(
    journey,
    owner.token,
    'query ($id: ID!) { answer: liaisons(campaignId: $id) { memo } }',
    { id: campaignId },
  );
  for (const { memo } of offices as unknown as readonly { readonly memo: string }[])
    await asker.paper('memo to an office', memo, owner.token);
}
