import type { Operation } from '../../../lib/graphql.js';

export interface Factor {
  readonly id: string;
  readonly kind: 'passkey' | 'one_time_code';
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export interface Standing {
  /** A sentence for programs; the page says its own, in the reader's language. Null: nothing is missing. */
  readonly secondFactorNeeded: string | null;
  readonly secondFactors: readonly Factor[];
  readonly recoveryCodesLeft: number;
  readonly secondFactorShown: boolean;
  readonly authenticatedAt: string | null;
}

export const strongSignIn: Operation<{ me: Standing | null }> = {
  text: `query StrongSignIn {
    me {
      secondFactorNeeded
      secondFactors { id kind name createdAt lastUsedAt }
      recoveryCodesLeft
      secondFactorShown
      authenticatedAt
    }
  }`,
};

interface Refused<Kind extends string> {
  readonly __typename: Kind;
}
export type MayNotChange = Refused<'NotAllowed' | 'SecondFactorNeeded' | 'ReauthenticationNeeded'>;

export interface PasskeyStarted {
  readonly __typename: 'PasskeyStarted';
  readonly challengeId: string;
  readonly options: string;
}

export const startPasskey: Operation<{
  startPasskey: PasskeyStarted | Refused<'InvalidInput'> | MayNotChange;
}> = {
  text: `mutation StartPasskey {
    startPasskey { __typename ... on PasskeyStarted { challengeId options } }
  }`,
};

export const finishPasskey: Operation<
  { finishPasskey: Refused<'SecondFactorAdded' | 'PasskeyRefused'> | MayNotChange },
  { challengeId: string; response: string; name: string }
> = {
  text: `mutation FinishPasskey($challengeId: ID!, $response: String!, $name: String!) {
    finishPasskey(input: { challengeId: $challengeId, response: $response, name: $name }) { __typename }
  }`,
};

export interface AppStarted {
  readonly __typename: 'OneTimeCodeStarted';
  readonly id: string;
  readonly uri: string;
  readonly secret: string;
  readonly svg: string;
}

export const startOneTimeCode: Operation<{
  startOneTimeCode: AppStarted | Refused<'InvalidInput'> | MayNotChange;
}> = {
  text: `mutation StartOneTimeCode {
    startOneTimeCode { __typename ... on OneTimeCodeStarted { id uri secret svg } }
  }`,
};

export const confirmOneTimeCode: Operation<
  { confirmOneTimeCode: Refused<'SecondFactorAdded' | 'WrongCode' | 'TooManyRequests'> | MayNotChange },
  { id: string; code: string; name: string }
> = {
  text: `mutation ConfirmOneTimeCode($id: ID!, $code: String!, $name: String!) {
    confirmOneTimeCode(input: { id: $id, code: $code, name: $name }) { __typename }
  }`,
};

export const renameSecondFactor: Operation<
  { renameSecondFactor: Refused<'SecondFactorRenamed' | 'NotFound' | 'InvalidInput'> | MayNotChange },
  { id: string; name: string }
> = {
  text: `mutation RenameSecondFactor($id: ID!, $name: String!) {
    renameSecondFactor(id: $id, name: $name) { __typename }
  }`,
};

export const removeSecondFactor: Operation<
  { removeSecondFactor: Refused<'SecondFactorRemoved' | 'NotFound' | 'LastSecondFactor'> | MayNotChange },
  { id: string; leaveNone: boolean }
> = {
  text: `mutation RemoveSecondFactor($id: ID!, $leaveNone: Boolean!) {
    removeSecondFactor(id: $id, leaveNone: $leaveNone) { __typename }
  }`,
};

export const makeRecoveryCodes: Operation<{
  makeRecoveryCodes:
    | { readonly __typename: 'RecoveryCodesMade'; readonly codes: readonly string[] }
    | Refused<'NoSecondFactor'>
    | MayNotChange;
}> = {
  text: `mutation MakeRecoveryCodes {
    makeRecoveryCodes { __typename ... on RecoveryCodesMade { codes } }
  }`,
};

export const askPasskey: Operation<{
  askPasskey: PasskeyStarted | Refused<'NoSecondFactor' | 'NotAllowed'>;
}> = {
  text: `mutation AskPasskey {
    askPasskey { __typename ... on PasskeyStarted { challengeId options } }
  }`,
};

export type Proving = Refused<
  | 'Proved'
  | 'WrongCode'
  | 'PasskeyRefused'
  | 'TooManyRequests'
  | 'InvalidInput'
  | 'NotAllowed'
  | 'SecondFactorNeeded'
>;

export type FactorShown =
  | { readonly passkey: { readonly challengeId: string; readonly response: string } }
  | { readonly oneTimeCode: string }
  | { readonly recoveryCode: string };

export const proveSecondFactor: Operation<{ proveSecondFactor: Proving }, { shown: FactorShown }> = {
  text: `mutation ProveSecondFactor($shown: SecondFactorInput!) {
    proveSecondFactor(input: $shown) { __typename }
  }`,
};

export const requestReauthentication: Operation<{
  requestReauthentication:
    | { readonly __typename: 'SignInRequested'; readonly attemptId: string }
    | Refused<'InvalidInput' | 'TooManyRequests' | 'NotAllowed' | 'SecondFactorNeeded'>;
}> = {
  text: `mutation RequestReauthentication {
    requestReauthentication { __typename ... on SignInRequested { attemptId } }
  }`,
};

export const reauthenticateByMail: Operation<
  { reauthenticate: Proving },
  { attemptId: string; code: string }
> = {
  text: `mutation ReauthenticateByMail($attemptId: ID!, $code: String!) {
    reauthenticate(input: { mail: { attemptId: $attemptId, code: $code } }) { __typename }
  }`,
};
