import type {
  MakeMyCalendarMutation,
  MakeMyCalendarMutationVariables,
  MyCalendarsQuery,
  MyCalendarsQueryVariables,
  RevokeMyCalendarMutation,
  RevokeMyCalendarMutationVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

export const myCalendars: Operation<MyCalendarsQuery, MyCalendarsQueryVariables> = {
  text: 'query MyCalendars { myCalendarLinks { id campaignId createdAt } }',
};

export const makeMyCalendar: Operation<MakeMyCalendarMutation, MakeMyCalendarMutationVariables> = {
  text: `mutation MakeMyCalendar {
    makeCalendarLink {
      __typename
      ... on CalendarLinkMade { url link { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const revokeMyCalendar: Operation<RevokeMyCalendarMutation, RevokeMyCalendarMutationVariables> = {
  text: `mutation RevokeMyCalendar($id: ID!) {
    revokeCalendarLink(id: $id) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};
