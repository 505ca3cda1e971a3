import type {
  DropDraftMutation,
  DropDraftMutationVariables,
  KeepDraftMutation,
  KeepDraftMutationVariables,
  KeptDraftQuery,
  KeptDraftQueryVariables,
} from '../generated/operations.js';
import type { Operation } from './graphql.js';

export const keptDraft: Operation<KeptDraftQuery, KeptDraftQueryVariables> = {
  text: `query KeptDraft($form: KeptForm!, $about: ID) {
    keptDraft(form: $form, about: $about) { words window turn keptAt }
  }`,
};

export const keepDraft: Operation<KeepDraftMutation, KeepDraftMutationVariables> = {
  text: `mutation KeepDraft($input: KeepDraftInput!) {
    keepDraft(input: $input) {
      __typename
      ... on DraftKept { keptAt }
      ... on Refusal { message field }
    }
  }`,
};

export const dropDraft: Operation<DropDraftMutation, DropDraftMutationVariables> = {
  text: `mutation DropDraft($input: DropDraftInput!) {
    dropDraft(input: $input) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};
