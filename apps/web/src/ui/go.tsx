import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { entryOf } from '../lib/entry.js';
import { withLanguage } from '../shell/location.js';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
}

/** A link to a page of ours: inside the same entry without loading anew, otherwise as every link does. */
export function Go({ to, children, className, current = false }: Props) {
  const here = withLanguage(to, window.location.search);
  const more = { className, 'aria-current': current ? ('page' as const) : undefined };
  if (entryOf(to) !== entryOf(window.location.pathname))
    return (
      <a href={here} {...more}>
        {children}
      </a>
    );
  return (
    <Link href={here} {...more}>
      {children}
    </Link>
  );
}
