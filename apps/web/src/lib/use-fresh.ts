import { useState } from 'react';
import type { Operation } from './graphql.js';
import { settled } from './keeping.js';
import { type Asked, askInTime, useReading } from './use-asked.js';

/**
 * Asked anew by each page that opens, after what was typed elsewhere has arrived: a form is filled once, from what it is
 * first told, and must not be told something old.
 */
export function useFresh<Answer, Input extends object>(
  operation: Operation<Answer, Input>,
  input: Input,
  wishes: { readonly everyMs?: number; readonly keepEarlier?: boolean } = {},
): Asked<Answer> {
  const [turn] = useState(() => crypto.randomUUID());
  const { answer, ...rest } = useReading(
    [operation.text, input, turn],
    async () => {
      await settled();
      const askedAt = performance.now();
      return { askedAt, told: await askInTime(operation, input) };
    },
    wishes,
  );
  return { ...rest, answer: answer?.told ?? null, askedAt: answer?.askedAt ?? null };
}
