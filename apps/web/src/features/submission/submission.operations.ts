import type {
  AnswerMyGateMutation,
  AnswerMyGateMutationVariables,
  BeginFilingMutation,
  BeginFilingMutationVariables,
  FillMyLetterMutation,
  FillMyLetterMutationVariables,
  MyFilingQuery,
  MyFilingQueryVariables,
  MyPortalHelperQuery,
  MyPortalHelperQueryVariables,
  OwnWordsNowQuery,
  OwnWordsNowQueryVariables,
  PrepareMyDocumentMutation,
  PrepareMyDocumentMutationVariables,
  RecallMyFilingMutation,
  RecallMyFilingMutationVariables,
  SaveOwnWordsMutation,
  SaveOwnWordsMutationVariables,
  SignMyFilingMutation,
  SignMyFilingMutationVariables,
  TakeOtherWayMutation,
  TakeOtherWayMutationVariables,
  WithdrawMyFilingMutation,
  WithdrawMyFilingMutationVariables,
  WordsReadersQuery,
  WordsReadersQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const myFiling: Operation<MyFilingQuery, MyFilingQueryVariables> = {
  text: `query MyFiling($id: ID!, $language: Language!) {
    submission(id: $id) {
      id reference caseId state stateSentence(language: $language) stepKey filingType stage channel signatureRule
      urgent actBy lastArguable dateVerified
      sendBy satisfiedBy deadlineEnds recallUntil signedAt ownWords documentHash satisfiedOn timeliness
      addressee { name lines channel address source reason }
      ways { channel source address reason }
      facts {
        filerName memberId groupNumber planName serviceDates provider planProvision remedy
        exhibits { fileId title } leaveOut
        toldOn toldHow toldBy toldWhat toldReference
        urgencyStatedBy urgencyStatement neededBy callBack denialClass exhaustion exhaustionFailure
        windowClosed obstacleFrom obstacleUntil lateReason lateEvidence complaintBefore
      }
      gate { applies open lawyerPrompt owed items { item question done reason } }
      attestation(language: $language) { version language text }
      document { pdf html }
      moves { toState at }
      attempts { id state stateSentence(language: $language) channel transport delivers finishedAt }
      proofs { id proofKind value fileId provedOn givenAt supersededAt }
      returns { id reason sentence(language: $language) advice(language: $language) returnedOn }
      outcome {
        id state stateSentence(language: $language) result resultSentence(language: $language) dueOn limitOn decidedOn
        evidenceFileId codes(language: $language) { kind code }
      }
    }
  }`,
};

export const wordsReaders: Operation<WordsReadersQuery, WordsReadersQueryVariables> = {
  text: `query WordsReaders($fields: [String!]!, $language: Language!) {
    textReaders(fields: $fields, language: $language) { field sentence }
  }`,
};

export const beginFiling: Operation<BeginFilingMutation, BeginFilingMutationVariables> = {
  text: `mutation BeginFiling($input: DraftSubmissionInput!) {
    draftSubmission(input: $input) {
      __typename
      ... on Refusal { message field }
      ... on SubmissionDrafted { submission { id } }
      ... on AlreadyFiled { submissionId }
      ... on NoLetterYet { fileIds actBy lastArguable }
      ... on ReferredElsewhere { helpers { key name does channels { kind value } } }
      ... on DoneAlone { filedOn }
    }
  }`,
};

export const saveOwnWords: Operation<SaveOwnWordsMutation, SaveOwnWordsMutationVariables> = {
  text: `mutation SaveOwnWords($id: ID!, $text: String!, $seen: [Int!]!) {
    writeOwnWords(submissionId: $id, text: $text, seen: $seen) {
      __typename ... on Refusal { message field } ... on OwnWordsSaved { wanting { kind message } }
    }
  }`,
};

export const ownWordsNow: Operation<OwnWordsNowQuery, OwnWordsNowQueryVariables> = {
  text: `query OwnWordsNow($id: ID!) { submission(id: $id) { id ownWords } }`,
};

export const fillMyLetter: Operation<FillMyLetterMutation, FillMyLetterMutationVariables> = {
  text: `mutation FillMyLetter($id: ID!, $facts: LetterFactsInput!) {
    fillLetter(submissionId: $id, facts: $facts) { __typename ... on Refusal { message field } }
  }`,
};

export const answerMyGate: Operation<AnswerMyGateMutation, AnswerMyGateMutationVariables> = {
  text: `mutation AnswerMyGate($id: ID!, $items: [GateAnswerInput!]!) {
    answerGate(submissionId: $id, items: $items) { __typename ... on Refusal { message field } }
  }`,
};

export const takeOtherWay: Operation<TakeOtherWayMutation, TakeOtherWayMutationVariables> = {
  text: `mutation TakeOtherWay($id: ID!, $channel: FilingChannel!) {
    changeChannel(submissionId: $id, channel: $channel) { __typename ... on Refusal { message field } }
  }`,
};

export const prepareMyDocument: Operation<PrepareMyDocumentMutation, PrepareMyDocumentMutationVariables> = {
  text: `mutation PrepareMyDocument($id: ID!) {
    prepareDocument(submissionId: $id) {
      __typename
      ... on Refusal { message field }
      ... on BlanksLeft { blanks }
      ... on DocumentPrepared { documentHash document { pdf html } soundsLikeOthers beforeSigning }
    }
  }`,
};

export const signMyFiling: Operation<SignMyFilingMutation, SignMyFilingMutationVariables> = {
  text: `mutation SignMyFiling($input: SignSubmissionInput!) {
    signSubmission(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const recallMyFiling: Operation<RecallMyFilingMutation, RecallMyFilingMutationVariables> = {
  text: `mutation RecallMyFiling($id: ID!) {
    recallSubmission(submissionId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const withdrawMyFiling: Operation<WithdrawMyFilingMutation, WithdrawMyFilingMutationVariables> = {
  text: `mutation WithdrawMyFiling($id: ID!) {
    withdrawSubmission(submissionId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const myPortalHelper: Operation<MyPortalHelperQuery, MyPortalHelperQueryVariables> = {
  text: `query MyPortalHelper($id: ID!) {
    portalHelper(submissionId: $id) {
      office portal reminder
      fields { key label value }
      limits { mediaTypes bytesEach bytesTogether note verified }
      bundles { number bytes attachments { letter title fileId mediaType bytes } }
      unfit { letter title why }
    }
  }`,
};
