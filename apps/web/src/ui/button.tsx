import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly kind?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
  /** Stays focusable while it works, so that nobody's place on the page is lost. */
  readonly working?: boolean;
  readonly onClick?: () => void;
}

export function Button({ children, kind = 'main', type = 'button', working = false, onClick }: Props) {
  return (
    <button
      className={kind === 'main' ? 'button' : 'button plain'}
      type={type}
      aria-disabled={working}
      onClick={working ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
