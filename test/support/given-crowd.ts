import { createHash, randomBytes } from 'node:crypto';
import { Vault, personSubject } from '../../apps/api/src/platform/crypto/vault.js';
import type { TestApp } from './app.js';
import type { GivenCampaign } from './given-campaign.js';

export interface OneOfMany {
  readonly personId: string;
  readonly accountId: string;
  readonly token: string;
}

const uuidOf = (kind: number, number: number): string =>
  `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Rows of one insert; each column is one array, so that a thousand people are one statement. */
const several = 500;

/**
 * Many people of one campaign, each with an account of their own that is signed in, a case that takes part and the consent
 * to publish. Written straight into the database, because getting there is not what is tried; what they then do is.
 */
export async function givenCrowd(
  world: TestApp,
  { campaignId, organizationId }: GivenCampaign,
  count: number,
): Promise<readonly OneOfMany[]> {
  const vault = world.app.get(Vault, { strict: false });
  const crowd = Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    personId: uuidOf(1, at + 1),
    accountId: uuidOf(2, at + 1),
    caseId: uuidOf(3, at + 1),
    facetId: uuidOf(4, at + 1),
    token: randomBytes(16).toString('base64url'),
  }));
  for (let from = 0; from < crowd.length; from += several) {
    const part = crowd.slice(from, from + several);
    const sealed = await Promise.all(
      part.map(async ({ personId }) => {
        const key = await vault.keyFor(personSubject(personId));
        const seal = (column: string, text: string): Buffer =>
          key.seal({ table: 'person', column, row: personId }, text);
        return {
          name: seal('sealed_name', JSON.stringify({ given: 'Sample', family: 'Person' })),
          contact: seal('sealed_contact', JSON.stringify({ email: null, phone: null, address: null })),
          birth: seal('sealed_birth_date', '1980-02-29'),
        };
      }),
    );
    const of = <T>(pick: (one: (typeof crowd)[number]) => T): T[] => part.map(pick);
    await world.sql(
      `INSERT INTO account (id, state, sealed_email, email_hash, language, platform_administrator, created_at, confirmed_at)
       SELECT id, 'active', hash, hash, 'en', false, now(), now() FROM unnest($1::uuid[], $2::bytea[]) AS n (id, hash)`,
      [of(({ accountId }) => accountId), of(() => randomBytes(37))],
    );
    await world.sql(
      `INSERT INTO session (id, account_id, kind, token_hash, shared_device, created_at, authenticated_at, last_seen_at, expires_at)
       SELECT gen_random_uuid(), id, 'bearer', hash, false, now(), now(), now(), now() + interval '1 day'
       FROM unnest($1::uuid[], $2::bytea[]) AS n (id, hash)`,
      [
        of(({ accountId }) => accountId),
        of(({ token }) => createHash('sha256').update(token, 'utf8').digest()),
      ],
    );
    await world.sql(
      `INSERT INTO person (id, state, language, zone, sealed_name, sealed_contact, sealed_birth_date, created_at)
       SELECT id, 'active', 'en', 'America/Denver', name, contact, birth, now()
       FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) AS n (id, name, contact, birth)`,
      [
        of(({ personId }) => personId),
        sealed.map(({ name }) => name),
        sealed.map(({ contact }) => contact),
        sealed.map(({ birth }) => birth),
      ],
    );
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, accepted_at, created_at)
       SELECT gen_random_uuid(), account, person, 'self', 'in_force',
         '{view,view_confidential,prepare,sign,consent,receive_notices}', '2020-01-01', now(), now()
       FROM unnest($1::uuid[], $2::uuid[]) AS n (account, person)`,
      [of(({ accountId }) => accountId), of(({ personId }) => personId)],
    );
    await copies(
      world,
      'case_facet',
      'id',
      of(({ facetId }) => facetId),
    );
    await copies(
      world,
      'denial_case',
      'id',
      of(({ caseId }) => caseId),
      {
        person_id: of(({ personId }) => personId),
        facet_id: of(({ facetId }) => facetId),
      },
    );
    await world.sql(
      `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, joined_at, changed_at)
       SELECT gen_random_uuid(), of_case, $3, $4, person, 'active', false, now(), now()
       FROM unnest($1::uuid[], $2::uuid[]) AS n (of_case, person)`,
      [of(({ caseId }) => caseId), of(({ personId }) => personId), campaignId, organizationId],
    );
    await copies(
      world,
      'consent_event',
      'id',
      of(({ number }) => uuidOf(5, number)),
      {
        person_id: of(({ personId }) => personId),
        account_id: of(({ accountId }) => accountId),
      },
    );
  }
  return crowd.map(({ personId, accountId, token }) => ({ personId, accountId, token }));
}

/**
 * Copies of the first row that a table has, under other ids: what else stands in a case or a consent is not ours to know here.
 * @param others columns that differ beside the id, each with a value for every copy
 */
async function copies(
  world: TestApp,
  table: string,
  id: string,
  ids: readonly string[],
  others: Readonly<Record<string, readonly string[]>> = {},
): Promise<void> {
  const columns = await world.sql<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public'
       AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  const changed = [id, ...Object.keys(others)];
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => (changed.includes(name) ? `n.${name}` : `t.${name}`));
  const where = table === 'consent_event' ? `WHERE purpose = 'publish'` : '';
  await world.sql(
    `INSERT INTO ${table} (${names.join(', ')})
     SELECT ${values.join(', ')} FROM (SELECT * FROM ${table} ${where} LIMIT 1) t,
       unnest(${changed.map((_, at) => `$${at + 1}::uuid[]`).join(', ')}) AS n (${changed.join(', ')})`,
    [ids, ...Object.values(others)],
  );
}

/**
 * As many others like somebody who takes part, each with a case, dates and consents of their own: for what is decided over
 * a crowd. What is sealed of them is the first one's and opens for nobody.
 */
export async function givenManyLike(
  world: TestApp,
  { caseId }: { readonly caseId: string },
  count: number,
): Promise<void> {
  const like = (table: string, where: string, changes: string): string =>
    `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object(${changes}))).* FROM ${table} t, made WHERE t.${where}`;
  const own = `'id', gen_random_uuid(), 'person_id', made.person`;
  await world.sql(
    `WITH first AS (SELECT person_id, facet_id FROM denial_case WHERE id = $1),
     made AS MATERIALIZED (
       SELECT gen_random_uuid() AS person, gen_random_uuid() AS facet, gen_random_uuid() AS of_case
       FROM generate_series(1, $2)),
     people AS (${like('person', 'id = (SELECT person_id FROM first)', `'id', made.person`)}),
     facets AS (${like('case_facet', 'id = (SELECT facet_id FROM first)', `'id', made.facet`)}),
     cases AS (${like('denial_case', 'id = $1', `'id', made.of_case, 'person_id', made.person, 'facet_id', made.facet, 'identifier_hash', NULL`)}),
     parties AS (${like('case_party', 'case_id = $1', `${own}, 'case_id', made.of_case`)}),
     evidence AS (${like('case_evidence', 'case_id = $1', `${own}, 'case_id', made.of_case`)}),
     clocks AS (${like('case_clock', 'case_id = $1', `${own}, 'case_id', made.of_case`)}),
     parts AS (${like('participation', 'case_id = $1', `${own}, 'case_id', made.of_case`)}),
     consents AS (${like('consent_event', 'person_id = (SELECT person_id FROM first)', own)})
     SELECT count(*) FROM made`,
    [caseId, count],
  );
}
