import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { mutate, read, type Cell, type Mutated } from './asking.js';
import { healthNames, tellsOfHealth } from './health-fields.js';
import { neverDone } from './never-done.js';
import { probes } from './probes.js';
import { readings } from './readings.js';
import { isRefusalType, reachedByQueries } from './questions.js';
import { gathered, tableText, type Row } from './table.js';
import type { Viewer } from './viewers.js';
import { givenWorld, type World } from './world.js';

const committed = join(import.meta.dirname, 'matrix.txt');
const notShownFile = join(import.meta.dirname, 'not-shown.txt');
const writes = process.env.ACCESS_MATRIX === 'write';
const schemaFile = join(import.meta.dirname, '../../apps/api/src/generated/schema.graphql');

describe('who gets what of every field and every mutation', () => {
  const schema: GraphQLSchema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const elsewhere = reachedByQueries(schema);
  const queries = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
  let world: World;
  let viewers: readonly Viewer[];
  let fieldRows: readonly Row[] = [];
  let mutationRows: readonly Row[] = [];
  const unlike: string[] = [];
  const broken: string[] = [];

  beforeAll(async () => {
    world = await givenWorld();
    viewers = world.viewers;
    fieldRows = await readEverything();
    mutationRows = await mutateEverything();
  }, 3_600_000);
  afterAll(async () => {
    world.savepoints.close();
    await world.app.close();
  });

  test('every query field and every mutation is asked', () => {
    expect(Object.keys(readings).sort()).toEqual(queries);
    expect(Object.keys(probes).sort()).toEqual(mutations);
  });

  test('nothing breaks, whoever asks', () => {
    expect([...new Set(broken)]).toEqual([]);
  });

  test('every field of every object is shown to somebody, or is known to have no value in this world', () => {
    const shown = new Set(
      [...fieldRows, ...mutationRows]
        .filter(({ cells }) => cells.includes('allowed'))
        .map(({ what }) => what),
    );
    const missing = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__') && type.name !== 'Mutation')
      .flatMap((type) =>
        Object.keys(type.getFields())
          .filter((field) => !(isRefusalType(type) && ['message', 'field'].includes(field)))
          .map((field) => `${type.name}.${field}`),
      )
      .filter((field) => !shown.has(field));
    if (writes) writeFileSync(notShownFile, `${notShownHead}\n${missing.sort().join('\n')}\n`);
    expect(missing.sort()).toEqual(notShown());
  });

  test('no field that tells of health is without a value in this world', () => {
    const known = (name: string): boolean => {
      const [type = '', field] = name.split('.');
      const found = schema.getType(type);
      return isObjectType(found) && (field === undefined || field in found.getFields());
    };
    expect(healthNames.filter((name) => !known(name))).toEqual([]);
    expect(notShown().filter(tellsOfHealth)).toEqual([]);
  });

  test('every mutation is done for somebody, or the reason why it never is was read', () => {
    const never = mutationRows
      .filter(({ what, cells }) => what.startsWith('Mutation.') && !cells.includes('allowed'))
      .map(({ what }) => what.slice('Mutation.'.length));
    expect(never).toEqual(Object.keys(neverDone));
  });

  test('what is not there and what is not shown are answered alike, word for word', () => {
    expect(unlike).toEqual([]);
  });

  test('the table is the one that was read and kept', () => {
    const text = tableText(
      viewers,
      new Map([
        ['Mutations', mutationRows.filter(({ what }) => what.startsWith('Mutation.'))],
        [
          'Fields',
          gathered([...fieldRows, ...mutationRows.filter(({ what }) => !what.startsWith('Mutation.'))]),
        ],
      ]),
    );
    if (writes) writeFileSync(committed, text);
    expect(text).toBe(readFileSync(committed, 'utf8'));
  });

  /** However long all this takes: everybody has just proved who they are. */
  const justProved = (): Promise<unknown> =>
    world.app.sql(
      `UPDATE session SET authenticated_at = now(), second_factor_at = CASE WHEN second_factor_at IS NULL THEN NULL ELSE now() END`,
    );

  async function readEverything(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const field of queries) {
      await justProved();
      const reading = readings[field];
      if (reading === undefined) continue;
      const found: ReadonlyMap<string, Cell>[] = [];
      for (const viewer of viewers)
        found.push(
          await read(schema, world, viewer, field, reading({ s: viewer.about, w: world })).catch(
            (error: unknown) => {
              broken.push(String(error));
              return new Map<string, Cell>();
            },
          ),
        );
      const fields = new Set(found.flatMap((cells) => [...cells.keys()]));
      for (const what of fields)
        rows.push({ what, ways: [field], cells: found.map((cells) => cells.get(what) ?? 'absent') });
    }
    return rows;
  }

  async function mutateEverything(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const field of mutations) {
      await justProved();
      const variants = probes[field]?.({ s: world.person, w: world, v: viewers[0] as Viewer }).length ?? 0;
      for (let at = 0; at < variants; at += 1) rows.push(...(await mutateOne(field, at)));
    }
    return rows;
  }

  async function mutateOne(field: string, at: number): Promise<readonly Row[]> {
    const found: Mutated[] = [];
    let variant = '';
    for (const viewer of viewers) {
      const probe = probes[field]?.({ s: viewer.about, w: world, v: viewer })[at];
      if (probe === undefined) throw new Error(`${field} is asked in fewer ways by ${viewer.name}.`);
      variant = probe.variant === undefined ? '' : `, ${probe.variant}`;
      const answer = await mutate(schema, elsewhere, world, viewer, field, probe).catch((error: unknown) => {
        broken.push(String(error));
        return { cell: 'broken', said: '', cells: new Map<string, Cell>() };
      });
      found.push(answer);
      if (answer.cell !== 'NotFound') continue;
      const unknown = await mutate(schema, elsewhere, world, viewer, field, probe, 'unknown');
      if (unknown.said !== answer.said)
        unlike.push(`${field}, ${viewer.name}: ${answer.said} ${unknown.said}`);
    }
    const fields = new Set(found.flatMap(({ cells }) => [...cells.keys()]));
    return [
      { what: `Mutation.${field}${variant}`, ways: [], cells: found.map(({ cell }) => cell) },
      ...[...fields].map((what) => ({
        what,
        ways: [field],
        cells: found.map(({ cells }) => cells.get(what) ?? 'absent'),
      })),
    ];
  }
});

const notShownHead = `# Fields that are asked for and that nobody in this world is shown a value of: facts that a case, a letter or a rule may
# leave out, and what only a refusal or a proof of one's own device would answer. Written with the matrix.`;

function notShown(): readonly string[] {
  return readFileSync(notShownFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
