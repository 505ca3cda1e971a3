import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { AccountActor, Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { comparedFact, type ComparedFactInput, type NotCompared } from './compared-fact.js';
import { factConfirmationTable } from './fact-review.table.js';
import { FactStandings } from './fact-standings.js';
import { OnePerson } from './one-person.js';
import { shownFact } from './shown-fact.js';

export interface FactConfirmed {
  readonly kind: 'FactConfirmed';
  readonly fact: ReturnType<typeof shownFact>;
}

/** Somebody looked at the source today, and it says the same. Who looks again prolongs their own word and counts once. */
@Injectable()
export class ConfirmFact {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly wallClock: WallClock,
    private readonly people: OnePerson,
  ) {}

  execute(actor: Actor, input: ComparedFactInput): Promise<FactConfirmed | NotCompared> {
    return this.db.transaction<FactConfirmed | NotCompared>(actor, async (tx) => {
      const now = this.wallClock.now();
      const compared = await comparedFact(tx, input, now);
      if (isRefusal(compared)) return compared;
      const { fact, role, source } = compared;
      const today = await this.clock.today(tx);
      const before = (await FactStandings.on(tx, today)).confirmationsOf(fact);
      const { accountId } = tx.actor as AccountActor;
      const countsAs = await this.people.among(tx, accountId, new Set(before.map((row) => row.countsAs)));
      const id = newId<'fact_confirmation'>();
      await tx.elevated(() =>
        tx.insert(factConfirmationTable, {
          id,
          factKey: fact.key,
          digest: fact.digest,
          source,
          lookedOn: today as PlainDate,
          confirmedBy: accountId,
          countsAs,
          confirmedAs: role,
          confirmedAt: now,
        }),
      );
      await audit(tx, { operation: 'fact.confirmed', subjects: [{ kind: 'fact_confirmation', id }] });
      return { kind: 'FactConfirmed', fact: shownFact(fact, await FactStandings.on(tx, today), actor) };
    });
  }
}
