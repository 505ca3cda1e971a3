import type {
  HowFarQuery,
  HowFarQueryVariables,
  PublicCampaignQuery,
  PublicCampaignQueryVariables,
  ResultsOfCampaignQuery,
  ResultsOfCampaignQueryVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

/** What everybody may know of a campaign. Null: there is none at this address, or it is not open to the public yet. */
export const publicCampaign: Operation<PublicCampaignQuery, PublicCampaignQueryVariables> = {
  text: `query PublicCampaign($slug: String!) {
    campaignBySlug(slug: $slug) {
      id
      kind
      state
      slug
      title
      purpose
      sample
      targets { payerIds conditionKeys treatmentKeys reasonKeys planTypes }
      states { state goal }
      waves { state startsOn endsOn }
      openedAt
      endedAt
      organization { id name funders sample state }
    }
    jurisdictions { code name }
    planTypes { key name }
  }`,
};

/** How far it has come, in bands: never a number that could point at somebody. */
export const howFar: Operation<HowFarQuery, HowFarQueryVariables> = {
  text: `query HowFar($id: ID!) {
    campaignBands(campaignId: $id) {
      joined { atLeast below }
      filed { atLeast below }
    }
  }`,
};

/** Whether there are signed-off numbers to draw. */
export const resultsOf: Operation<ResultsOfCampaignQuery, ResultsOfCampaignQueryVariables> = {
  text: `query ResultsOfCampaign($id: ID!) { editions(campaignId: $id) { id publishedAt } }`,
};
