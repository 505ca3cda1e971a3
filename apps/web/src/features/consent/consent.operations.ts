import type {
  MyConsentsQuery,
  MyConsentsQueryVariables,
  MyLedgerQuery,
  MyLedgerQueryVariables,
  TurnConsentOffMutation,
  TurnConsentOffMutationVariables,
  TurnConsentOnMutation,
  TurnConsentOnMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const myConsents: Operation<MyConsentsQuery, MyConsentsQueryVariables> = {
  text: `query MyConsents($personId: ID!, $organizationId: ID, $language: Language!) {
    consents(personId: $personId, organizationId: $organizationId, language: $language) {
      purpose
      on
      wording
      wordingVersion
      withdrawalConsequence
    }
  }`,
};

export const myLedger: Operation<MyLedgerQuery, MyLedgerQueryVariables> = {
  text: `query MyLedger($personId: ID!) {
    consentLedger(personId: $personId) { id purpose act organizationName at wording }
  }`,
};

export const turnConsentOn: Operation<TurnConsentOnMutation, TurnConsentOnMutationVariables> = {
  text: `mutation TurnConsentOn($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const turnConsentOff: Operation<TurnConsentOffMutation, TurnConsentOffMutationVariables> = {
  text: `mutation TurnConsentOff($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on ConsentWithdrawn { consequence }
      ... on Refusal { message field }
    }
  }`,
};
