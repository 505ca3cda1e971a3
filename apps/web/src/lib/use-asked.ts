import { useQuery } from '@tanstack/react-query';
import { ask, Fault, type Operation, type Sending } from './graphql.js';
import { sameInAnotherLanguage } from './same-question.js';

/** What is known of something asked for: nothing yet, an answer, and whether the last time asking failed. */
export interface Asked<Answer> {
  readonly answer: Answer | null;
  readonly fault: Fault | null;
  /** When the answer arrived. */
  readonly at: Date | null;
  /** When it was asked for, by `performance.now()`, where a form is filled from it. */
  readonly askedAt?: number | null;
  readonly again: () => void;
}

export interface AskingWishes {
  /** Again and again, while the page is looked at. */
  readonly everyMs?: number;
  /** False as long as there is nothing to ask yet. */
  readonly when?: boolean;
  /** While a changed question is asked, what the earlier one was answered stays: for lists somebody turns the pages of. */
  readonly keepEarlier?: boolean;
  /** Again whenever somebody comes back to this window. */
  readonly onReturn?: boolean;
}

/** A question that hangs is answered by the way to ask it again. */
const tooLongMs = 30_000;

/**
 * Asks at once. An answer stays when a later asking fails: what was known is still worth showing, with the fault beside it. It stays
 * too until the same was answered in another language, so that no form is taken away with what stands in it.
 * @param key what is asked: whoever asks the same shares the answer
 */
export function useReading<Answer>(
  key: readonly unknown[],
  question: () => Promise<Answer>,
  { everyMs, when = true, keepEarlier = false, onReturn = false }: AskingWishes = {},
): Asked<Answer> {
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    queryKey: key,
    queryFn: question,
    enabled: when,
    refetchInterval: everyMs ?? false,
    refetchOnWindowFocus: onReturn || everyMs !== undefined,
    placeholderData: (earlier, query) =>
      keepEarlier || (query !== undefined && sameInAnotherLanguage(query.queryKey, key))
        ? earlier
        : undefined,
  });
  if (error !== null && !(error instanceof Fault)) throw error;
  return {
    answer: data ?? null,
    fault: error,
    at: dataUpdatedAt === 0 ? null : new Date(dataUpdatedAt),
    again: () => void refetch(),
  };
}

/** The same for an operation of the API. */
export const useAsked = <Answer, Input extends object>(
  operation: Operation<Answer, Input>,
  input: Input,
  wishes: AskingWishes = {},
): Asked<Answer> => useReading([operation.text, input], () => askInTime(operation, input), wishes);

/** As `ask`, for what is not waited for for ever: questions above all. */
export async function askInTime<Answer, Input extends object>(
  operation: Operation<Answer, Input>,
  input: Input,
  way: Sending = {},
): Promise<Answer> {
  const stop = new AbortController();
  const tooLong = setTimeout(() => stop.abort(), tooLongMs);
  try {
    return await ask(operation, input, { ...way, signal: stop.signal });
  } finally {
    clearTimeout(tooLong);
  }
}
