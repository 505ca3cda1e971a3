import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import type { Came } from '../justification/use-steps.js';
import { giveHelpStepBack, handOverPerson, keepHelpStep, takeHelpStep } from './navigator.operations.js';

/** Takes somebody, or hands them over. */
export async function given(
  participationId: string,
  helperId: string | null,
  says: 'help.taken' | 'helped.handedOver',
): Promise<Came> {
  const { assignHelper: answer } = await ask(handOverPerson, { participationId, helperId });
  switch (answer.__typename) {
    case 'HelperAssigned':
      return { says };
    case 'NotFound':
    case 'NotAllowed':
    case 'HelperNotMember':
    case 'HelperConsentMissing':
    case 'HelperFull':
    case 'HelpedByAnother':
    case 'ParticipationMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}

/** A step is one’s own for a day, and nobody else’s meanwhile. */
export async function takenStep(id: string): Promise<Came> {
  const { takeWorkItem: answer } = await ask(takeHelpStep, { id });
  switch (answer.__typename) {
    case 'WorkItemTaken':
      return { says: 'helped.stepTaken' };
    case 'NotFound':
    case 'NotAllowed':
    case 'SecondFactorNeeded':
    case 'WorkItemHeld':
    case 'WorkItemOver':
    case 'WorkItemBegun':
      return answer;
    default:
      return never(answer);
  }
}

export async function keptStep(id: string): Promise<Came> {
  const { extendLease: answer } = await ask(keepHelpStep, { id });
  switch (answer.__typename) {
    case 'LeaseExtended':
      return { says: 'helped.stepKept' };
    case 'NotFound':
    case 'SecondFactorNeeded':
    case 'WorkItemNotHeld':
    case 'WorkItemOver':
    case 'WorkItemBegun':
      return answer;
    default:
      return never(answer);
  }
}

export async function givenBackStep(id: string): Promise<Came> {
  const { giveBackWorkItem: answer } = await ask(giveHelpStepBack, { id });
  switch (answer.__typename) {
    case 'WorkItemGivenBack':
      return { says: 'helped.stepGivenBack' };
    case 'NotFound':
    case 'SecondFactorNeeded':
    case 'WorkItemNotHeld':
    case 'WorkItemOver':
    case 'WorkItemBegun':
      return answer;
    default:
      return never(answer);
  }
}
