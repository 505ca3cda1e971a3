import type {
  ExportOfParticipantsMutation,
  ExportOfParticipantsMutationVariables,
  ExportsOfCampaignQuery,
  ExportsOfCampaignQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Which files two people decide about now. */
export const exportsOfCampaign: Operation<ExportsOfCampaignQuery, ExportsOfCampaignQueryVariables> = {
  text: `query ExportsOfCampaign($id: ID!) {
    campaign(id: $id) {
      id title
      organization {
        id
        approvals {
          id subject subjectId state requestedBy requestedAt expiresAt export { people columns stories }
        }
      }
    }
  }`,
};

export const exportParticipants: Operation<
  ExportOfParticipantsMutation,
  ExportOfParticipantsMutationVariables
> = {
  text: `mutation ExportOfParticipants($campaignId: ID!, $stories: Boolean!) {
    exportParticipants(campaignId: $campaignId, stories: $stories) {
      __typename
      ... on ParticipantsExported { csv people }
      ... on PersonalExportRequested { approval { id state } }
      ... on Refusal { message field }
    }
  }`,
};
