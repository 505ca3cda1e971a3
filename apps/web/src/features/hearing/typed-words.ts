/** What stands in the form of somebody's words. */
export interface TypedWords {
  readonly spoken: string;
  /** Empty: the same words as aloud. */
  readonly written: string;
  /** Seconds, read aloud against the clock; null: not since the words were changed. */
  readonly measured: number | null;
}

interface Stored {
  readonly spoken: string | null;
  readonly written: string;
}

/** The paper that holds the spoken words is shown as none of its own, so that it goes on following them. */
export function typedOf(statement: Stored | null): TypedWords {
  const spoken = statement?.spoken ?? '';
  const written = statement?.written ?? '';
  return { spoken, written: written.trim() === spoken.trim() ? '' : written, measured: null };
}

/** What an edition is counted from, as the server does. */
export const statementText = (statement: Stored | null): string =>
  `${statement?.spoken ?? ''}\u0000${statement?.written ?? ''}`;

/** The same once it is saved. */
export function savedText(words: TypedWords): string {
  const { spoken, written } = inputOf(words, '', 'en');
  return statementText({ spoken: spoken?.trim() ?? null, written: written.trim() });
}

/** The same as the server is told. */
export function inputOf({ spoken, written, measured }: TypedWords, seatId: string, language: 'en' | 'es') {
  const aloud = spoken.trim() !== '';
  return {
    seatId,
    language,
    written: written.trim() === '' ? spoken.trim() : written,
    ...(aloud ? { spoken } : {}),
    ...(aloud && measured !== null ? { measuredSeconds: measured } : {}),
  };
}
