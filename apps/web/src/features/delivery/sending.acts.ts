import type {
  AddFilingProofMutation,
  AddProofInput,
  CorrectProofInput,
  FilingChannel,
  ReportReturnedInput,
  ReportSentInput,
  ResolveUncertainInput,
} from '../../generated/operations.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import type { Refusing } from '../../lib/use-acting.js';
import {
  addFilingProof,
  correctFilingProof,
  requeueMyFiling,
  resolveMyFiling,
  sayReturned,
  saySent,
  switchMyChannel,
  undoSent,
} from './delivery.operations.js';

/** `odd`: it is kept, and the number does not look like one of its kind. */
export type Advised = Refusing | 'odd' | null;

export async function reportSent(input: ReportSentInput): Promise<Advised> {
  const { reportSent: answer } = await ask(saySent, { input });
  switch (answer.__typename) {
    case 'SendingReported':
      return answer.advice === null ? null : 'odd';
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'SubmissionMoveNotAllowed':
    case 'ProofNotOfThisChannel':
    case 'ProofEmpty':
    case 'ProofDateUnreadable':
    case 'ProofInFuture':
    case 'ProofBeforeSigning':
      return answer;
    default:
      return never(answer);
  }
}

export async function addProof(input: AddProofInput): Promise<Advised> {
  return proved((await ask(addFilingProof, { input })).addProof);
}

export async function correctProof(input: CorrectProofInput): Promise<Advised> {
  return proved((await ask(correctFilingProof, { input })).correctProof);
}

function proved(answer: AddFilingProofMutation['addProof']): Advised {
  switch (answer.__typename) {
    case 'ProofAdded':
      return answer.advice === null ? null : 'odd';
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'SubmissionMoveNotAllowed':
    case 'ProofNotOfThisChannel':
    case 'ProofEmpty':
    case 'ProofDateUnreadable':
    case 'ProofInFuture':
    case 'ProofBeforeSigning':
      return answer;
    default:
      return never(answer);
  }
}

export async function undoReport(id: string): Promise<Refusing | null> {
  const { undoReportSent: answer } = await ask(undoSent, { id });
  switch (answer.__typename) {
    case 'ReportUndone':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}

export async function reportReturned(input: ReportReturnedInput): Promise<Refusing | null> {
  const { reportReturned: answer } = await ask(sayReturned, { input });
  switch (answer.__typename) {
    case 'ReturnReported':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
    case 'ProofDateUnreadable':
    case 'ProofInFuture':
    case 'ProofBeforeSigning':
      return answer;
    default:
      return never(answer);
  }
}

export async function resolveUncertain(input: ResolveUncertainInput): Promise<Refusing | null> {
  const { resolveUncertain: answer } = await ask(resolveMyFiling, { input });
  switch (answer.__typename) {
    case 'UncertainResolved':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'SubmissionMoveNotAllowed':
    case 'ProofNotOfThisChannel':
    case 'ProofEmpty':
    case 'ProofDateUnreadable':
    case 'ProofInFuture':
    case 'ProofBeforeSigning':
      return answer;
    default:
      return never(answer);
  }
}

export async function sendAgain(id: string): Promise<Refusing | null> {
  const { requeueFailed: answer } = await ask(requeueMyFiling, { id });
  switch (answer.__typename) {
    case 'FilingRequeued':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
    case 'NotSentFromHere':
    case 'FilingExists':
      return answer;
    default:
      return never(answer);
  }
}

export async function switchChannel(id: string, channel: FilingChannel): Promise<Refusing | null> {
  const { switchChannel: answer } = await ask(switchMyChannel, { id, channel });
  switch (answer.__typename) {
    case 'ChannelSwitched':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'SubmissionMoveNotAllowed':
    case 'NoWayToRecipient':
    case 'FilingExists':
      return answer;
    default:
      return never(answer);
  }
}
