import type { ReportOutcomeInput } from '../../generated/operations.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import type { Refusing } from '../../lib/use-acting.js';
import { sayOutcome } from './outcome.operations.js';

export async function reportOutcome(input: ReportOutcomeInput): Promise<Refusing | null> {
  const { reportOutcome: answer } = await ask(sayOutcome, { input });
  switch (answer.__typename) {
    case 'OutcomeReported':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'OutcomeMoveNotAllowed':
    case 'DecisionDateMissing':
    case 'DecisionDateInFuture':
      return answer;
    default:
      return never(answer);
  }
}
