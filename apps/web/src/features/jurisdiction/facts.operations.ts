import type {
  FactsOfCampaignQuery,
  FactsOfCampaignQueryVariables,
  FactsOfStateQuery,
  FactsOfStateQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What facts can be asked about, and what a campaign rests on where one is named. */
export const factsOfCampaign: Operation<FactsOfCampaignQuery, FactsOfCampaignQueryVariables> = {
  text: `query FactsOfCampaign($id: ID!, $named: Boolean!) {
    campaign(id: $id) @include(if: $named) {
      id title states { state } targets { planTypes payerIds } organization { id }
    }
    jurisdictions { code name kind citation sources verified dateRead }
    planTypes { key name notes citation sources verified dateRead hasRules }
  }`,
};

/** Everything on file about one type of plan in one state. */
export const factsOfState: Operation<FactsOfStateQuery, FactsOfStateQueryVariables> = {
  text: `query FactsOfState($state: String!, $planType: PlanType!) {
    insurers(state: $state) { key name appealsAddress appealsFax addressScope sources verified dateRead }
    authority(planType: $planType, residence: $state) {
      regulators { key name channels { kind value } citation sources verified dateRead }
      reviewPath { name recipient citation sources verified dateRead }
      otherPaths { name recipient citation sources verified dateRead }
      none { why }
      whoCanStillHelp { key name channels { kind value } sources verified dateRead }
      unknown { what why }
    }
  }`,
};
