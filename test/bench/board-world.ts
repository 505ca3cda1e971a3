import { jurisdictionCodes } from '@chorus/domain/jurisdiction/jurisdictions';
import { system } from '@chorus/domain/shared/actor';
import { KeepBoard } from '../../apps/api/src/features/precedent/keep-board.schedule.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import type { TestApp } from '../support/app.js';
import { givenFilings, givenLine, givenOpenCampaign, type GivenCampaign } from '../support/given-filings.js';
import { arrangingOf } from '../support/sending-world.js';

/** How many different people there are before they are copied. */
const originals = 50;
/** Fax lines for which a tenth of the filings wait. */
const lines = 5;

/**
 * An open campaign with so many participants, in every jurisdiction and over twelve months of joining, half of whom have filed
 * and a third of whom know what came. A few are arranged as every test arranges them; the rest are copies of their rows.
 */
export async function crowdedCampaign(app: TestApp, people: number): Promise<GivenCampaign> {
  const arranging = arrangingOf(app);
  const states = jurisdictionCodes.map((state) => ({
    state,
    weight: 1,
    goal: Math.ceil(people / jurisdictionCodes.length),
  }));
  const campaign = await givenOpenCampaign(arranging, { states, sample: true });
  const half = { count: originals / 2, campaign };
  await givenFilings(arranging, { ...half, filing: { state: 'draft', signedAt: null } });
  for (let line = 0; line < lines; line += 1)
    await app.sql(
      `UPDATE submission SET state = 'queued', line_key = $1 WHERE id = (SELECT id FROM submission WHERE line_key IS NULL LIMIT 1)`,
      [givenLine(`fax:+1202555010${line}`)],
    );
  const filed = await givenFilings(arranging, {
    ...half,
    filing: { state: 'proved', satisfiedOn: '2026-12-01', releaseFrom: '2026-12-01' },
  });
  for (const { submissionId } of filed.slice(0, Math.ceil(originals / 3)))
    await app.sql(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, evidence_kind, created_at)
       SELECT gen_random_uuid(), case_id, person_id, id, stage, 'verified', 'overturned', 'letter', now() FROM submission WHERE id = $1`,
      [submissionId],
    );
  await app.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     SELECT gen_random_uuid(), person_id, organization_id, 'pool', 'given', now(), 1, 'a', 'en' FROM participation`,
  );
  for (const [table, columns] of Object.entries(spread))
    await app.sql(
      `UPDATE ${table} SET ${columns.map(([name, sql]) => `${name} = ${sql('id::text')}`).join(', ')}`,
    );
  await multiply(app, Math.ceil(people / originals) - 1);
  await app.sql('VACUUM ANALYZE');
  await keepBoards(app);
  return campaign;
}

/** Each table with its columns that hold an id of something copied. */
const copied: Readonly<Record<string, readonly string[]>> = {
  person: ['id'],
  case_facet: ['id'],
  denial_case: ['id', 'person_id', 'facet_id'],
  participation: ['id', 'case_id', 'person_id'],
  submission: ['id', 'case_id', 'person_id'],
  submission_credit: ['id', 'submission_id', 'person_id'],
  outcome: ['id', 'case_id', 'person_id', 'submission_id'],
  consent_event: ['id', 'person_id'],
};

/** As the worker does from second to second: copied rows bring no notes of a change, so the first round writes one for everybody. */
async function keepBoards(app: TestApp): Promise<void> {
  const db = app.app.get(Db, { strict: false });
  const keeping = app.app.get(KeepBoard, { strict: false });
  const begun = performance.now();
  while ((await db.transaction(system('schedule'), (tx) => keeping.scan(tx))) === 'more');
  console.log(`board.kept everybody written anew in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  await app.sql('VACUUM ANALYZE');
}

const states = `'{${jurisdictionCodes.join(',')}}'::text[]`;
const among = (count: number | string, text: string): string => `abs(hashtext(${text}) % ${count})`;

/** Columns in which people differ, by the text of a row's id. */
const spread: Readonly<Record<string, readonly (readonly [string, (id: string) => string])[]>> = {
  case_facet: [
    ['residence_state', (id) => `(${states})[1 + ${among(jurisdictionCodes.length, id)}]`],
    ['contract_state', () => 'NULL'],
    ['act_by', (id) => `chorus_today() + ${among(120, `${id} || 'day'`)}`],
  ],
  participation: [['joined_at', (id) => `now() - ${among(360, id)} * interval '1 day'`]],
};

/** Adds `times` copies of every row, whose ids follow from the original's and the number of the copy. */
async function multiply(app: TestApp, times: number): Promise<void> {
  for (const [table, ids] of Object.entries(copied)) {
    const columns = await app.sql<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
      [table],
    );
    const names = columns.map(({ name }) => name);
    const values = names.map((name) => {
      if (ids.includes(name)) return `md5(t.${name}::text || n)::uuid`;
      const differing = spread[table]?.find(([column]) => column === name);
      if (differing !== undefined) return differing[1]('md5(t.id::text || n)');
      return name === 'reference' ? `left(md5(t.reference || n), 14)` : `t.${name}`;
    });
    const indexes = await app.sql<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes i WHERE schemaname = 'public' AND tablename = $1
       AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = format('%I', i.indexname)::regclass)`,
      [table],
    );
    // Sorted once, an index of a million random ids is made in seconds; kept row by row it takes many minutes.
    for (const { name } of indexes) await app.sql(`DROP INDEX ${name}`);
    // What the copies refer to is copied alike; asking for each of a million rows whether it is there would take the day.
    await app.sql(
      `WITH settings AS MATERIALIZED (SELECT set_config('session_replication_role', 'replica', true))
       INSERT INTO ${table} (${names.join(', ')})
       SELECT ${values.join(', ')} FROM settings, ${table} t, generate_series(1, $1::int) AS n`,
      [times],
    );
    for (const { definition } of indexes) await app.sql(definition);
  }
}
