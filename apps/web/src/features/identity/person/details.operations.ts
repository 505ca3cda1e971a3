import type {
  CorrectMyDetailsMutation,
  CorrectMyDetailsMutationVariables,
  MyDetailsQuery,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

/** Whom the account acts for, with the name and the address their letters are written from. */
export const myDetails: Operation<MyDetailsQuery> = {
  text: `query MyDetails {
    me {
      persons {
        id
        language
        name { given family }
        contact { email phone address { line1 line2 city state postalCode } }
      }
    }
    jurisdictions { code name }
  }`,
};

export const correctMyDetails: Operation<CorrectMyDetailsMutation, CorrectMyDetailsMutationVariables> = {
  text: `mutation CorrectMyDetails($input: EditPersonInput!) {
    editPerson(input: $input) { __typename ... on Refusal { message field } }
  }`,
};
