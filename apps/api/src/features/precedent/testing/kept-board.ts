import { system } from '@chorus/domain/shared/actor';
import type { TestApp } from '../../../../../../test/support/app.js';
import { Db } from '../../../platform/database/db.js';
import { KeepBoard } from '../keep-board.schedule.js';

/** What the worker does from second to second, until nobody's numbers are out of date. */
export async function keepBoard({ app }: TestApp): Promise<void> {
  const db = app.get(Db, { strict: false });
  const keeping = app.get(KeepBoard, { strict: false });
  while ((await db.transaction(system('schedule'), (tx) => keeping.scan(tx))) === 'more');
}
