import { createContext, useContext, useEffect, useState } from 'react';

export interface Refusing {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null | undefined;
}

/**
 * Keeps why something was refused beside what was refused, and hands it to what stands above once that is taken away: the page asks
 * anew after a refusal, and how things stand now has often no place for what was tried.
 */
export class RefusalKeeper {
  private kept: Refusing | null = null;
  private here = true;

  constructor(
    private readonly show: (refused: Refusing | null) => void,
    private readonly above: RefusalKeeper | null,
  ) {}

  keep(refused: Refusing): void {
    if (!this.here) return this.above?.keep(refused);
    this.kept = refused;
    this.show(refused);
  }

  /** Something is tried once more. */
  forget(): void {
    this.kept = null;
    if (this.here) this.show(null);
    this.above?.forget();
  }

  come(): void {
    this.here = true;
  }

  leave(): void {
    this.here = false;
    const { kept } = this;
    this.kept = null;
    if (kept !== null) this.above?.keep(kept);
  }
}

export const RefusalsAbove = createContext<RefusalKeeper | null>(null);

export function useRefusalKeeper(): { readonly refused: Refusing | null; readonly keeper: RefusalKeeper } {
  const above = useContext(RefusalsAbove);
  const [refused, setRefused] = useState<Refusing | null>(null);
  const [keeper] = useState(() => new RefusalKeeper(setRefused, above));
  useEffect(() => {
    keeper.come();
    return () => keeper.leave();
  }, [keeper]);
  return { refused, keeper };
}
