import { type Answer, taken } from './api.js';
import type { SampleCampaign } from './campaign.js';
import { inviteMember } from './staff.js';
import type { World } from './stage.js';
import { strengthen } from './strong-sign-in.js';

const refusal = '... on Refusal { message field }';

/** People of one campaign and the members who help them, by a plan that is shown before it is put in force. */
export class Navigators {
  /** People who got a navigator, or another. */
  given = 0;
  /** Of the newest plan. */
  without = 0;

  constructor(
    private readonly world: World,
    private readonly count: number,
  ) {}

  async invite(): Promise<void> {
    const { stage, staff } = this.world;
    for (let number = 1; number <= this.count; number += 1) {
      const email = `sample.navigator.${String(number).padStart(2, '0')}@example.org`;
      await inviteMember(stage.api, stage.mailbox, staff, { email, role: 'navigator' }, (token) =>
        strengthen(stage.api, token),
      );
    }
  }

  /** Again where somebody moved between the look and the word. */
  async share({ id }: SampleCampaign): Promise<void> {
    const { stage, staff } = this.world;
    for (let tries = 0; tries < 5; tries += 1) {
      const shown = await stage.api.ask<Answer & { plan: { hash: string; without: readonly unknown[] } }>(
        staff.organizer,
        `mutation ($id: ID!) { previewCaseloads(campaignId: $id) { __typename ${refusal}
           ... on CaseloadsPreviewed { plan { hash without { constraint } } } } }`,
        { id },
      );
      const { plan } = taken(shown, 'CaseloadsPreviewed');
      const done = await stage.api.ask<Answer & { given: number }>(
        staff.organizer,
        `mutation ($id: ID!, $hash: String!) { commitCaseloads(campaignId: $id, hash: $hash) { __typename ${refusal} ... on CaseloadsCommitted { given } } }`,
        { id, hash: plan.hash },
      );
      if (done.__typename === 'PlanOutdated') continue;
      this.given += taken(done, 'CaseloadsCommitted').given;
      this.without = plan.without.length;
      return;
    }
    throw new Error('No plan of caseloads stood still long enough to be put in force.');
  }
}
