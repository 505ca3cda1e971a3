import { useState } from 'react';
import { useSpeech } from '../i18n/words.js';
import { Button } from './button.js';

export interface Pages {
  /** After which the page begins that is looked at; null: the first. */
  readonly after: string | null;
  readonly isFirst: boolean;
  readonly back: () => void;
  readonly on: (end: string) => void;
  /** To the beginning: what is listed is another list now. */
  readonly first: () => void;
}

/** Where in a long list somebody is. The ends of the pages before are the way back. */
export function usePages(): Pages {
  const [ends, setEnds] = useState<readonly string[]>([]);
  return {
    after: ends.at(-1) ?? null,
    isFirst: ends.length === 0,
    back: () => setEnds(ends.slice(0, -1)),
    on: (end) => setEnds([...ends, end]),
    first: () => setEnds([]),
  };
}

interface Props {
  readonly pages: Pages;
  /** What the server says of the page that is shown. */
  readonly shown: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

export function TurnPages({ pages, shown: { hasNextPage, endCursor } }: Props) {
  const { say } = useSpeech();
  const further = hasNextPage ? (endCursor ?? null) : null;
  return (
    <div className="row">
      {!pages.isFirst && (
        <Button kind="plain" onClick={pages.back}>
          {say('shell.earlier')}
        </Button>
      )}
      {further !== null && (
        <Button kind="plain" onClick={() => pages.on(further)}>
          {say('shell.further')}
        </Button>
      )}
    </div>
  );
}
