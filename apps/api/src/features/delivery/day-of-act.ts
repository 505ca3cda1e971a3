import type { PersonId } from '@chorus/domain/shared/ids';
import type { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';

/**
 * The latest day somebody can name for an act with a filing: today where its person is or where its recipient is,
 * whichever is further on. With the system's sight.
 */
export async function latestDayOfAct(
  tx: ReadTx,
  clock: BusinessClock,
  filing: { readonly personId: PersonId; readonly recipientZone: string },
): Promise<string> {
  const { zone } = await tx.one<{ zone: string }>('SELECT zone FROM person WHERE id = $1', [filing.personId]);
  const theirs = await clock.today(tx, zone);
  const there = await clock.today(tx, filing.recipientZone);
  return theirs > there ? theirs : there;
}
