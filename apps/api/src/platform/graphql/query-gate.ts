import { type DocumentNode, parse } from 'graphql';
import { asksTooMuch, type QueryLimits } from './limits.js';

/** Queries remembered as let through; the web app has fewer, and a stranger's do not push them out for long. */
const remembered = 1_000;
/** In characters. A longer one is looked at each time, so that what is remembered stays small. */
const longestRemembered = 8_000;

/**
 * Looks at a query before anything else does. GraphQL's own rules come first inside Apollo, and one of them compares fields with
 * each other: made for it, three thousand words keep it busy for a tenth of a second before our limits are asked.
 */
export class QueryGate {
  private readonly passed = new Set<string>();

  constructor(private readonly limits: QueryLimits) {}

  /** What the query asks too much of, in words; null lets it through. What does not parse is left for Apollo to name. */
  refusal(query: string): string | null {
    if (this.passed.has(query)) return null;
    const document = parsed(query, this.limits.tokens);
    const refusal = document === null ? null : asksTooMuch(document, this.limits);
    if (refusal === null && document !== null) this.remember(query);
    return refusal;
  }

  private remember(query: string): void {
    if (query.length > longestRemembered) return;
    if (this.passed.size >= remembered) {
      const oldest = this.passed.values().next();
      if (!oldest.done) this.passed.delete(oldest.value);
    }
    this.passed.add(query);
  }
}

function parsed(query: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(query, { maxTokens, noLocation: true });
  } catch {
    return null;
  }
}
