import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { Arrangement } from './arrangements.js';
import type { Probe } from './probe.js';
import type { Reading } from './readings.js';
import { mutationOf, questionOf, type Place } from './questions.js';
import type { Viewer } from './viewers.js';
import type { World } from './world.js';

/** What became of a question: shown, shown without a value, not there at all; or the kind of the refusal. */
export type Cell = 'allowed' | 'empty' | 'absent' | 'Unauthenticated' | 'Forbidden' | (string & {});

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

const walls = new Map([
  ['UNAUTHENTICATED', 'Unauthenticated'],
  ['FORBIDDEN', 'Forbidden'],
  ['SECOND_FACTOR_NEEDED', 'SecondFactorNeeded'],
]);

type Given = Readonly<Record<string, unknown>>;

/**
 * The world with something arranged in it, for as long as `ask` takes, and then as it was. Whoever asks meanwhile finds it
 * as it was arranged, whatever was asked before.
 * @param ask is given what the steps answer for arguments
 */
export async function arranged<T>(
  { app, savepoints, forgetSessions }: World,
  arrange: readonly Arrangement[],
  ask: (found: Given) => Promise<T>,
): Promise<T> {
  const asked = savepoints.undone(async () => {
    const found: Record<string, unknown> = {};
    for (const step of arrange) {
      if ('sql' in step) await savepoints.arrange(step.sql, step.values);
      else if ('by' in step) Object.assign(found, await step.by(app));
      else {
        const answer = await app.ask(step.query, step.variables, step.as.token);
        if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
        Object.assign(found, step.then?.(answer.data as never) ?? {});
      }
    }
    forgetSessions();
    return ask(found);
  });
  return asked.finally(forgetSessions);
}

/** One question of one viewer, and then the world as it was. */
async function askUndone(
  { app, savepoints, forgetSessions }: World,
  viewer: Viewer,
  query: string,
  variables: Given,
): Promise<Answer> {
  const answer = savepoints.undone(
    async () => (await app.ask(query, { ...variables }, viewer.who?.token ?? null)) as Answer,
  );
  // What a session counted as meanwhile is undone with the rest.
  return answer.finally(forgetSessions);
}

/** Everything a query field leads a viewer to, by `Type.field`; what its reading arranges stands. */
export async function read(
  schema: GraphQLSchema,
  world: World,
  viewer: Viewer,
  field: string,
  { given }: Reading,
): Promise<ReadonlyMap<string, Cell>> {
  const refused = new Map<string, Cell>();
  for (;;) {
    const question = questionOf(schema, field, given, new Set(refused.keys()));
    const answer = await askUndone(world, viewer, question.text, {});
    const cells = cellsOf(question.places, answer.data ?? {});
    const before = refused.size;
    for (const { message, path = [], extensions } of answer.errors ?? []) {
      const place = placeAt(question.places, path);
      const wall = walls.get(extensions?.code ?? '');
      if (place === undefined || wall === undefined)
        throw new Error(
          `${viewer.group}, ${viewer.name} asked ${field}: ${message} ${JSON.stringify({ path, extensions })}`,
        );
      refused.set(`${place.type}.${place.field}`, wall);
    }
    if (refused.size === before || refused.has(`Query.${field}`)) return new Map([...cells, ...refused]);
  }
}

export interface Mutated {
  readonly cell: Cell;
  /** The refusal as it was written; what was done has no such text. */
  readonly said: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Which of the ids in a question are replaced by such as do not exist: none, all of them, or one. */
export type Unknown = 'none' | 'all' | { readonly id: string };

/** @param found what the steps of the probe, which stand, answered for arguments */
export async function mutate(
  schema: GraphQLSchema,
  elsewhere: ReadonlySet<string>,
  world: World,
  viewer: Viewer,
  field: string,
  { variables, arrange }: Probe,
  found: Given,
  unknown: Unknown = 'none',
): Promise<Mutated> {
  const given = [
    ...Object.keys(variables),
    ...(arrange ?? []).flatMap((step) => ('sql' in step ? [] : (step.gives ?? []))),
  ];
  const question = mutationOf(schema, field, given, elsewhere);
  const asked = withUnknownIds({ ...variables, ...found }, unknown);
  const { data, errors } = await askUndone(world, viewer, question.text, asked);
  const wall = walls.get(errors?.[0]?.extensions?.code ?? '');
  if (wall !== undefined) return { cell: wall, said: JSON.stringify(errors), cells: new Map() };
  const answer = data?.answer as
    { readonly __typename: string; readonly message?: string } | undefined | null;
  if (errors !== undefined || answer === undefined || answer === null)
    throw new Error(`${viewer.group}, ${viewer.name} asked ${field}: ${JSON.stringify(errors)}`);
  return {
    cell: answer.message === undefined ? 'allowed' : answer.__typename,
    said: answer.message === undefined ? '' : JSON.stringify(answer),
    cells: cellsOf(question.places, data ?? {}),
  };
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const idsIn = (variables: Given): readonly string[] => [
  ...new Set(JSON.stringify(variables).match(ids) ?? []),
];

const withUnknownIds = (variables: Given, unknown: Unknown): Given =>
  unknown === 'none'
    ? variables
    : (JSON.parse(
        JSON.stringify(variables).replaceAll(ids, (id) =>
          unknown === 'all' || unknown.id === id ? randomUUID() : id,
        ),
      ) as Given);

function cellsOf(places: readonly Place[], data: unknown): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { type, field, at, key } of places) {
    const values = objectsAt(data, at).flatMap((parent) => (key in parent ? [parent[key]] : []));
    const cell = values.length === 0 ? 'absent' : values.some(hasValue) ? 'allowed' : 'empty';
    const known = cells.get(`${type}.${field}`);
    if (known === undefined || known === 'absent' || cell === 'allowed') cells.set(`${type}.${field}`, cell);
  }
  return cells;
}

const hasValue = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  !(Array.isArray(value) && value.length === 0) &&
  !(typeof value === 'string' && saysNothing.some((words) => words.test(value)));

/** What stands where an answer must have a word and the viewer is to be told none. */
const saysNothing = [/^unknown$/, /^not_shown$/, /\bperson keeps\b.* to themselves/];

function objectsAt(data: unknown, at: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);
  let here: unknown[] = [data];
  for (const key of at)
    here = here
      .flatMap((one) => flat((one as Readonly<Record<string, unknown>>)[key]))
      .filter((one) => one !== null && one !== undefined);
  return here as Readonly<Record<string, unknown>>[];
}

function placeAt(places: readonly Place[], path: readonly (string | number)[]): Place | undefined {
  const keys = path.filter((part) => typeof part === 'string').join('.');
  return places.find(({ at, key }) => [...at, key].join('.') === keys);
}
