import type {
  ExportOfParticipantsMutation,
  ExportOfParticipantsMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const exportParticipants: Operation<
  ExportOfParticipantsMutation,
  ExportOfParticipantsMutationVariables
> = {
  text: `mutation ExportOfParticipants($campaignId: ID!, $stories: Boolean!) {
    exportParticipants(campaignId: $campaignId, stories: $stories) {
      __typename
      ... on ParticipantsExported { csv people }
      ... on PersonalExportRequested { approval { id state export { people columns } } }
      ... on Refusal { message field }
    }
  }`,
};
