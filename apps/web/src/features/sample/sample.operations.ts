import type {
  EnterTheSampleMutation,
  EnterTheSampleMutationVariables,
  LoadTheSampleMutation,
  RemoveTheSampleMutation,
  TheSampleQuery,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const theSample: Operation<TheSampleQuery> = {
  text: 'query TheSample { sampleCampaign { state day people joined filed sent answered } }',
};

export const loadTheSample: Operation<LoadTheSampleMutation> = {
  text: `mutation LoadTheSample {
    loadSampleCampaign {
      __typename
      ... on SampleLoading { sample { state } }
      ... on Refusal { message field }
    }
  }`,
};

export const enterTheSample: Operation<EnterTheSampleMutation, EnterTheSampleMutationVariables> = {
  text: `mutation EnterTheSample($as: SampleRole!) {
    enterSample(as: $as) {
      __typename
      ... on SampleEntered { organizationId campaignId }
      ... on Refusal { message field }
    }
  }`,
};

export const removeTheSample: Operation<RemoveTheSampleMutation> = {
  text: `mutation RemoveTheSample {
    removeSampleCampaign {
      __typename
      ... on SampleRemoved { sample { state } }
      ... on Refusal { message field }
    }
  }`,
};
