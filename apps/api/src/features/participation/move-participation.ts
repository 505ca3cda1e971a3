import { Injectable } from '@nestjs/common';
import { hasConsent } from '@chorus/domain/consent/consent-state';
import { moveParticipation } from '@chorus/domain/participation/joining';
import type { ParticipationState } from '@chorus/domain/participation/participation';
import type { Actor } from '@chorus/domain/shared/actor';
import type { EventName } from '@chorus/domain/shared/events';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { consentsOf } from '../consent/consent.public.js';
import { Authorities } from '../identity/identity.public.js';
import { freeNavigator } from './caseload.js';
import { lockOwn } from './participation-access.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export interface ParticipationMoved {
  readonly kind: 'ParticipationMoved';
  readonly participation: ParticipationRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'ParticipationMoveNotAllowed'>;
type MoveEvent = Extract<EventName, 'participant.paused' | 'participant.resumed' | 'participant.helped'>;

/** Pausing, going on, and handing the next steps to a helper. Dates run on in every one of them. */
@Injectable()
export class MoveParticipation {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly outbox: Outbox,
  ) {}

  pause(actor: Actor, participationId: string): Promise<ParticipationMoved | Refused> {
    return this.move<never>(actor, participationId, 'paused', 'participant.paused');
  }

  resume(actor: Actor, participationId: string): Promise<ParticipationMoved | Refused> {
    return this.move<never>(actor, participationId, 'active', 'participant.resumed');
  }

  askForHelp(
    actor: Actor,
    participationId: string,
  ): Promise<ParticipationMoved | Refused | Refusal<'HelperConsentMissing'>> {
    return this.move<Refusal<'HelperConsentMissing'>>(
      actor,
      participationId,
      'helped',
      'participant.helped',
      async (tx, row) =>
        // Whoever acts in this case alone does not see the ledger, which is the whole person's.
        hasConsent(
          await tx.elevated(() => consentsOf(tx, row.personId)),
          'share_with_helper',
          row.organizationId,
        )
          ? null
          : refuse(
              'HelperConsentMissing',
              'A helper may see your case only when you have agreed to it. Turn that switch on first; nothing was changed.',
            ),
    );
  }

  private move<More extends Refusal = never>(
    actor: Actor,
    participationId: string,
    to: ParticipationState,
    event: MoveEvent,
    obstacle?: (tx: Tx, row: ParticipationRow) => Promise<More | null>,
  ): Promise<ParticipationMoved | Refused | More> {
    return this.db.transaction<ParticipationMoved | Refused | More>(actor, async (tx) => {
      const row = await lockOwn(tx, this.authorities, participationId, 'prepare');
      if (isRefusal(row)) return row;
      const inTheWay = (await obstacle?.(tx, row)) ?? null;
      if (inTheWay !== null) return inTheWay;
      const state = moveParticipation(row.state, to);
      if (isRefusal(state)) return state;
      const patch = { state, helperId: await helperAfter(tx, row, state), changedAt: new Date() };
      await tx.update(participationTable, { id: row.id }, patch);
      await audit(tx, { operation: event, subjects: [{ kind: 'participation', id: row.id }] });
      await this.outbox.publish(tx, event, { participationId: row.id });
      return { kind: 'ParticipationMoved', participation: { ...row, ...patch } };
    });
  }
}

/** Who asks for help gets the navigator with the fewest people at once; who goes on alone has no helper any more. */
async function helperAfter(tx: Tx, row: ParticipationRow, to: ParticipationState): Promise<AccountId | null> {
  if (to === 'helped') return row.helperId ?? freeNavigator(tx, row.organizationId);
  return to === 'paused' ? row.helperId : null;
}
