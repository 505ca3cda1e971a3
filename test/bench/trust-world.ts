import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { caseSight } from '@chorus/domain/case/case-sight';
import { asAccount, type AccountActor } from '@chorus/domain/shared/actor';
import type { AccountId, CaseId, PersonId } from '@chorus/domain/shared/ids';
import { campaignsOf } from '../../apps/api/src/features/campaign/campaign.repository.js';
import { CaseSeals } from '../../apps/api/src/features/case/case-seals.js';
import { evidenceOf, findCase, partiesOf } from '../../apps/api/src/features/case/case.repository.js';
import type { CaseRow } from '../../apps/api/src/features/case/case.table.js';
import { openCase } from '../../apps/api/src/features/case/open-case.js';
import { noteReadings } from '../../apps/api/src/features/consent/note-readings.js';
import { audit } from '../../apps/api/src/platform/audit/audit.js';
import { beginAs } from '../../apps/api/src/platform/database/actor-settings.js';
import { Db, type ReadTx } from '../../apps/api/src/platform/database/db.js';
import type { EmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import type { TestApp } from '../support/app.js';
import { givenCase, givenPerson, noticeFacts } from '../support/given-case.js';
import { appOn } from './embedded-app.js';
import type { Pair } from './trust.bench.js';

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const page = { after: null, limit: 51, size: 50 } as const;

const listQuery = `query ($id: ID!) { campaigns(organizationId: $id, first: 50) {
  edges { cursor node { id kind state slug title purpose createdAt organization { id name state } } }
  pageInfo { hasNextPage endCursor } } }`;
const caseQuery = `query ($id: ID!) { case(id: $id) {
  id state story actBy parties { role printedName } details { service reasonText } } }`;

async function answered(
  app: TestApp,
  query: string,
  variables: { id: string },
  token: string,
): Promise<void> {
  const { data, errors } = await app.ask<Record<string, unknown>>(query, variables, token);
  if (errors !== undefined || Object.values(data)[0] === null)
    throw new Error(`Not answered: ${JSON.stringify(errors ?? data)}`);
}

/** A crowd of organizations and cases, one of each looked at, and both ways of looking. */
export async function trustWorld(
  postgres: EmbeddedPostgres,
): Promise<{ readonly pairs: readonly Pair[]; close(): Promise<void> }> {
  const app = await appOn(postgres);
  const { member, token, organizationId } = await crowd(app);
  const person = await givenPerson(app);
  const caseId = (await givenCase(app, person, noticeFacts(manyWords))) as CaseId;
  await app.ask(
    'mutation ($input: WriteStoryInput!) { writeStory(input: $input) { __typename } }',
    { input: { caseId, text: 'A sample story of nobody. '.repeat(60) } },
    person.token,
  );
  for (let n = 0; n < 100; n += 1) await givenCase(app, person, noticeFacts());
  const db = app.app.get(Db, { strict: false });
  const seals = app.app.get(CaseSeals, { strict: false });
  const actor = asAccount(person.accountId as AccountId);
  await plainCopy(app, db, seals, actor, caseId);
  await app.sql('ANALYZE');
  const owner = await connected(app.database.ownerUrl);
  const bound = await connected(app.database.appUrl);
  const list = await statementsOf((tx) => campaignsOf(tx, organizationId, page));
  const read = await statementsOf(async (tx) => {
    await findCase(tx, caseId);
    await partiesOf(tx, [caseId]);
    await evidenceOf(tx, [caseId]);
  });
  const plain = [{ sql: 'SELECT facts, story, names FROM plain_case WHERE id = $1', values: [caseId] }];
  const sealed = [
    {
      sql: 'SELECT id, person_id AS "personId", sealed_facts AS "sealedFacts", sealed_story AS "sealedStory" FROM denial_case WHERE id = $1',
      values: [caseId],
    },
  ];
  const asOwner = (statements: readonly Statement[]) => () =>
    inTransaction(owner, 'BEGIN READ ONLY', statements);
  const asBound = (as: AccountActor, statements: readonly Statement[]) => () =>
    inTransaction(bound, beginAs(as, 'read only'), statements);
  const opened = { thing: 'case', thingId: caseId, personId: person.personId as PersonId, caseId } as const;
  const sight = () => {
    const seen = caseSight(true, [{ roles: ['organizer'], consents: ['send'], named: false }], false);
    if (seen.sees !== 'whole') throw new Error('The case is not seen.');
  };
  const sealedCase = async (): Promise<void> => {
    await db.read(actor, async (tx) => {
      const record = await findCase(tx, caseId);
      if (record === null) throw new Error('The case is gone.');
      sight();
      await openCase(tx, seals, record);
    });
  };
  const helper = asAccount(member);
  const pairs: readonly Pair[] = [
    { name: 'list row security', without: asOwner(list), with: asBound(helper, list) },
    { name: 'case row security', without: asOwner(read), with: asBound(actor, read) },
    {
      name: 'case encryption',
      without: async () => parsed((await inTransaction(owner, 'BEGIN READ ONLY', plain)).at(-1)?.rows[0]),
      with: async () => {
        const [answer] = await inTransaction(owner, 'BEGIN READ ONLY', sealed);
        const row = answer?.rows[0] as unknown as CaseRow;
        const key = await seals.keyOf(row);
        seals.facts(key, row);
        seals.story(key, row);
      },
    },
    {
      name: 'case audit, a thing opened again in the hour',
      without: () => db.transaction(helper, (tx) => tx.rows('SELECT 1 AS one')),
      with: () => db.transaction(helper, (tx) => noteReadings(tx, [opened])),
    },
    {
      name: 'change audit',
      without: () => db.transaction(actor, (tx) => tx.rows('SELECT 1 AS one')),
      with: () =>
        db.transaction(actor, (tx) =>
          audit(tx, { operation: 'case.facts-changed', subjects: [{ kind: 'case', id: caseId }] }),
        ),
    },
    {
      name: 'case policy',
      without: asBound(actor, read),
      with: async () => (sight(), asBound(actor, read)()),
    },
    {
      name: 'list',
      without: asOwner(list),
      with: asBound(helper, list),
      whole: () => answered(app, listQuery, { id: organizationId }, token),
    },
    {
      name: 'case',
      whole: () => answered(app, caseQuery, { id: caseId }, person.token),
      without: async () => {
        const answers = await inTransaction(owner, 'BEGIN READ ONLY', [...read, ...plain]);
        parsed(answers.at(-1)?.rows[0]);
      },
      with: sealedCase,
    },
  ];
  return {
    pairs,
    close: async () => {
      await owner.end();
      await bound.end();
      await app.close();
    },
  };
}

const manyWords = {
  service: 'Sample service (invented)',
  reasonText: 'The sample criteria are not met, section 2. '.repeat(20),
  criteriaName: 'Sample Medical Policy',
  policyNumber: 'SMP-000',
  codesAsPrinted: { procedure: ['SAMPLE-1'], diagnosis: ['SAMPLE-2'], reason: ['SAMPLE-3'] },
  noticeAddress: { post: ['Sample Mutual', '1 Example Street', 'Helena, MT 59601'] },
};

/** The application of the tests, on the server of this benchmark. */
/** Forty organizations with fifty campaigns each; the member belongs to one of them. */
async function crowd(app: TestApp): Promise<{ member: AccountId; token: string; organizationId: string }> {
  const { accountId, token } = await app.signIn('sample.member.001@example.org');
  const organizations = Array.from({ length: 40 }, () => randomUUID());
  const [organizationId = ''] = organizations;
  await app.sql(
    `INSERT INTO organization (id, state, name, sample, created_at)
     SELECT unnest($1::uuid[]), 'verified', 'Sample Organization', true, now()`,
    [organizations],
  );
  await app.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
    [accountId, organizationId],
  );
  await app.sql(
    `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves, source_codes,
       sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at, opened_at)
     SELECT gen_random_uuid(), o, (SELECT id FROM playbook ORDER BY id LIMIT 1), 'open', 'sample-' || gen_random_uuid(),
       'Sample campaign', 'A decision on each of these denials.', '{}', '[]', '[]', '[]', true, false, 5, 20, $2,
       now() - n * interval '1 hour', now()
     FROM unnest($1::uuid[]) AS o, generate_series(1, 50) AS n`,
    [organizations, accountId],
  );
  return { member: accountId as AccountId, token, organizationId };
}

/** The same case as somebody would keep it who seals nothing. */
async function plainCopy(
  app: TestApp,
  db: Db,
  seals: CaseSeals,
  actor: AccountActor,
  caseId: CaseId,
): Promise<void> {
  const of = await db.read(actor, async (tx) => {
    const record = await findCase(tx, caseId);
    if (record === null) throw new Error('There is no case.');
    const key = await seals.keyOf(record);
    const parties = await partiesOf(tx, [caseId]);
    const names = parties.map((party) => seals.partyName(key, party));
    return { facts: seals.facts(key, record), story: seals.story(key, record), names };
  });
  await app.sql('CREATE TABLE plain_case (id uuid PRIMARY KEY, facts text, story text, names text)');
  await app.sql('INSERT INTO plain_case VALUES ($1, $2, $3, $4)', [
    caseId,
    JSON.stringify(of.facts),
    of.story,
    JSON.stringify(of.names),
  ]);
}

const parsed = (row: { facts?: string; names?: string } | undefined): unknown => [
  JSON.parse(row?.facts ?? ''),
  JSON.parse(row?.names ?? ''),
];

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

const names = new Map<string, string>();

/** As the product asks: prepared once a connection, because row security makes planning dear. */
function nameOf(sql: string): string {
  const known = names.get(sql) ?? `trust-${names.size}`;
  names.set(sql, known);
  return known;
}

async function inTransaction(
  client: pg.Client,
  begin: string,
  statements: readonly Statement[],
): Promise<readonly pg.QueryResult<Record<string, string>>[]> {
  await client.query(begin);
  const answers = [];
  for (const { sql, values } of statements)
    answers.push(
      await client.query<Record<string, string>>({ name: nameOf(sql), text: sql, values: [...values] }),
    );
  await client.query('COMMIT');
  return answers;
}

/** What a repository asks, word for word: it is let ask somebody who only writes it down. */
async function statementsOf(asks: (tx: ReadTx) => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const heard = async (sql: string, values: readonly unknown[] = []): Promise<never[]> => {
    statements.push({ sql, values });
    return [];
  };
  const listener = { actor: { kind: 'anonymous' }, rows: heard, one: heard, maybe: heard };
  await asks(listener as unknown as ReadTx);
  return statements;
}
