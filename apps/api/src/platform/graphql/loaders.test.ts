import { describe, expect, test } from '@jest/globals';
import { anonymous } from '@chorus/domain/shared/actor';
import type { Db } from '../database/db.js';
import { loaderById, loaderByQuestion, Loaders, questionText } from './loaders.js';

/** Stands for the database: counts reads and hands the work a transaction that is never looked at. */
class CountedReads {
  reads = 0;
  read<T>(_actor: unknown, work: (tx: never) => Promise<T>): Promise<T> {
    this.reads += 1;
    return work(undefined as never);
  }
}

describe('loaders', () => {
  const doubled = loaderById(
    'doubled',
    async (_tx, ids) => new Map([...ids].reverse().map((id) => [id, id + id])),
  );

  test('many questions of one moment are one read, each with its own answer whatever the order', async () => {
    const db = new CountedReads();
    const loaders = new Loaders(db as unknown as Db, anonymous);
    expect(await Promise.all(['a', 'b', 'c', 'a'].map((id) => loaders.load(doubled, id)))).toEqual([
      'aa',
      'bb',
      'cc',
      'aa',
    ]);
    expect(db.reads).toBe(1);
  });

  test('what has no answer is missing, and never somebody else’s', async () => {
    const even = loaderById(
      'even',
      async (_tx, ids) => new Map(ids.filter((id) => id !== 'b').map((id) => [id, id])),
    );
    const loaders = new Loaders(new CountedReads() as unknown as Db, anonymous);
    expect(await loaders.loadMany(even, ['a', 'b', 'c'])).toEqual(['a', null, 'c']);
  });

  test('the tenant is part of the question', async () => {
    const told = loaderByQuestion<{ organizationId: string; id: string }, string | null>(
      'told',
      null,
      async (_tx, keys) =>
        new Map(keys.map((key) => [questionText(key), `${key.id} of ${key.organizationId}`])),
    );
    const loaders = new Loaders(new CountedReads() as unknown as Db, anonymous);
    expect(
      await loaders.loadMany(told, [
        { organizationId: 'one', id: 'x' },
        { id: 'x', organizationId: 'two' },
      ]),
    ).toEqual(['x of one', 'x of two']);
  });

  test('two requests share nothing', async () => {
    const db = new CountedReads();
    await new Loaders(db as unknown as Db, anonymous).load(doubled, 'a');
    await new Loaders(db as unknown as Db, anonymous).load(doubled, 'a');
    expect(db.reads).toBe(2);
  });
});
