import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAdult } from '@chorus/domain/identity/majority';
import type { AuthorityId } from '@chorus/domain/shared/ids';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { type Schedule, Schedules } from '../../platform/outbox/schedules.js';
import type { PersonRow } from './identity.table.js';
import { PersonSeals } from './person-details.js';

const batch = 200;

/** An invitation nobody answered: its address may be a stranger's, and a right answer's place is taken meanwhile. */
const invitationDays = 14;

/**
 * Ends what has passed its last day, a parent's at majority above all: what stands on it has to hear of it. And
 * invitations nobody answered.
 */
@Injectable()
export class EndAuthorities implements Schedule, OnModuleInit {
  readonly name = 'identity.end-authorities';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly schedules: Schedules,
    private readonly outbox: Outbox,
    private readonly clock: BusinessClock,
    private readonly seals: PersonSeals,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const ended = await tx.rows<{ authorityId: AuthorityId }>(
      `UPDATE authority SET state = 'ended', ended_at = chorus_business_now(),
         may_be_asked_anew = (basis = 'parent' AND state = 'in_force')
       WHERE id IN (
         SELECT id FROM authority WHERE state <> 'ended' AND (until_day < chorus_today() OR (invited_by IS NOT NULL AND accepted_at IS NULL
           AND created_at < now() - interval '${invitationDays} days'))
         ORDER BY until_day, id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id AS authority_id`,
    );
    await this.outbox.publishAll(tx, 'authority.ended', ended);
    await this.endOfAge(tx);
    return ended.length === batch ? 'more' : 'drained';
  }

  /**
   * In the month of majority the row alone would go on showing everything. The birthday itself is looked up under its
   * seal, and the end is written as the month's: the day would be the birth date in the clear.
   */
  private async endOfAge(tx: Tx): Promise<void> {
    const persons = await tx.rows<PersonRow>(
      `SELECT * FROM person p WHERE p.state <> 'erased' AND EXISTS (
         SELECT 1 FROM authority a WHERE a.person_id = p.id AND a.basis = 'parent' AND a.state = 'in_force'
           AND date_trunc('month', a.until_day) <= chorus_today() + 1)
       ORDER BY p.id`,
    );
    for (const person of persons) {
      const { birthDate } = await this.seals.open(person);
      if (!isAdult(birthDate, await this.clock.today(tx, person.zone))) continue;
      const ended = await tx.rows<{ authorityId: AuthorityId }>(
        `UPDATE authority SET state = 'ended', ended_at = (until_day + 1)::timestamp AT TIME ZONE 'UTC',
           may_be_asked_anew = true
         WHERE person_id = $1 AND basis = 'parent' AND state = 'in_force'
           AND date_trunc('month', until_day) <= chorus_today() + 1 RETURNING id AS authority_id`,
        [person.id],
      );
      await this.outbox.publishAll(tx, 'authority.ended', ended);
    }
  }
}
