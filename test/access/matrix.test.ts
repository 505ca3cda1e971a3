import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { arranged, idsIn, mutate, read, type Cell, type Mutated, type Unknown } from './asking.js';
import { healthNames, tellsOfHealth } from './health-fields.js';
import { neverDone } from './never-done.js';
import type { Probe } from './probe.js';
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

  const breaks = (error: unknown): void => {
    broken.push(String(error));
  };

  async function readEverything(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const field of queries) {
      await justProved();
      const found = new Map<Viewer, ReadonlyMap<string, Cell>>();
      for (const group of ofTheSame(viewers)) {
        const reading = readings[field]?.({ s: group[0].about, w: world });
        if (reading === undefined) continue;
        await arranged(world, reading.arrange ?? [], async () => {
          for (const viewer of group)
            await read(schema, world, viewer, field, reading).then(
              (cells) => found.set(viewer, cells),
              breaks,
            );
        }).catch(breaks);
      }
      rows.push(...rowsOf([field], (viewer) => found.get(viewer)));
    }
    return rows;
  }

  async function mutateEverything(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const field of mutations) {
      await justProved();
      const { hangsOnViewer, variants } = waysOf(field);
      for (const [at, { anew = false }] of variants.entries()) {
        const alone = hangsOnViewer || anew;
        const groups = alone ? viewers.map((viewer) => [viewer] as const) : ofTheSame(viewers);
        rows.push(...(await mutateOne(field, at, groups)));
      }
    }
    return rows;
  }

  /** What hangs on nobody who asks is arranged once for all who ask about the same things. */
  function waysOf(field: string): { readonly hangsOnViewer: boolean; readonly variants: readonly Probe[] } {
    let hangsOnViewer = false;
    const of = {
      s: world.person,
      w: world,
      get v(): Viewer {
        hangsOnViewer = true;
        return viewers[0] as Viewer;
      },
    };
    const variants = probes[field]?.(of) ?? [];
    return { hangsOnViewer, variants };
  }

  async function mutateOne(field: string, at: number, groups: readonly Group[]): Promise<readonly Row[]> {
    const found = new Map<Viewer, Mutated>();
    let variant = '';
    for (const group of groups) {
      const [first] = group;
      const probe = probes[field]?.({ s: first.about, w: world, v: first })[at];
      if (probe === undefined) throw new Error(`${field} is asked in fewer ways by ${first.name}.`);
      variant = probe.variant === undefined ? '' : `, ${probe.variant}`;
      await arranged(world, probe.arrange ?? [], async (given) => {
        for (const viewer of group)
          await mutateAs(viewer, field, probe, given).then((answer) => found.set(viewer, answer), breaks);
      }).catch(breaks);
    }
    return [
      {
        what: `Mutation.${field}${variant}`,
        ways: [],
        cells: viewers.map((viewer) => found.get(viewer)?.cell ?? 'broken'),
      },
      ...rowsOf([field], (viewer) => found.get(viewer)?.cells),
    ];
  }

  async function mutateAs(
    viewer: Viewer,
    field: string,
    probe: Probe,
    given: Readonly<Record<string, unknown>>,
  ): Promise<Mutated> {
    const ask = (unknown: Unknown): Promise<Mutated> =>
      mutate(schema, elsewhere, world, viewer, field, probe, given, unknown);
    const answer = await ask('none');
    if (answer.cell !== 'NotFound') return answer;
    const { said } = await ask('all');
    if (said === answer.said) return answer;
    // Of two things that are named one may be theirs: then the other one alone is answered like one that does not exist.
    for (const id of idsIn({ ...probe.variables, ...given }))
      if ((await ask({ id })).said === answer.said) return answer;
    unlike.push(`${field}, ${viewer.name}: ${answer.said} ${said}`);
    return answer;
  }

  function rowsOf(
    ways: readonly string[],
    cellsFor: (viewer: Viewer) => ReadonlyMap<string, Cell> | undefined,
  ): readonly Row[] {
    const found = viewers.map((viewer) => cellsFor(viewer) ?? new Map<string, Cell>());
    const fields = new Set(found.flatMap((cells) => [...cells.keys()]));
    return [...fields].map((what) => ({
      what,
      ways,
      cells: found.map((cells) => cells.get(what) ?? 'absent'),
    }));
  }
});

type Group = readonly [Viewer, ...Viewer[]];

/** Viewers by whose things they ask about. */
function ofTheSame(viewers: readonly Viewer[]): readonly Group[] {
  return [...new Set(viewers.map(({ about }) => about))].flatMap((subject) => {
    const [first, ...others] = viewers.filter(({ about }) => about === subject);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

const notShownHead = `# Fields that are asked for and that nobody in this world is shown a value of: facts that a case, a letter or a rule may
# leave out, and what only a refusal or a proof of one's own device would answer. Written with the matrix.`;

function notShown(): readonly string[] {
  return readFileSync(notShownFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
