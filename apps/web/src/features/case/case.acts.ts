import type {
  AddEvidenceInput,
  CaseFactsInput,
  ConsentPurpose,
  Language,
  LogCallInput,
  ReportOwnFilingInput,
  StateUrgencyInput,
} from '../../generated/operations.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import type { Refusing } from '../../lib/use-acting.js';
import {
  addEvidence,
  agreeToPurposes,
  keepConfidential,
  logCaseCall,
  pauseTakingPart,
  recordCaseFacts,
  reopenMyCase,
  resumeTakingPart,
  sayOwnFiling,
  sayUrgency,
  unsayOwnFiling,
  withdrawMyCase,
} from './case.operations.js';

/** A refusal that names the other case it is about. */
export interface OtherCase extends Refusing {
  readonly caseId?: string;
}

export async function saveFacts(
  caseId: string,
  facts: CaseFactsInput,
  anotherDenial = false,
): Promise<OtherCase | null> {
  const { recordDenial: answer } = await ask(recordCaseFacts, { input: { caseId, facts, anotherDenial } });
  switch (answer.__typename) {
    case 'DenialRecorded':
      return null;
    case 'CaseAlreadyExists':
    case 'SameNumberElsewhere':
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'CodesFixed':
    case 'CaseOver':
      return answer;
    default:
      return never(answer);
  }
}

export async function showDenial(input: AddEvidenceInput): Promise<Refusing | null> {
  const { addEvidence: answer } = await ask(addEvidence, { input });
  switch (answer.__typename) {
    case 'EvidenceAdded':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'CaseOver':
      return answer;
    default:
      return never(answer);
  }
}

export async function logCall(input: LogCallInput): Promise<Refusing | null> {
  const { logCall: answer } = await ask(logCaseCall, { input });
  switch (answer.__typename) {
    case 'CallLogged':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'CaseOver':
      return answer;
    default:
      return never(answer);
  }
}

export async function stateUrgency(input: StateUrgencyInput): Promise<Refusing | null> {
  const { stateUrgency: answer } = await ask(sayUrgency, { input });
  switch (answer.__typename) {
    case 'UrgencyStated':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'UrgencyNotStated':
    case 'CaseOver':
      return answer;
    default:
      return never(answer);
  }
}

export async function reportOwnFiling(input: ReportOwnFilingInput): Promise<Refusing | null> {
  return ownOr((await ask(sayOwnFiling, { input })).reportOwnFiling);
}

export async function takeBackOwnFiling(caseId: string, stage: string): Promise<Refusing | null> {
  return ownOr((await ask(unsayOwnFiling, { caseId, stage })).takeBackOwnFiling);
}

type OwnFilingAnswer = Refusing & {
  readonly __typename:
    'OwnFilingReported' | 'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver' | 'FiledHere';
};

function ownOr(answer: OwnFilingAnswer): Refusing | null {
  switch (answer.__typename) {
    case 'OwnFilingReported':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'CaseOver':
    case 'FiledHere':
      return answer;
    default:
      return never(answer.__typename);
  }
}

export async function withdrawCase(caseId: string): Promise<Refusing | null> {
  const { withdrawCase: answer } = await ask(withdrawMyCase, { caseId });
  switch (answer.__typename) {
    case 'CaseWithdrawn':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'CaseOver':
      return answer;
    default:
      return never(answer);
  }
}

export async function reopenCase(caseId: string): Promise<Refusing | null> {
  const { reopenCase: answer } = await ask(reopenMyCase, { caseId });
  switch (answer.__typename) {
    case 'CaseReopened':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'CaseOver':
      return answer;
    default:
      return never(answer);
  }
}

export async function keepCaseConfidential(caseId: string, confidential: boolean): Promise<Refusing | null> {
  const { keepCaseConfidential: answer } = await ask(keepConfidential, { caseId, confidential });
  switch (answer.__typename) {
    case 'ConfidentialityKept':
      return null;
    case 'NotFound':
    case 'NotAllowed':
      return answer;
    default:
      return never(answer);
  }
}

export async function pause(id: string): Promise<Refusing | null> {
  const { pauseParticipation: answer } = await ask(pauseTakingPart, { id });
  return movedOr(answer);
}

export async function resume(id: string): Promise<Refusing | null> {
  const { resumeParticipation: answer } = await ask(resumeTakingPart, { id });
  return movedOr(answer);
}

type Moving = Refusing & {
  readonly __typename: 'ParticipationMoved' | 'NotFound' | 'NotAllowed' | 'ParticipationMoveNotAllowed';
};

function movedOr(answer: Moving): Refusing | null {
  switch (answer.__typename) {
    case 'ParticipationMoved':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'ParticipationMoveNotAllowed':
      return answer;
    default:
      return never(answer.__typename);
  }
}

export async function agreeTo(
  personId: string,
  purposes: readonly ConsentPurpose[],
  wordingVersion: number,
  language: Language,
): Promise<Refusing | null> {
  const { giveConsent: answer } = await ask(agreeToPurposes, {
    input: { personId, purposes, wordingVersion, language },
  });
  switch (answer.__typename) {
    case 'ConsentGiven':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'WordingOutdated':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
