import type {
  AnnounceHearingMutation,
  AnnounceHearingMutationVariables,
  CancelHearingMutation,
  CancelHearingMutationVariables,
  ChangeHearingMutation,
  ChangeHearingMutationVariables,
  CloseHearingMutation,
  CloseHearingMutationVariables,
  ConfirmByWordMutation,
  ConfirmByWordMutationVariables,
  DraftHearingMutation,
  DraftHearingMutationVariables,
  HearingDeskQuery,
  HearingDeskQueryVariables,
  HearingPagesQuery,
  HearingPagesQueryVariables,
  HearingSeatPageQuery,
  HearingSeatPageQueryVariables,
  HearingsOfCampaignQuery,
  HearingsOfCampaignQueryVariables,
  InviteSpeakersMutation,
  InviteSpeakersMutationVariables,
  LogHearingActivityMutation,
  LogHearingActivityMutationVariables,
  MakeHearingCalendarLinkMutation,
  MakeHearingCalendarLinkMutationVariables,
  NoteNeedMetMutation,
  NoteNeedMetMutationVariables,
  NoteRegistrationLookedUpMutation,
  NoteRegistrationLookedUpMutationVariables,
  OpenCommentWindowMutation,
  OpenCommentWindowMutationVariables,
  RapidRosterQuery,
  RapidRosterQueryVariables,
  RecordAppearanceMutation,
  RecordAppearanceMutationVariables,
  RecordHearingHeldMutation,
  RecordHearingHeldMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const hearingsOfCampaign: Operation<HearingsOfCampaignQuery, HearingsOfCampaignQueryVariables> = {
  text: `query HearingsOfCampaign($campaignId: ID!) {
    campaign(id: $campaignId) { id title organization { id name } }
    jurisdictions { code name zones }
    commentWindows(campaignId: $campaignId) {
      id jurisdiction docket kind closesOn closesAt zone standing actBy sourceUrl way
    }
  }`,
};

export const hearingPages: Operation<HearingPagesQuery, HearingPagesQueryVariables> = {
  text: `query HearingPages($campaignId: ID!, $when: HearingTime!, $first: Int!, $after: String) {
    hearings(campaignId: $campaignId, when: $when, first: $first, after: $after) {
      edges { node { id title body state starts { date time } zone slots taken waiting } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export const hearingDesk: Operation<HearingDeskQuery, HearingDeskQueryVariables> = {
  text: `query HearingDesk($id: ID!, $language: Language!) {
    jurisdictions { code name zones }
    hearing(id: $id) {
      id campaignId reference state stateSentence(language: $language) sequence body jurisdiction docket title tag zone
      starts { date time } startsAt endsAt mode place link signupOwner signupCloses { date time } signupMethod
      minutesPerSpeaker slots slotsFree taken waiting slotsToGiveBack commentsClose { date time } recordingPublic
      underOath languages outline lobbyingNote(language: $language) registrationReminder(language: $language) lobbyingReadAt act decidedOn
      recordUrl
      tally { saidYes delivered notDelivered excused unknown writtenOnly }
      activity { id on minutes cost }
    }
    roster(hearingId: $id) {
      can { personId ways reasons(language: $language) }
      cannot { personId obstacles { sentence(language: $language) whatWouldUnblock(language: $language) } }
    }
  }`,
};

/** Of everybody who was asked, has a slot or waits: as many as the API answers at a time. */
export const hearingSeatPage: Operation<HearingSeatPageQuery, HearingSeatPageQueryVariables> = {
  text: `query HearingSeatPage($id: ID!, $language: Language!, $after: String) {
    hearingSeats(hearingId: $id, first: 100, after: $after) {
      edges { node {
        id personId state stateSentence(language: $language) position waitingBefore heldUntil signedUpAt ready needs needsMet
        appearanceEvidence recordUrl signupTask { what doBy late }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export const rapidRoster: Operation<RapidRosterQuery, RapidRosterQueryVariables> = {
  text: `query RapidRoster($input: RapidRosterInput!, $language: Language!) {
    rapidRoster(input: $input) {
      __typename
      ... on Roster {
        can { personId ways reasons(language: $language) }
        cannot { personId obstacles { sentence(language: $language) whatWouldUnblock(language: $language) } }
      }
      ... on Refusal { message field }
    }
  }`,
};

export const draftHearing: Operation<DraftHearingMutation, DraftHearingMutationVariables> = {
  text: `mutation DraftHearing($input: DraftHearingInput!) {
    draftHearing(input: $input) {
      __typename
      ... on HearingWritten { hearing { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const announceHearing: Operation<AnnounceHearingMutation, AnnounceHearingMutationVariables> = {
  text: `mutation AnnounceHearing($hearingId: ID!, $lobbyingRead: Boolean!) {
    announceHearing(hearingId: $hearingId, lobbyingRead: $lobbyingRead) {
      __typename
      ... on HearingWritten { hearing { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const changeHearing: Operation<ChangeHearingMutation, ChangeHearingMutationVariables> = {
  text: `mutation ChangeHearing($input: ChangeHearingInput!) {
    changeHearing(input: $input) {
      __typename
      ... on HearingChanged { told askedAgain hearing { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const cancelHearing: Operation<CancelHearingMutation, CancelHearingMutationVariables> = {
  text: `mutation CancelHearing($hearingId: ID!) {
    cancelHearing(hearingId: $hearingId) {
      __typename
      ... on HearingWritten { hearing { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const inviteSpeakers: Operation<InviteSpeakersMutation, InviteSpeakersMutationVariables> = {
  text: `mutation InviteSpeakers($hearingId: ID!, $personIds: [ID!]!) {
    inviteSpeakers(hearingId: $hearingId, personIds: $personIds) {
      __typename
      ... on SpeakersInvited { invited }
      ... on Refusal { message field }
    }
  }`,
};

export const confirmByWord: Operation<ConfirmByWordMutation, ConfirmByWordMutationVariables> = {
  text: `mutation ConfirmByWord($seatId: ID!) {
    confirmByWord(seatId: $seatId) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const noteNeedMet: Operation<NoteNeedMetMutation, NoteNeedMetMutationVariables> = {
  text: `mutation NoteNeedMet($seatId: ID!, $need: SpeakerNeed!) {
    noteNeedMet(seatId: $seatId, need: $need) {
      __typename
      ... on HearingSeatChanged { seat { id needsMet } }
      ... on Refusal { message field }
    }
  }`,
};

export const recordHearingHeld: Operation<RecordHearingHeldMutation, RecordHearingHeldMutationVariables> = {
  text: `mutation RecordHearingHeld($hearingId: ID!) {
    recordHearingHeld(hearingId: $hearingId) {
      __typename
      ... on HearingWritten { hearing { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const recordAppearance: Operation<RecordAppearanceMutation, RecordAppearanceMutationVariables> = {
  text: `mutation RecordAppearance($input: RecordAppearanceInput!) {
    recordAppearance(input: $input) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const closeHearing: Operation<CloseHearingMutation, CloseHearingMutationVariables> = {
  text: `mutation CloseHearing($input: CloseHearingInput!) {
    closeHearing(input: $input) {
      __typename
      ... on HearingWritten { hearing { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const logHearingActivity: Operation<LogHearingActivityMutation, LogHearingActivityMutationVariables> =
  {
    text: `mutation LogHearingActivity($input: LogHearingActivityInput!) {
    logHearingActivity(input: $input) {
      __typename
      ... on HearingActivityLogged { hearing { id } }
      ... on Refusal { message field }
    }
  }`,
  };

export const noteRegistrationLookedUp: Operation<
  NoteRegistrationLookedUpMutation,
  NoteRegistrationLookedUpMutationVariables
> = {
  text: `mutation NoteRegistrationLookedUp($hearingId: ID!, $on: Date!) {
    noteRegistrationLookedUp(hearingId: $hearingId, on: $on) {
      __typename
      ... on HearingWritten { hearing { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const openCommentWindow: Operation<OpenCommentWindowMutation, OpenCommentWindowMutationVariables> = {
  text: `mutation OpenCommentWindow($input: OpenCommentWindowInput!) {
    openCommentWindow(input: $input) {
      __typename
      ... on CommentWindowOpened { window { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const makeCalendarLink: Operation<
  MakeHearingCalendarLinkMutation,
  MakeHearingCalendarLinkMutationVariables
> = {
  text: `mutation MakeHearingCalendarLink($campaignId: ID) {
    makeCalendarLink(campaignId: $campaignId) {
      __typename
      ... on CalendarLinkMade { url }
      ... on Refusal { message field }
    }
  }`,
};
