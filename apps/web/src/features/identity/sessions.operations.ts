import type {
  EndMyOtherSessionsMutation,
  EndMySessionMutation,
  EndMySessionMutationVariables,
  MySessionsQuery,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const mySessions: Operation<MySessionsQuery> = {
  text: 'query MySessions { mySessions { id keptIn sharedDevice createdAt lastSeenAt current } }',
};

export const endMySession: Operation<EndMySessionMutation, EndMySessionMutationVariables> = {
  text: `mutation EndMySession($id: ID!) {
    endSession(id: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const endMyOtherSessions: Operation<EndMyOtherSessionsMutation> = {
  text: 'mutation EndMyOtherSessions { endOtherSessions { ended } }',
};
