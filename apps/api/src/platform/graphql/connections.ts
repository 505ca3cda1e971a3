import { GraphQLError } from 'graphql';

/** Arguments of every list: forward, by key, never by offset (a list that moves would repeat or skip people). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One value of the sort key of a row; the last part of a key is unique, usually the id. */
export type KeyPart = string | number | null;

export interface Page {
  /** How many the caller wants. */
  readonly size: number;
  /** What to fetch: one more than wanted tells whether there is a next page. */
  readonly limit: number;
  /** The key after which the page starts, or null for the first page. */
  readonly after: readonly KeyPart[] | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const largestPage = 100;
export const usualPage = 20;

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * Reads `first` (1 to 100, usually 20) and `after`.
 * @param parts number of values in this list's sort key; a cursor of another list is refused.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function pageOf(args: PageArguments, parts: number): Page {
  const size = args.first ?? usualPage;
  if (!Number.isInteger(size) || size < 1 || size > largestPage) {
    throw badInput(`A page holds 1 to ${largestPage} entries.`);
  }
  const after = args.after == null ? null : keyOfCursor(args.after);
  if (after !== null && after.length !== parts) throw badInput('This page marker belongs to another list.');
  return { size, limit: size + 1, after };
}

/** Builds the connection from at most `page.limit` rows in order. `keyOf` gives the same values the query sorts by. */
export function connectionOf<Node>(
  rows: readonly Node[],
  page: Page,
  keyOf: (row: Node) => readonly KeyPart[],
): Connection<Node> {
  const shown = rows.length > page.size ? rows.slice(0, page.size) : rows;
  const edges = shown.map((node) => ({ node, cursor: cursorOf(keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Opaque to callers; it holds only the sort key, which the row shows anyway. */
export function cursorOf(key: readonly KeyPart[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

function keyOfCursor(cursor: string): readonly KeyPart[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.every(isKeyPart)) return key;
  } catch {
    // Not ours; answered below like every other wrong marker.
  }
  throw badInput('This page marker is not one of ours.');
}

const isKeyPart = (value: unknown): value is KeyPart =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
