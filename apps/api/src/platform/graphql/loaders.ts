import type { Actor } from '@chorus/domain/shared/actor';
import DataLoader from 'dataloader';
import type { Db, ReadTx } from '../database/db.js';

/**
 * A question asked for many things at once. The key is the whole question: whatever changes the answer (id, tenant,
 * locale, filter) is part of it, because a loader that trusts the first of its keys answers for the wrong people.
 */
export interface LoaderDefinition<Key, Value> {
  readonly name: string;
  /** The key as text; two keys with the same text are the same question. */
  readonly textOf: (key: Key) => string;
  /** Answers by the key's text, in any order; keys left out get `missing`. One query, not one per key. */
  readonly batch: (tx: ReadTx, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>;
  /** What a key without an answer gets: null for one thing, an empty list for many. */
  readonly missing: Value;
}

/** Defines a loader whose key is an id. */
export function loaderById<Value>(
  name: string,
  batch: (tx: ReadTx, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): LoaderDefinition<string, Value | null> {
  return { name, textOf: (id) => id, batch, missing: null };
}

/** Defines a loader whose key has several parts; they must be JSON values. */
export function loaderByQuestion<Key extends object, Value>(
  name: string,
  missing: Value,
  batch: (tx: ReadTx, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
): LoaderDefinition<Key, Value> {
  return { name, textOf: questionText, batch, missing };
}

/** The parts in order of their names, so that two spellings of one question are one key. */
export function questionText(key: object): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The loaders of one request. Every batch is one short read as the actor of that request. */
export class Loaders {
  private readonly open = new Map<LoaderDefinition<never, unknown>, DataLoader<never, unknown, string>>();

  constructor(
    private readonly db: Db,
    private readonly actor: Actor,
  ) {}

  load<Key, Value>(definition: LoaderDefinition<Key, Value>, key: Key): Promise<Value> {
    return this.of(definition).load(key);
  }

  loadMany<Key, Value>(definition: LoaderDefinition<Key, Value>, keys: readonly Key[]): Promise<Value[]> {
    const loader = this.of(definition);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  /** Hands over an answer already known, so that the next question costs nothing. */
  prime<Key, Value>(definition: LoaderDefinition<Key, Value>, key: Key, value: Value): void {
    this.of(definition).prime(key, value);
  }

  /** Forgets everything: a mutation has changed what the answers would be. */
  forget(): void {
    this.open.clear();
  }

  private of<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value, string> {
    const known = this.open.get(definition as LoaderDefinition<never, unknown>);
    if (known !== undefined)
      return known as DataLoader<unknown, unknown, string> as DataLoader<Key, Value, string>;
    const loader = new DataLoader<Key, Value, string>(
      async (keys) => {
        const answers = await this.db.read(this.actor, (tx) => definition.batch(tx, keys));
        return keys.map((key) => {
          const text = definition.textOf(key);
          return answers.has(text) ? (answers.get(text) as Value) : definition.missing;
        });
      },
      { cacheKeyFn: definition.textOf, name: definition.name, maxBatchSize: 500 },
    );
    this.open.set(
      definition as LoaderDefinition<never, unknown>,
      loader as unknown as DataLoader<never, unknown, string>,
    );
    return loader;
  }
}
