import type {
  AddEvidenceMutation,
  AddEvidenceMutationVariables,
  AgreeToPurposesMutation,
  AgreeToPurposesMutationVariables,
  BeginCaseMutation,
  BeginCaseMutationVariables,
  CaseChoicesQuery,
  KeepConfidentialMutation,
  KeepConfidentialMutationVariables,
  LogCaseCallMutation,
  LogCaseCallMutationVariables,
  MyCaseQuery,
  MyCaseQueryVariables,
  MyTakingPartQuery,
  PauseTakingPartMutation,
  PauseTakingPartMutationVariables,
  RecordCaseFactsMutation,
  RecordCaseFactsMutationVariables,
  ReopenMyCaseMutation,
  ReopenMyCaseMutationVariables,
  ResumeTakingPartMutation,
  ResumeTakingPartMutationVariables,
  SayOwnFilingMutation,
  SayOwnFilingMutationVariables,
  UnsayOwnFilingMutation,
  UnsayOwnFilingMutationVariables,
  SayUrgencyMutation,
  SayUrgencyMutationVariables,
  SwitchesOfQuery,
  SwitchesOfQueryVariables,
  UnfinishedCasesQuery,
  UnfinishedCasesQueryVariables,
  WhoseCaseQuery,
  WithdrawMyCaseMutation,
  WithdrawMyCaseMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const whoseCase: Operation<WhoseCaseQuery> = {
  text: 'query WhoseCase { me { persons { id state name { given family } } } }',
};

export const unfinishedCases: Operation<UnfinishedCasesQuery, UnfinishedCasesQueryVariables> = {
  text: `query UnfinishedCases($personId: ID!) {
    casesOf(personId: $personId, first: 50) { edges { node { id state stateSentence createdAt } } }
  }`,
};

export const switchesOf: Operation<SwitchesOfQuery, SwitchesOfQueryVariables> = {
  text: `query SwitchesOf($personId: ID!, $language: Language!) {
    consents(personId: $personId, language: $language) { purpose on wording wordingVersion withdrawalConsequence }
  }`,
};

export const agreeToPurposes: Operation<AgreeToPurposesMutation, AgreeToPurposesMutationVariables> = {
  text: `mutation AgreeToPurposes($input: GiveConsentInput!) {
    giveConsent(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const caseChoices: Operation<CaseChoicesQuery> = {
  text: `query CaseChoices {
    jurisdictions { code name }
    planTypes { key name fundingAsked hasRules }
    conditions { key name treatments { key name } }
    denialReasons { key name description }
    insurers { key name }
  }`,
};

export const myCase: Operation<MyCaseQuery, MyCaseQueryVariables> = {
  text: `query MyCase($id: ID!, $language: Language!) {
    case(id: $id) {
      id sees personId state planType contractState residenceState funding letterInHand letterBasis
      planLevels conditionKey treatmentKey reasonKey urgency urgencyStatedBy alreadyAppealed noticeDate receivedDate
      letterPrintsDeadline letterDeadline actBy lastArguable clockNotes evidenceStanding confidential
      clocks { id stage side state known actBy lastArguable citation verified window basis { kind text date citation } }
      evidence { id evidenceKind dated addedAt file { id name state mediaType size } }
      parties { role payerId printedName }
      details {
        identifier { identifierKind printed } service reasonText criteriaName policyNumber amountCents
        noticeAddress { post fax portal phone email }
      }
      calls { id at calledNumber spokeWith reference said minutes }
      problems { field blocks message }
      next(language: $language) {
        next reason question today
        steps { stepKey stage label filingType urgent beside actBy lastArguable submissionId }
        helpers { key name does channels { kind value } }
      }
      outcomes {
        id submissionId stage state stateSentence(language: $language) resultSentence(language: $language) dueOn decidedOn
      }
    }
    submissionsOf(caseId: $id) { id reference stepKey stage state stateSentence(language: $language) sendBy }
  }`,
};

export const beginCase: Operation<BeginCaseMutation, BeginCaseMutationVariables> = {
  text: `mutation BeginCase($input: StartCaseInput!) {
    startCase(input: $input) { __typename ... on Refusal { message field } ... on CaseStarted { case { id } } }
  }`,
};

export const recordCaseFacts: Operation<RecordCaseFactsMutation, RecordCaseFactsMutationVariables> = {
  text: `mutation RecordCaseFacts($input: RecordDenialInput!) {
    recordDenial(input: $input) {
      __typename
      ... on Refusal { message field }
      ... on CaseAlreadyExists { caseId }
      ... on SameNumberElsewhere { caseId }
    }
  }`,
};

export const addEvidence: Operation<AddEvidenceMutation, AddEvidenceMutationVariables> = {
  text: `mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const logCaseCall: Operation<LogCaseCallMutation, LogCaseCallMutationVariables> = {
  text: `mutation LogCaseCall($input: LogCallInput!) {
    logCall(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const sayUrgency: Operation<SayUrgencyMutation, SayUrgencyMutationVariables> = {
  text: `mutation SayUrgency($input: StateUrgencyInput!) {
    stateUrgency(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const withdrawMyCase: Operation<WithdrawMyCaseMutation, WithdrawMyCaseMutationVariables> = {
  text: `mutation WithdrawMyCase($caseId: ID!) {
    withdrawCase(caseId: $caseId) { __typename ... on Refusal { message field } }
  }`,
};

export const reopenMyCase: Operation<ReopenMyCaseMutation, ReopenMyCaseMutationVariables> = {
  text: `mutation ReopenMyCase($caseId: ID!) {
    reopenCase(caseId: $caseId) { __typename ... on Refusal { message field } }
  }`,
};

export const keepConfidential: Operation<KeepConfidentialMutation, KeepConfidentialMutationVariables> = {
  text: `mutation KeepConfidential($caseId: ID!, $confidential: Boolean!) {
    keepCaseConfidential(caseId: $caseId, confidential: $confidential) {
      __typename ... on Refusal { message field }
    }
  }`,
};

export const sayOwnFiling: Operation<SayOwnFilingMutation, SayOwnFilingMutationVariables> = {
  text: `mutation SayOwnFiling($input: ReportOwnFilingInput!) {
    reportOwnFiling(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const unsayOwnFiling: Operation<UnsayOwnFilingMutation, UnsayOwnFilingMutationVariables> = {
  text: `mutation UnsayOwnFiling($caseId: ID!, $stage: String!) {
    takeBackOwnFiling(caseId: $caseId, stage: $stage) { __typename ... on Refusal { message field } }
  }`,
};

export const myTakingPart: Operation<MyTakingPartQuery> = {
  text: `query MyTakingPart {
    myParticipations { id state caseId holdUntil campaign { id title slug } }
  }`,
};

export const pauseTakingPart: Operation<PauseTakingPartMutation, PauseTakingPartMutationVariables> = {
  text: `mutation PauseTakingPart($id: ID!) {
    pauseParticipation(participationId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const resumeTakingPart: Operation<ResumeTakingPartMutation, ResumeTakingPartMutationVariables> = {
  text: `mutation ResumeTakingPart($id: ID!) {
    resumeParticipation(participationId: $id) { __typename ... on Refusal { message field } }
  }`,
};
