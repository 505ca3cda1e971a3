import type {
  DatedFactsQuery,
  DatedFactsQueryVariables,
  EditionsOfCampaignQuery,
  EditionsOfCampaignQueryVariables,
  PublishedEditionsQuery,
  PublishedEditionsQueryVariables,
  PublishedMeasureQuery,
  PublishedMeasureQueryVariables,
  SingleDecisionsQuery,
  SingleDecisionsQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Our own: the newest figures of each campaign that were signed off. */
export const publishedEditions: Operation<PublishedEditionsQuery, PublishedEditionsQueryVariables> = {
  text: `query PublishedEditions {
    publishedEditions {
      id
      asOf
      groupsWithheld
      campaign { slug title sample organization { name } }
      whole {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare mayBeRanked
      }
      rows {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare mayBeRanked
      }
    }
    jurisdictions { code name }
  }`,
};

/** Of one campaign; who waits for a second signature is shown to its members only. */
export const editionsOfCampaign: Operation<EditionsOfCampaignQuery, EditionsOfCampaignQueryVariables> = {
  text: `query EditionsOfCampaign($id: ID!) {
    editions(campaignId: $id) {
      id
      asOf
      publishedAt
      groupsWithheld
      campaign { slug title sample organization { name } }
      whole {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare mayBeRanked
      }
      rows {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare mayBeRanked
      }
    }
    jurisdictions { code name }
  }`,
};

/** Others': a public source, grouped by one of its columns. */
export const publishedMeasure: Operation<PublishedMeasureQuery, PublishedMeasureQueryVariables> = {
  text: `query PublishedMeasure($source: String!, $by: [String!]!) {
    publicMeasure(source: $source, by: $by) {
      title
      publisher
      address
      rows {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare mayBeRanked
      }
    }
  }`,
};

/** One ruling after another, as published. */
export const singleDecisions: Operation<SingleDecisionsQuery, SingleDecisionsQueryVariables> = {
  text: `query SingleDecisions($source: String!, $filter: PublicDecisionFilter, $first: Int, $after: String) {
    publicDecisions(source: $source, filter: $filter, first: $first, after: $after) {
      edges {
        node { id sourceKey version result authorityLevel decidedYear published { column value } importedAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

/** When the facts were read that dates and addresses come from. */
export const datedFacts: Operation<DatedFactsQuery, DatedFactsQueryVariables> = {
  text: `query DatedFacts($source: String!) {
    planTypes { key verified dateRead }
    jurisdictions { code verified dateRead }
    insurers { key verified dateRead }
    publicMeasure(source: $source, by: []) { title publisher address method rows { total } }
    publicDecisions(source: $source, first: 1) { edges { node { importedAt } } }
  }`,
};
