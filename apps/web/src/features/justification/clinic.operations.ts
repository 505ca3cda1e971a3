import type {
  ChangePractisingMutation,
  ChangePractisingMutationVariables,
  ClinicDeskQuery,
  ClinicRequestQuery,
  ClinicRequestQueryVariables,
  DisclosePractisingConflictsMutation,
  DisclosePractisingConflictsMutationVariables,
  EndPractisingLicenceMutation,
  EndPractisingLicenceMutationVariables,
  EnrolAsClinicianMutation,
  EnrolAsClinicianMutationVariables,
  RenewPractisingLicenceMutation,
  RenewPractisingLicenceMutationVariables,
  SetWeeklyLettersMutation,
  SetWeeklyLettersMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Oneself, and what one was asked for or prepares. */
export const clinicDesk: Operation<ClinicDeskQuery> = {
  text: `query ClinicDesk {
    clinician {
      id name npi weeklyCapacity load languages specialties supports
      licences { state number expiresOn inForce }
      conflicts { kind payerIds printedName treatmentKeys until }
    }
    myRequests {
      id reference part relation state neededBy shows filingType
      offer { state bodyArea urgent }
      statements { id standing }
      blanks { kind open }
    }
    clocks { business }
    me { secondFactorShown }
  }`,
};

export const clinicRequest: Operation<ClinicRequestQuery, ClinicRequestQueryVariables> = {
  text: `query ClinicRequest($id: ID!) {
    clocks { business }
    clinician { name }
    me { secondFactorShown }
    request(id: $id) {
      id reference part relation wayIn state neededBy shows filingType leaseUntil lacks
      offer { state bodyArea payerNames urgent }
      case {
        personId patientName birthDate service reasonText criteriaName policyNumber noticeDate codesAsPrinted payerNames story
        evidenceFileIds
      }
      statements {
        id text standing correctedText
        source { kind title dated page instrument rater identifier readOn readBy }
      }
      blanks { kind text open }
      letter { id version documentHash pages openedPages fileId signedAt text }
      discloses { kind payerIds printedName }
      practicePapers { id paperKind fileId addedAt }
      call {
        id reference state askedThrough askedOn zone askBy lastArguable heldAt minutes result appealWaitsUntil appealOrder
        windows { from to }
        said { reviewerName reviewerCredentials criterion alternative reference }
        callBacks { id at direction result number note }
        rule { payer rule window phone askBy callWindows canOverturn lostIfAppealFiled verified dateRead }
      }
    }
  }`,
};

export const enrolAsClinician: Operation<EnrolAsClinicianMutation, EnrolAsClinicianMutationVariables> = {
  text: `mutation EnrolAsClinician($input: EnrolClinicianInput!) {
    enrolClinician(input: $input) {
      __typename
      ... on ClinicianEnrolled { requests }
      ... on Refusal { message field }
    }
  }`,
};

export const setWeeklyLetters: Operation<SetWeeklyLettersMutation, SetWeeklyLettersMutationVariables> = {
  text: `mutation SetWeeklyLetters($weeklyCapacity: Int!, $giveBack: Boolean) {
    setWeeklyCapacity(weeklyCapacity: $weeklyCapacity, giveBack: $giveBack) {
      __typename
      ... on ClinicianChanged { movedOn }
      ... on Refusal { message field }
    }
  }`,
};

export const renewPractisingLicence: Operation<
  RenewPractisingLicenceMutation,
  RenewPractisingLicenceMutationVariables
> = {
  text: `mutation RenewPractisingLicence($input: LicenceInput!) {
    renewLicence(input: $input) {
      __typename
      ... on ClinicianChanged { movedOn }
      ... on Refusal { message field }
    }
  }`,
};

export const endPractisingLicence: Operation<
  EndPractisingLicenceMutation,
  EndPractisingLicenceMutationVariables
> = {
  text: `mutation EndPractisingLicence($state: String!) {
    endLicence(state: $state) {
      __typename
      ... on ClinicianChanged { movedOn }
      ... on Refusal { message field }
    }
  }`,
};

export const changePractising: Operation<ChangePractisingMutation, ChangePractisingMutationVariables> = {
  text: `mutation ChangePractising($input: PractisingInput!) {
    changePractising(input: $input) {
      __typename
      ... on ClinicianChanged { movedOn }
      ... on Refusal { message field }
    }
  }`,
};

export const disclosePractisingConflicts: Operation<
  DisclosePractisingConflictsMutation,
  DisclosePractisingConflictsMutationVariables
> = {
  text: `mutation DisclosePractisingConflicts($conflicts: [ConflictInput!]!) {
    discloseConflicts(conflicts: $conflicts) {
      __typename
      ... on ClinicianChanged { movedOn }
      ... on Refusal { message field }
    }
  }`,
};
