/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Language =
  | 'en'
  | 'es';

export type OrganizationState =
  | 'applied'
  | 'closed'
  | 'verified';

export type PasskeyAnswerInput = {
  readonly challengeId: string;
  readonly response: string;
};

/** Exactly one of them. */
export type SecondFactorInput = {
  readonly oneTimeCode?: string | null | undefined;
  readonly passkey?: PasskeyAnswerInput | null | undefined;
  readonly recoveryCode?: string | null | undefined;
};

export type SecondFactorKind =
  | 'one_time_code'
  | 'passkey';

/** What a personal access token may be made for. */
export type TokenScope =
  /** Campaigns and organizations. */
  | 'read_campaigns'
  /** Cases with their facts and dates, of people the account may see. */
  | 'read_cases'
  /** Plan types, insurers, dates of a letter: what is the same for everybody. */
  | 'read_facts'
  /** Progress, rates, editions and public decisions. */
  | 'read_measures'
  /** Beside `read_cases`: stories, calls and what else is in somebody's own words. */
  | 'read_stories'
  /** Who takes part, steps and filings with their dates, without anybody's name or words. */
  | 'read_work'
  /** Drafts of campaigns and their edits; never their opening. */
  | 'write_campaigns';

export type ConfirmOneTimeCodeMutationVariables = Exact<{
  id: string;
  code: string;
  name: string;
}>;


export type ConfirmOneTimeCodeMutation = { readonly confirmOneTimeCode:
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorAdded' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'TooManyRequests' }
    | { readonly __typename: 'WrongCode' }
   };

export type MyPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacesQuery = { readonly myOrganizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly clinician: { readonly id: string } | null };

export type StrongSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type StrongSignInQuery = { readonly me: { readonly secondFactorNeeded: string | null, readonly recoveryCodesLeft: number, readonly secondFactorShown: boolean, readonly authenticatedAt: string | null, readonly secondFactors: ReadonlyArray<{ readonly id: string, readonly kind: SecondFactorKind, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } | null };

export type ReadClocksQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadClocksQuery = { readonly clocks: { readonly wall: string, readonly business: string, readonly virtual: boolean } };

export type ReauthenticateByMailMutationVariables = Exact<{
  attemptId: string;
  code: string;
}>;


export type ReauthenticateByMailMutation = { readonly reauthenticate:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'Proved' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'TooManyRequests' }
    | { readonly __typename: 'WrongCode' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly at: string } };

export type CompleteSignInMutationVariables = Exact<{
  attemptId: string;
  code: string;
}>;


export type CompleteSignInMutation = { readonly completeSignIn:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'SignInFailed' }
    | { readonly __typename: 'SignedIn' }
    | { readonly __typename: 'TooManyRequests' }
   };

export type RequestReauthenticationMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestReauthenticationMutation = { readonly requestReauthentication:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SignInRequested', readonly attemptId: string }
    | { readonly __typename: 'TooManyRequests' }
   };

export type ChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type ChallengeQuery = { readonly challenge: { readonly json: string } };

export type FinishPasskeyMutationVariables = Exact<{
  challengeId: string;
  response: string;
  name: string;
}>;


export type FinishPasskeyMutation = { readonly finishPasskey:
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorAdded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type RequestSignInMutationVariables = Exact<{
  email: string;
  language: Language;
  work?: string | null | undefined;
  website?: string | null | undefined;
}>;


export type RequestSignInMutation = { readonly requestSignIn:
    | { readonly __typename: 'ChallengeFailed' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'SignInRequested', readonly attemptId: string }
    | { readonly __typename: 'TooManyRequests' }
   };

export type StartOneTimeCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type StartOneTimeCodeMutation = { readonly startOneTimeCode:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'OneTimeCodeStarted', readonly id: string, readonly uri: string, readonly secret: string, readonly svg: string }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type ProveSecondFactorMutationVariables = Exact<{
  shown: SecondFactorInput;
}>;


export type ProveSecondFactorMutation = { readonly proveSecondFactor:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'Proved' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'TooManyRequests' }
    | { readonly __typename: 'WrongCode' }
   };

export type MakeAccessTokenMutationVariables = Exact<{
  name: string;
  scopes: ReadonlyArray<TokenScope> | TokenScope;
  days: number;
}>;


export type MakeAccessTokenMutation = { readonly makeAccessToken:
    | { readonly __typename: 'AccessTokenMade', readonly token: string }
    | { readonly __typename: 'InvalidInput', readonly field: string | null }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeRecoveryCodesMutation = { readonly makeRecoveryCodes:
    | { readonly __typename: 'NoSecondFactor' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'RecoveryCodesMade', readonly codes: ReadonlyArray<string> }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type AskPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskPasskeyMutation = { readonly askPasskey:
    | { readonly __typename: 'NoSecondFactor' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyStarted', readonly challengeId: string, readonly options: string }
   };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { readonly me: { readonly account: { readonly id: string, readonly email: string, readonly language: Language, readonly platformAdministrator: boolean }, readonly persons: ReadonlyArray<{ readonly id: string }> } | null };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAccessTokenMutation = { readonly revokeAccessToken:
    | { readonly __typename: 'AccessTokenRevoked' }
    | { readonly __typename: 'NotFound' }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  id: string;
  leaveNone: boolean;
}>;


export type RemoveSecondFactorMutation = { readonly removeSecondFactor:
    | { readonly __typename: 'LastSecondFactor' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SecondFactorRemoved' }
   };

export type MyOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOrganizationsQuery = { readonly myOrganizations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: OrganizationState, readonly sample: boolean }> };

export type FoundOrganizationMutationVariables = Exact<{
  name: string;
  sample: boolean;
}>;


export type FoundOrganizationMutation = { readonly foundOrganization:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'OrganizationFounded', readonly organization: { readonly name: string } }
   };

export type RenameSecondFactorMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameSecondFactorMutation = { readonly renameSecondFactor:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SecondFactorRenamed' }
   };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { readonly startPasskey:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotAllowed' }
    | { readonly __typename: 'PasskeyStarted', readonly challengeId: string, readonly options: string }
    | { readonly __typename: 'ReauthenticationNeeded' }
    | { readonly __typename: 'SecondFactorNeeded' }
   };

export type MyAccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessTokensQuery = { readonly myAccessTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<TokenScope>, readonly lastUsedOn: string | null, readonly expiresAt: string }> };
