import { Injectable } from '@nestjs/common';
import { isCaring } from '@chorus/domain/justification/clinician';
import { afterDecline, decline, type AfterDecline } from '@chorus/domain/justification/declining';
import type { JustificationRefused } from '@chorus/domain/justification/justification.policy';
import { opinionFilings } from '@chorus/domain/justification/supporting';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Db, type Tx } from '../../platform/database/db.js';
import { releaseWorkItem } from '../assignment/assignment.public.js';
import type { JustificationRequestRow } from './justification.table.js';
import { RequestAccess } from './request-access.js';
import { RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { declinedOf, requestsOfCase } from './requests.repository.js';
import { typed } from './typed-text.js';

export interface RequestDeclined {
  readonly kind: 'RequestDeclined';
  readonly request: JustificationRequestRow;
  readonly next: AfterDecline['next'];
}

export interface RequestWithdrawn {
  readonly kind: 'RequestWithdrawn';
  readonly request: JustificationRequestRow;
}

type Refused =
  | JustificationRefused
  | SecondFactorNeeded
  | Refusal<'RequestMoveNotAllowed' | 'DeclineReasonMissing' | 'InvalidInput'>;

/** A clinician says no, with a reason that decides who is asked next; or the person calls the asking off. */
@Injectable()
export class DeclineRequest {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly seals: RequestSeals,
    private readonly requests: Requests,
  ) {}

  execute(
    actor: Actor,
    id: string,
    given: { readonly reason: string; readonly note?: string | null },
  ): Promise<RequestDeclined | Refused> {
    return this.db.transaction<RequestDeclined | Refused>(actor, async (tx) => {
      const asked = await this.access.lock(tx, id, 'decline');
      if (isRefusal(asked)) return asked;
      const words = typed(given.note, 'note', 2_000);
      if (isRefusal(words)) return words;
      const no = decline(given.reason, words);
      if (isRefusal(no)) return no;
      const { row } = asked;
      const sealedNote =
        no.note === null ? null : (await this.seals.of(row.personId)).sealNote(row.id, no.note);
      const declined = await this.requests.move(tx, row, 'declined', {
        declinedReason: no.reason,
        sealedNote,
      });
      if (isRefusal(declined)) return declined;
      const next = await tx.elevated(() => this.next(tx, declined));
      if (row.workItemId !== null) await releaseWorkItem(tx, row.workItemId);
      const request = await this.requests.moveSurely(tx, declined, 'moved_on', { movedBecause: next });
      return { kind: 'RequestDeclined', request, next };
    });
  }

  withdraw(actor: Actor, id: string): Promise<RequestWithdrawn | Refused> {
    return this.db.transaction<RequestWithdrawn | Refused>(actor, async (tx) => {
      const asked = await this.access.lock(tx, id, 'withdraw');
      if (isRefusal(asked)) return asked;
      const { row } = asked;
      const request = await this.requests.move(tx, row, 'withdrawn', { movedBecause: 'person' });
      if (isRefusal(request)) return request;
      if (row.workItemId !== null) await releaseWorkItem(tx, row.workItemId);
      return { kind: 'RequestWithdrawn', request };
    });
  }

  private async next(tx: Tx, row: JustificationRequestRow): Promise<AfterDecline['next']> {
    const others = await requestsOfCase(tx, row.caseId);
    const waiting = ['requested', 'offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign'];
    const othersCare = others.some(
      (one) => one.id !== row.id && isCaring(one.relation) && waiting.includes(one.state),
    );
    const opinionAllowed = (opinionFilings as readonly string[]).includes(row.filingType);
    return afterDecline(await declinedOf(tx, row.caseId), opinionAllowed, othersCare).next;
  }
}
