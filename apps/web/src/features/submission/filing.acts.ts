import type {
  FilingChannel,
  GateAnswerInput,
  LetterFactsInput,
  PrepareMyDocumentMutation,
  SignSubmissionInput,
} from '../../generated/operations.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import type { Refusing } from '../../lib/use-acting.js';
import { askInTime } from '../../lib/use-asked.js';
import {
  answerMyGate,
  fillMyLetter,
  ownWordsNow,
  prepareMyDocument,
  recallMyFiling,
  saveOwnWords,
  signMyFiling,
  takeOtherWay,
  withdrawMyFiling,
} from './submission.operations.js';

export async function keepWords(id: string, text: string, seen: number[]): Promise<Refusing | null> {
  const { writeOwnWords: answer } = await ask(saveOwnWords, { id, text, seen });
  switch (answer.__typename) {
    case 'OwnWordsSaved':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'SubmissionMoveNotAllowed':
    case 'WordsChangedElsewhere':
      return answer;
    default:
      return never(answer);
  }
}

/** The words that stand at the server now; null: the letter is gone. */
export async function readOwnWords(id: string): Promise<string | null> {
  const { submission } = await askInTime(ownWordsNow, { id });
  return submission === null ? null : (submission.ownWords ?? '');
}

export async function fillBlanks(id: string, facts: LetterFactsInput): Promise<Refusing | null> {
  const { fillLetter: answer } = await ask(fillMyLetter, { id, facts });
  return writtenOr(answer);
}

export async function answerGate(id: string, items: readonly GateAnswerInput[]): Promise<Refusing | null> {
  const { answerGate: answer } = await ask(answerMyGate, { id, items });
  return writtenOr(answer);
}

type Writing = Refusing & {
  readonly __typename:
    'SubmissionWritten' | 'NotFound' | 'NotAllowed' | 'InvalidInput' | 'SubmissionMoveNotAllowed';
};

function writtenOr(answer: Writing): Refusing | null {
  switch (answer.__typename) {
    case 'SubmissionWritten':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'SubmissionMoveNotAllowed':
      return answer;
    default:
      return never(answer.__typename);
  }
}

export async function changeChannel(id: string, channel: FilingChannel): Promise<Refusing | null> {
  const { changeChannel: answer } = await ask(takeOtherWay, { id, channel });
  switch (answer.__typename) {
    case 'SubmissionWritten':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
    case 'NoWayToRecipient':
      return answer;
    default:
      return never(answer);
  }
}

type Preparing = PrepareMyDocumentMutation['prepareDocument'];
export type Prepared = Extract<Preparing, { __typename: 'DocumentPrepared' }>;
export type NotPrepared = Exclude<Preparing, { __typename: 'DocumentPrepared' }>;

export async function prepare(id: string): Promise<Prepared | NotPrepared> {
  const { prepareDocument: answer } = await ask(prepareMyDocument, { id });
  switch (answer.__typename) {
    case 'DocumentPrepared':
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
    case 'ConsentMissing':
    case 'OwnWordsMissing':
    case 'OwnWordsTooShort':
    case 'OwnWordsCopied':
    case 'BlankLeft':
    case 'BlanksLeft':
    case 'RecordIncomplete':
    case 'LetterNotForThisCase':
    case 'ExhibitUnusable':
    case 'DocumentChanged':
      return answer;
    default:
      return never(answer);
  }
}

export async function sign(input: SignSubmissionInput): Promise<Refusing | null> {
  const { signSubmission: answer } = await ask(signMyFiling, { input });
  switch (answer.__typename) {
    case 'SubmissionSigned':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'ConsentMissing':
    case 'CaseNotReady':
    case 'SubmissionNotReady':
    case 'DocumentNotRead':
    case 'DocumentChanged':
    case 'SignatureIntentMissing':
    case 'SignatureNameDiffers':
    case 'AttestationMissing':
    case 'RecordIncomplete':
    case 'SecondFactorNeeded':
    case 'ReauthenticationNeeded':
    case 'ExhibitUnusable':
      return answer;
    default:
      return never(answer);
  }
}

export async function recall(id: string): Promise<Refusing | null> {
  const { recallSubmission: answer } = await ask(recallMyFiling, { id });
  switch (answer.__typename) {
    case 'SubmissionTakenBack':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'TooLateToRecall':
    case 'SubmissionMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}

export async function withdraw(id: string): Promise<Refusing | null> {
  const { withdrawSubmission: answer } = await ask(withdrawMyFiling, { id });
  switch (answer.__typename) {
    case 'SubmissionTakenBack':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}
