import type {
  AttestStatementMutation,
  AttestStatementMutationVariables,
  ClaimSlotMutation,
  ClaimSlotMutationVariables,
  ConfirmSlotMutation,
  ConfirmSlotMutationVariables,
  HandInCommentMutation,
  HandInCommentMutationVariables,
  LeaveSlotMutation,
  LeaveSlotMutationVariables,
  MarkSignedUpMutation,
  MarkSignedUpMutationVariables,
  MyHearingQuery,
  MyHearingQueryVariables,
  HearingsToSpeakAtQuery,
  HearingsToSpeakAtQueryVariables,
  MySpeakingQuery,
  PasteBodyAnswerMutation,
  PasteBodyAnswerMutationVariables,
  SayAvailableMutation,
  SayAvailableMutationVariables,
  SaveAvailabilityMutation,
  SaveAvailabilityMutationVariables,
  SaveStatementMutation,
  SaveStatementMutationVariables,
  SayHowItWentMutation,
  SayHowItWentMutationVariables,
  WordsNowQuery,
  WithdrawCommentMutation,
  WithdrawCommentMutationVariables,
  WriteCommentMutation,
  WriteCommentMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Where somebody could speak, and how they stand there. */
export const mySpeaking: Operation<MySpeakingQuery> = {
  text: `query MySpeaking {
    me { persons { id name { given family } } }
    myParticipations { caseId state campaign { id title } }
    mySeats { id personId state heldUntil hearing { id reference title body starts { date time } startsAt zone state } }
    mySpeakers { campaignId personId languages windows { weekday day from to } away modes travelNoticeMinutes needs firstHandAt }
  }`,
};

export const hearingsToSpeakAt: Operation<HearingsToSpeakAtQuery, HearingsToSpeakAtQueryVariables> = {
  text: `query HearingsToSpeakAt($campaignId: ID!) {
    hearings(campaignId: $campaignId, when: ahead, first: 50) {
      edges { node { id reference title body starts { date time } startsAt zone state signupOwner slotsFree } }
    }
  }`,
};

export const myHearing: Operation<MyHearingQuery, MyHearingQueryVariables> = {
  text: `query MyHearing($id: ID!, $language: Language!) {
    me { persons { id name { given family } } }
    hearing(id: $id) {
      id campaignId reference state stateSentence(language: $language) sequence body title docket zone
      starts { date time } startsAt endsAt mode place link signupOwner signupCloses { date time } signupClosesAt
      minutesPerSpeaker slots slotsFree waiting commentsClose { date time } commentsCloseAt recordingPublic outline
      publicReading(language: $language) readingVersion recordUrl
    }
    mySeats {
      id hearing { id } personId caseId state stateSentence(language: $language) waitingBefore heldUntil heldBecause
      agreedTo signedUpAt answer ready attestedAt needsMet recordUrl
      signupTask { what doBy late }
      statement {
        version language spoken written savedAt seconds allowedSeconds wordsTooMany disclosureLine
        prompts { in kind from to sentence }
        papers { form text }
      }
    }
    mySpeakers { campaignId personId needs }
    myComments { id personId windowId seatId state text proof handedInOn changedAt }
  }`,
};

export const sayAvailable: Operation<SayAvailableMutation, SayAvailableMutationVariables> = {
  text: `mutation SayAvailable($hearingId: ID!, $personId: ID!) {
    sayAvailable(hearingId: $hearingId, personId: $personId) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const claimSlot: Operation<ClaimSlotMutation, ClaimSlotMutationVariables> = {
  text: `mutation ClaimSlot($hearingId: ID!, $personId: ID!) {
    claimSlot(hearingId: $hearingId, personId: $personId) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const confirmSlot: Operation<ConfirmSlotMutation, ConfirmSlotMutationVariables> = {
  text: `mutation ConfirmSlot($seatId: ID!, $sequence: Int!) {
    confirmSlot(seatId: $seatId, sequence: $sequence) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const leaveSlot: Operation<LeaveSlotMutation, LeaveSlotMutationVariables> = {
  text: `mutation LeaveSlot($seatId: ID!, $writes: Boolean!) {
    leaveSlot(seatId: $seatId, writes: $writes) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const markSignedUp: Operation<MarkSignedUpMutation, MarkSignedUpMutationVariables> = {
  text: `mutation MarkSignedUp($seatId: ID!) {
    markSignedUp(seatId: $seatId) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const pasteBodyAnswer: Operation<PasteBodyAnswerMutation, PasteBodyAnswerMutationVariables> = {
  text: `mutation PasteBodyAnswer($input: PasteBodyAnswerInput!) {
    pasteBodyAnswer(input: $input) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const saveStatement: Operation<SaveStatementMutation, SaveStatementMutationVariables> = {
  text: `mutation SaveStatement($input: SaveStatementInput!) {
    saveStatement(input: $input) {
      __typename
      ... on StatementSaved { wanting { kind message field } statement { version seconds wordsTooMany } }
      ... on Refusal { message field }
    }
  }`,
};

export const wordsNow: Operation<WordsNowQuery> = {
  text: `query WordsNow { mySeats { id statement { spoken written } } myComments { id seatId text } }`,
};

export const attestStatement: Operation<AttestStatementMutation, AttestStatementMutationVariables> = {
  text: `mutation AttestStatement($input: AttestStatementInput!) {
    attestStatement(input: $input) {
      __typename
      ... on HearingSeatChanged { seat { id ready } }
      ... on Refusal { message field }
    }
  }`,
};

export const saveAvailability: Operation<SaveAvailabilityMutation, SaveAvailabilityMutationVariables> = {
  text: `mutation SaveAvailability($input: SaveAvailabilityInput!) {
    saveAvailability(input: $input) {
      __typename
      ... on SpeakerSaved { speaker { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const sayHowItWent: Operation<SayHowItWentMutation, SayHowItWentMutationVariables> = {
  text: `mutation SayHowItWent($seatId: ID!, $appearance: Appearance!) {
    recordAppearance(input: { seatId: $seatId, appearance: $appearance, evidence: own_word }) {
      __typename
      ... on HearingSeatChanged { seat { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const writeComment: Operation<WriteCommentMutation, WriteCommentMutationVariables> = {
  text: `mutation WriteComment($input: WriteCommentInput!) {
    writeComment(input: $input) {
      __typename
      ... on CommentWritten { wanting { kind message } comment { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const handInComment: Operation<HandInCommentMutation, HandInCommentMutationVariables> = {
  text: `mutation HandInComment($input: HandInCommentInput!) {
    handInComment(input: $input) {
      __typename
      ... on CommentWritten { comment { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const withdrawComment: Operation<WithdrawCommentMutation, WithdrawCommentMutationVariables> = {
  text: `mutation WithdrawComment($commentId: ID!) {
    withdrawComment(commentId: $commentId) {
      __typename
      ... on CommentWritten { comment { id } }
      ... on Refusal { message field }
    }
  }`,
};
