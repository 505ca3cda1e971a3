import type { PersonId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { boardRules, sharesInSql } from './board-shares.js';

/** People a transaction; every other schedule waits for it. */
const batch = 1_000;

/** Exactly these notes: one that is written meanwhile stays, and its change may or may not be in what is counted now. */
const takeChanges = `
  DELETE FROM board_change WHERE number IN (SELECT number FROM board_change ORDER BY number LIMIT ${batch})
  RETURNING person_id`;

const writeShares = `
  WITH changed AS (SELECT DISTINCT unnest($1::uuid[]) AS person_id), ${sharesInSql('changed', null)}
  INSERT INTO board_share (campaign_id, person_id, figure, word, day, steps, count)
  SELECT campaign_id, person_id, figure, word, day, steps, count FROM share`;

const noteEverybody = `
  INSERT INTO board_change (person_id)
  SELECT person_id FROM participation UNION SELECT person_id FROM submission_credit UNION SELECT person_id FROM board_share`;

/**
 * Writes anew what those add to boards of whom something changed. Boards are right without it and only slower: whoever has a
 * note is counted from their own rows until then.
 */
@Injectable()
export class KeepBoard implements Schedule {
  readonly name = 'precedent.keep-board';
  readonly everyWallSeconds = 1;

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    // Nobody else writes shares from here on. A lock of the table would cut off every vacuum of it.
    const rules = await tx.maybe<{ version: number }>('SELECT version FROM board_rules FOR UPDATE');
    if (rules === null || rules.version < boardRules) return this.takeOver(tx);
    // A newer version of the server is at work already and keeps them by its own rules.
    if (rules.version > boardRules) return 'drained';
    if ((await tx.maybe('SELECT 1 FROM board_change LIMIT 1')) === null) return 'drained';
    const changes = await tx.rows<{ personId: PersonId }>(takeChanges);
    const people = changes.map(({ personId }) => personId);
    await tx.execute('DELETE FROM board_share WHERE person_id = ANY ($1)', [people]);
    // A statement of its own: what it sees is later than the notes it follows.
    await tx.execute(writeShares, [people]);
    return changes.length === batch ? 'more' : 'drained';
  }

  private async takeOver(tx: Tx): Promise<'more'> {
    await tx.execute('DELETE FROM board_rules');
    await tx.execute('INSERT INTO board_rules (version) VALUES ($1)', [boardRules]);
    await tx.execute(noteEverybody);
    return 'more';
  }
}
