import type {
  UrgentChoicesQuery,
  UrgentChoicesQueryVariables,
  UrgentFactsQuery,
  UrgentFactsQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What there is to choose from. */
export const urgentChoices: Operation<UrgentChoicesQuery, UrgentChoicesQueryVariables> = {
  text: `query UrgentChoices {
    planTypes { key }
    jurisdictions { code name }
  }`,
};

/** The fast rules of a plan, and whom one can call about it. `first`: nobody has decided yet. */
export const urgentFacts: Operation<UrgentFactsQuery, UrgentFactsQueryVariables> = {
  text: `query UrgentFacts(
    $planType: PlanType!
    $residence: String
    $contractState: String
    $refused: LegalClocksInput!
    $first: LegalClocksInput!
  ) {
    refused: legalClocks(input: $refused) {
      ... on LegalClocksFound {
        answer {
          clocks { stage side urgency hours opensNow citation source dateRead verified }
          companions { stage side urgency hours opensNow citation source dateRead verified }
        }
      }
    }
    first: legalClocks(input: $first) {
      ... on LegalClocksFound {
        answer { clocks { stage side urgency hours opensNow citation source dateRead verified } }
      }
    }
    authority(planType: $planType, residence: $residence, contractState: $contractState) {
      regulators { key name why channels { kind value verified sources } citation sources verified dateRead }
      reviewPath { name recipient channels { kind value verified sources } citation sources verified dateRead }
      whoCanStillHelp { key name does channels { kind value verified sources } citation sources verified dateRead }
    }
  }`,
};
