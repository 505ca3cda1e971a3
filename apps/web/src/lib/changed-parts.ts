/**
 * What a page has changed of the things it shows, so that it sends nothing else: somebody may have written the rest meanwhile, in
 * another window or as a helper.
 */
export class ChangedParts<Parts extends object> {
  private readonly under = new Set<keyof Parts>();

  /** @param known as the server had it when the page was opened */
  constructor(private known: Partial<Parts>) {}

  /** To be sent now: what differs from what the server is known to have, and what may have reached it unseen. */
  of(now: Parts): Partial<Parts> {
    const keys = Object.keys(now) as (keyof Parts)[];
    for (const key of keys) if (!same(this.known[key], now[key])) this.under.add(key);
    const changed = keys.filter((key) => this.under.has(key)).map((key) => [key, now[key]] as const);
    return Object.fromEntries(changed) as Partial<Parts>;
  }

  /** The server has taken it. */
  arrived(sent: Partial<Parts>): void {
    this.known = { ...this.known, ...sent };
    for (const key of Object.keys(sent) as (keyof Parts)[]) this.under.delete(key);
  }
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
