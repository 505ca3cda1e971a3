import type {
  AskClinicianMutation,
  AskClinicianMutationVariables,
  CaseClinicianQuery,
  CaseClinicianQueryVariables,
  CheckPracticePaperMutation,
  CheckPracticePaperMutationVariables,
  MakePracticePageMutation,
  MakePracticePageMutationVariables,
  PermissionDraftQuery,
  PermissionDraftQueryVariables,
  RevokePermissionMutation,
  RevokePermissionMutationVariables,
  RevokePracticeLinkMutation,
  RevokePracticeLinkMutationVariables,
  SignPermissionMutation,
  SignPermissionMutationVariables,
  UploadPracticePaperMutation,
  UploadPracticePaperMutationVariables,
  WithdrawAskingMutation,
  WithdrawAskingMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const caseClinician: Operation<CaseClinicianQuery, CaseClinicianQueryVariables> = {
  text: `query CaseClinician($id: ID!) {
    clocks { business }
    case(id: $id) {
      id personId sees actBy lastArguable
      clocks { side state actBy verified }
      authorizations { id reference recipients information purpose practices signedOn expiresOn revokedOn inForce fileId }
      justificationRequests {
        id reference relation wayIn state neededBy clinicianName lacks
        letter { fileId signedAt }
        onePages { id fileId madeAt link { id expiresAt revokedAt uploads address } }
        links { id expiresAt revokedAt uploads address }
        paperAnswers { id fileId byLink receivedAt verdict datedOn }
        practicePapers { id fileId addedAt }
        call { id state result appealWaitsUntil windows { from to } said { alternative } }
      }
    }
  }`,
};

export const askClinician: Operation<AskClinicianMutation, AskClinicianMutationVariables> = {
  text: `mutation AskClinician($input: AskForJustificationInput!) {
    askForJustification(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const withdrawAsking: Operation<WithdrawAskingMutation, WithdrawAskingMutationVariables> = {
  text: `mutation WithdrawAsking($requestId: ID!) {
    withdrawRequest(requestId: $requestId) { __typename ... on Refusal { message field } }
  }`,
};

export const permissionDraft: Operation<PermissionDraftQuery, PermissionDraftQueryVariables> = {
  text: `query PermissionDraft($input: AuthorizationInput!) {
    authorizationDraft(input: $input) {
      __typename
      ... on AuthorizationDraft { text documentHash expiresOn signerName }
      ... on Refusal { message field }
    }
  }`,
};

export const signPermission: Operation<SignPermissionMutation, SignPermissionMutationVariables> = {
  text: `mutation SignPermission($input: AuthorizationInput!, $typedName: String!, $documentHash: String!, $intent: Boolean!) {
    signAuthorization(input: $input, typedName: $typedName, documentHash: $documentHash, intent: $intent) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const revokePermission: Operation<RevokePermissionMutation, RevokePermissionMutationVariables> = {
  text: `mutation RevokePermission($authorizationId: ID!) {
    revokeAuthorization(authorizationId: $authorizationId) { __typename ... on Refusal { message field } }
  }`,
};

export const makePracticePage: Operation<MakePracticePageMutation, MakePracticePageMutationVariables> = {
  text: `mutation MakePracticePage($input: OnePageRequestInput!) {
    makeOnePageRequest(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const revokePracticeLink: Operation<RevokePracticeLinkMutation, RevokePracticeLinkMutationVariables> =
  {
    text: `mutation RevokePracticeLink($linkId: ID!) {
    revokeOneCaseLink(linkId: $linkId) { __typename ... on Refusal { message field } }
  }`,
  };

export const uploadPracticePaper: Operation<
  UploadPracticePaperMutation,
  UploadPracticePaperMutationVariables
> = {
  text: `mutation UploadPracticePaper($requestId: ID!, $fileId: ID!) {
    uploadPaperAnswer(requestId: $requestId, fileId: $fileId) { __typename ... on Refusal { message field } }
  }`,
};

export const checkPracticePaper: Operation<CheckPracticePaperMutation, CheckPracticePaperMutationVariables> =
  {
    text: `mutation CheckPracticePaper($input: PaperLookInput!) {
    checkPaperAnswer(input: $input) {
      __typename
      ... on PaperAnswerChecked { problem { kind message } }
      ... on Refusal { message field }
    }
  }`,
  };
