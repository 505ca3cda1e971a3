import type {
  AskHelperMutation,
  AskHelperMutationVariables,
  LeaveWithPacketMutation,
  LeaveWithPacketMutationVariables,
  LetHelperSeeMutation,
  LetHelperSeeMutationVariables,
  MyHomeQuery,
  MyHomeQueryVariables,
  MyPeopleQuery,
  MyPeopleQueryVariables,
  PauseMineMutation,
  PauseMineMutationVariables,
  ResumeMineMutation,
  ResumeMineMutationVariables,
  TakenAlongQuery,
  TakenAlongQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Whom the account acts for, and in which campaigns they take part. */
export const myPeople: Operation<MyPeopleQuery, MyPeopleQueryVariables> = {
  text: `query MyPeople {
    me {
      persons { id state name { given family } }
      authorities { id personId basis state mine accepted purposes }
    }
    myParticipations {
      id
      state
      caseId
      leadCase
      holdUntil
      helperId
      campaign { id slug title state organization { id name } }
      facet { actBy lastArguable }
    }
  }`,
};

/** What one person has to do: their cases with their dates, and the steps a campaign gave them. */
export const myHome: Operation<MyHomeQuery, MyHomeQueryVariables> = {
  text: `query MyHome($personId: ID!) {
    casesOf(personId: $personId, first: 50) {
      edges {
        node {
          id
          state
          createdAt
          actBy
          lastArguable
          planType
          parties { role printedName }
          problems { __typename }
          clocks { id stage side state known actBy lastArguable citation verified window }
        }
      }
    }
    myWork(personId: $personId) {
      items { id caseId campaignId state act sendBy actBy label { en es } urgent releaseFrom heldByMe }
    }
  }`,
};

export const pauseMine: Operation<PauseMineMutation, PauseMineMutationVariables> = {
  text: `mutation PauseMine($id: ID!) {
    pauseParticipation(participationId: $id) {
      __typename
      ... on ParticipationMoved { participation { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const resumeMine: Operation<ResumeMineMutation, ResumeMineMutationVariables> = {
  text: `mutation ResumeMine($id: ID!) {
    resumeParticipation(participationId: $id) {
      __typename
      ... on ParticipationMoved { participation { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const askHelper: Operation<AskHelperMutation, AskHelperMutationVariables> = {
  text: `mutation AskHelper($id: ID!) {
    askForHelp(participationId: $id) {
      __typename
      ... on ParticipationMoved { participation { id state } }
      ... on Refusal { message field }
    }
  }`,
};

/** The agreement a helper needs before they see anything. */
export const letHelperSee: Operation<LetHelperSeeMutation, LetHelperSeeMutationVariables> = {
  text: `mutation LetHelperSee($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const leaveWithPacket: Operation<LeaveWithPacketMutation, LeaveWithPacketMutationVariables> = {
  text: `mutation LeaveWithPacket($id: ID!) {
    leaveCampaign(participationId: $id) {
      __typename
      ... on CampaignLeft { participation { id state } }
      ... on Refusal { message field }
    }
  }`,
};

/** What somebody takes along who left, read off the case: it is there today, tomorrow and on another device. */
export const takenAlong: Operation<TakenAlongQuery, TakenAlongQueryVariables> = {
  text: `query TakenAlong($caseId: ID!) {
    case(id: $caseId) {
      id
      clocks { side state actBy lastArguable verified }
      evidence { file { id } }
      outcomes { evidenceFileId }
    }
    submissionsOf(caseId: $caseId) { id document { pdf html } proofs { fileId } }
  }`,
};
