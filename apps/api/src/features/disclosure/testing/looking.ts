import type { SignedIn, TestApp } from '../../../../../../test/support/app.js';

export interface Line {
  readonly way: string;
  readonly thing: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly caseId: string | null;
  readonly reference: string | null;
  readonly helperId: string | null;
  readonly consentPurpose: string | null;
}

export interface Listed {
  readonly edges: readonly { readonly node: Line; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const listed = `query ($id: ID!, $first: Int, $after: String) {
  disclosures(personId: $id, first: $first, after: $after) {
    edges { cursor node { way thing who what why caseId reference helperId consentPurpose } }
    pageInfo { hasNextPage endCursor } } }`;

/** What stands of a thing by an account; a test may run while the clock strikes, so lines are counted within their hours. */
export interface Written {
  readonly opened: boolean;
  /** Lines that share their hour with another. */
  readonly repeated: number;
  /** Audit entries less lines. */
  readonly entriesBesides: number;
}

export const once: Written = { opened: true, repeated: 0, entriesBesides: 0 };
export const never: Written = { opened: false, repeated: 0, entriesBesides: 0 };

/** Looks at what others have looked at. */
export class Looking {
  constructor(private readonly world: TestApp) {}

  async list(
    { token }: SignedIn,
    id: string,
    page: { readonly first?: number; readonly after?: string | null } = {},
  ): Promise<Listed> {
    const { data, errors } = await this.world.ask<{ disclosures: Listed }>(listed, { id, ...page }, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.disclosures;
  }

  async linesOf(who: SignedIn, id: string): Promise<readonly Line[]> {
    return (await this.list(who, id)).edges.map(({ node }) => node);
  }

  get(path: string, { token }: SignedIn): Promise<Response> {
    return fetch(`${this.world.url}${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/html', 'sec-fetch-dest': 'document' },
    });
  }

  async written(who: SignedIn, thing: string, id: string): Promise<Written> {
    const [lines] = await this.world.sql<{ lines: number; repeated: number }>(
      `SELECT count(*)::int AS lines, (count(*) - count(DISTINCT date_trunc('hour', at)))::int AS repeated
       FROM reading WHERE account_id = $1 AND thing = $2 AND thing_id = $3`,
      [who.accountId, thing, id],
    );
    if (lines === undefined) throw new Error('A count has a row.');
    const entries = await this.world.sql(
      `SELECT 1 FROM audit_entry WHERE account_id = $1 AND operation = $2::text || '.read'
         AND subjects @> jsonb_build_array(jsonb_build_object('kind', $2::text, 'id', $3::text))`,
      [who.accountId, thing, id],
    );
    return {
      opened: lines.lines > 0,
      repeated: lines.repeated,
      entriesBesides: entries.length - lines.lines,
    };
  }
}
