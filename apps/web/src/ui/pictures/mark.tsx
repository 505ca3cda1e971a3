import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { type Spot, spotBeside } from './roving.js';

interface Roving {
  /** The part that is, or last was, in focus; the first one before. */
  readonly at: string | null;
  readonly propsOf: (key: string) => MarkProps;
}

interface MarkProps {
  readonly tabIndex: 0 | -1;
  readonly 'data-mark': string;
  readonly onFocus: () => void;
  readonly onPointerEnter: () => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
}

/** One tab stop for a whole drawing; arrows lead from part to part. */
export function useRoving(spots: readonly Spot[], onAt?: (key: string) => void): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const at = spots.some(({ key }) => key === chosen) ? chosen : (spots[0]?.key ?? null);
  const go = (key: string) => {
    setChosen(key);
    onAt?.(key);
  };
  return {
    at,
    propsOf: (key) => ({
      tabIndex: key === at ? 0 : -1,
      'data-mark': key,
      onFocus: () => go(key),
      onPointerEnter: () => onAt?.(key),
      onKeyDown: (event) => {
        const next = spotBeside(spots, key, event.key);
        if (next === null) return;
        event.preventDefault();
        event.currentTarget.closest('svg')?.querySelector<SVGGElement>(`[data-mark="${next}"]`)?.focus();
      },
    }),
  };
}

interface Props {
  readonly label: string;
  readonly roving: MarkProps;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a drawing that says its numbers to whoever reaches it. */
export function Mark({ label, roving, className, children }: Props) {
  return (
    <g
      role="img"
      aria-label={label}
      className={className === undefined ? 'mark' : `mark ${className}`}
      {...roving}
    >
      {children}
    </g>
  );
}
