const mostKnown = 8;

/**
 * What may stand on the server where a passage is typed: what it was filled with, and what was sent since, of which some may have
 * arrived although no answer came. Something else there was written in another window.
 */
export class TypedOver {
  private known: readonly [string, ...string[]];

  constructor(stands: string) {
    this.known = [stands];
  }

  /** @returns what may stand there before this arrives */
  sends(text: string): readonly string[] {
    const over = this.known;
    const [first, ...since] = over;
    this.known = [first, ...[...since.filter((one) => one !== text), text].slice(1 - mostKnown)];
    return over;
  }

  /** It is known what stands there. */
  stands(text: string): void {
    this.known = [text];
  }
}

/** What is shown as kept, and when it last arrived. */
interface Shown {
  readonly state: string;
  readonly value: string;
  readonly arrivedAt: number;
}

/**
 * Whether the server has other words than those that are shown as kept; white space at the ends is not kept.
 * @param askedAt when the server was asked, by `performance.now()`
 */
export const isOvertaken = (shown: Shown, stands: string, askedAt: number | null): boolean =>
  shown.state === 'saved' &&
  askedAt !== null &&
  askedAt > shown.arrivedAt &&
  stands.trim() !== shown.value.trim();
