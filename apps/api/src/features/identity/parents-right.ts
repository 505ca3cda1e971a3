import type { PersonId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { lastDay } from './authority-terms.js';
import type { AuthorityRow } from './identity.table.js';

/** What follows for the rights of a person's parents from a birth date that was mended. With the system's sight. */
export async function moveParentsLastDay(tx: Tx, personId: PersonId, birthDate: string): Promise<void> {
  await tx.execute(
    `UPDATE authority SET until_day = $2::date, from_day = least(from_day, $2::date)
     WHERE person_id = $1 AND basis = 'parent' AND state <> 'ended'`,
    [personId, lastDay('parent', birthDate)],
  );
}

/**
 * Their rows stand open until the month of majority is over; a date by which the person is a child again revives none.
 * Whose right was in force may ask for it anew.
 */
export async function endParentsRight(tx: Tx, outbox: Outbox, personId: PersonId): Promise<void> {
  const ended = await tx.rows<{ authorityId: AuthorityRow['id'] }>(
    `UPDATE authority SET state = 'ended', ended_at = chorus_business_now(),
       may_be_asked_anew = (state = 'in_force')
     WHERE person_id = $1 AND basis = 'parent' AND state <> 'ended' RETURNING id AS authority_id`,
    [personId],
  );
  await outbox.publishAll(tx, 'authority.ended', ended);
}
