import type { AnswerNoticeInput } from '../../generated/operations.js';

type Given = AnswerNoticeInput['answers'][number];

/** A question about the notice as it stands on the page. */
export interface DutySaid {
  readonly answer: Given['answer'] | null;
  /** Plain date, empty as long as it is not known; it stays while somebody tries another answer. */
  readonly on: string;
}

/** "Yes" to a question of a day says nothing yet without the day. */
export const lacksDay = (dated: boolean, { answer, on }: DutySaid): boolean =>
  dated && answer === 'yes' && on === '';

/** What is sent of it; null as long as there is nothing to keep. */
export function dutyGiven(question: Given['question'], dated: boolean, said: DutySaid): Given | null {
  const { answer, on } = said;
  if (answer === null || lacksDay(dated, said)) return null;
  return { question, answer, on: dated && answer === 'yes' ? on : null };
}
