import { checkActivity } from '@chorus/domain/hearing/lobbying';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { HearingWritten } from './draft-hearing.js';
import { hearingOfStaff } from './hearing-facts.js';
import { hearingActivityTable, hearingTable, type HearingRow } from './hearing.table.js';

export interface LogHearingActivityInput {
  readonly hearingId: string;
  readonly on: string;
  readonly minutes: number;
  readonly cost: number;
}

type Refused = Refusal<'NotFound' | 'NotAllowed'>;

/** What the organization keeps of a hearing for its own report: hours, costs, and that somebody looked the duty up [G16]. */
@Injectable()
export class HearingRecords {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
  ) {}

  log(
    actor: Actor,
    { hearingId, on, minutes, cost }: LogHearingActivityInput,
  ): Promise<
    | { readonly kind: 'HearingActivityLogged'; readonly hearing: HearingRow }
    | Refused
    | Refusal<'ActivityUnusable'>
  > {
    return this.db.transaction<
      | { readonly kind: 'HearingActivityLogged'; readonly hearing: HearingRow }
      | Refused
      | Refusal<'ActivityUnusable'>
    >(actor, async (tx) => {
      const hearing = await hearingOfStaff(tx, hearingId);
      if (isRefusal(hearing)) return hearing;
      if (actor.kind !== 'account') throw new Error('An activity is noted by somebody.');
      const entry = checkActivity({ on, minutes, costCents: cost });
      if (isRefusal(entry)) return entry;
      if (on > (await this.clock.today(tx, hearing.zone)) || minutes > 1_000_000 || cost > 1_000_000_000)
        return refuse(
          'ActivityUnusable',
          'Time and money are noted once they were spent. Nothing was noted.',
          'on',
        );
      const row = {
        id: newId<'hearing_activity'>(),
        hearingId: hearing.id,
        organizationId: hearing.organizationId,
        ...{ spentOn: on, minutes, costCents: cost },
        notedBy: actor.accountId,
        notedAt: new Date(),
      };
      await tx.elevated(() => tx.insert(hearingActivityTable, row));
      await audit(tx, {
        operation: 'hearing.activity_logged',
        subjects: [{ kind: 'hearing', id: hearing.id }],
      });
      return { kind: 'HearingActivityLogged', hearing };
    });
  }

  lookedUp(
    actor: Actor,
    hearingId: string,
    on: string,
  ): Promise<HearingWritten | Refused | Refusal<'InvalidInput'>> {
    return this.db.transaction<HearingWritten | Refused | Refusal<'InvalidInput'>>(actor, async (tx) => {
      const row = await hearingOfStaff(tx, hearingId);
      if (isRefusal(row)) return row;
      if (on > (await this.clock.today(tx, row.zone)))
        return refuse('InvalidInput', 'The day lies in the future. Nothing was changed.', 'on');
      const patch = { registrationLookedUpOn: on, changedAt: new Date() };
      await tx.elevated(() => tx.update(hearingTable, { id: row.id }, patch));
      await audit(tx, {
        operation: 'hearing.registration_looked_up',
        subjects: [{ kind: 'hearing', id: row.id }],
      });
      return { kind: 'HearingWritten', hearing: { ...row, ...patch } };
    });
  }
}
