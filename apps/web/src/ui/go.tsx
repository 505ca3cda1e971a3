import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../i18n/words.js';
import { entryOf } from '../lib/entry.js';
import { someWordsAreUnsent } from '../lib/use-leave-asking.js';
import { withLanguage } from '../shell/location.js';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
}

/**
 * A link to a page of ours: inside the same entry without loading anew, otherwise as every link does. Either way it asks before it
 * leaves words that are not sent.
 */
export function Go({ to, children, className, current = false }: Props) {
  const { say } = useSpeech();
  const here = withLanguage(to, window.location.search);
  const more = { className, 'aria-current': current ? ('page' as const) : undefined };
  if (entryOf(to) !== entryOf(window.location.pathname))
    return (
      <a href={here} {...more}>
        {children}
      </a>
    );
  const asks = (event: MouseEvent) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (!elsewhere && someWordsAreUnsent() && !window.confirm(say('shell.leaveUnsent')))
      event.preventDefault();
  };
  return (
    <Link href={here} onClick={asks} {...more}>
      {children}
    </Link>
  );
}
