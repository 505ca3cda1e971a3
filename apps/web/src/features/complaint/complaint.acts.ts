import type { AnswerDutyInput, AnswerNoticeInput } from '../../generated/operations.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import type { Refusing } from '../../lib/use-acting.js';
import { answerMyNotice, confirmMyDuty, denyMyDuty } from './complaint.operations.js';

export async function answerNotice(input: AnswerNoticeInput): Promise<Refusing | null> {
  const { answerNotice: answer } = await ask(answerMyNotice, { input });
  switch (answer.__typename) {
    case 'NoticeAnswered':
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

export async function answerDuty(so: boolean, input: AnswerDutyInput): Promise<Refusing | null> {
  const answer = so
    ? (await ask(confirmMyDuty, { input })).confirmDuty
    : (await ask(denyMyDuty, { input })).denyDuty;
  switch (answer.__typename) {
    case 'DutyAnswered':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'CaseOver':
    case 'DutyNotProposed':
      return answer;
    default:
      return never(answer);
  }
}
