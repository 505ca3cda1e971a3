import { Injectable } from '@nestjs/common';
import {
  hasSecondFactor,
  secondFactorNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import {
  mayJustify,
  requestNotFound,
  type JustificationAct,
  type JustificationRefused,
} from '@chorus/domain/justification/justification.policy';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Tx } from '../../platform/database/db.js';
import { RequestAccess, type AskedRequest } from './request-access.js';
import { Requests } from './requests.js';

export type NotActing = JustificationRefused | SecondFactorNeeded;

/**
 * Who may do what with a request on paper and with its call. A practice without an account does its part on paper and by
 * telephone, so the person or a helper writes down for it what it told them.
 */
@Injectable()
export class WaysAccess {
  constructor(
    private readonly access: RequestAccess,
    private readonly requests: Requests,
  ) {}

  /** The request, locked, whether or not row security shows it: helpers are shown it by what the person agreed to. */
  async lock(tx: Tx, requestId: string, act: JustificationAct): Promise<AskedRequest | NotActing> {
    const row = isId(requestId) ? await this.requests.lock(tx, requestId) : null;
    const asked = row === null ? null : await this.access.stands(tx, row);
    if (asked === null) return requestNotFound();
    const theirOwn = asked.part === 'person' || asked.part === 'helper';
    const onPaper = theirOwn && asked.row.wayIn === 'no_account';
    const may = mayJustify(asked.part, onPaper && ofThePractice.includes(act) ? 'hand_over_page' : act);
    if (isRefusal(may)) return may;
    return theirOwn || hasSecondFactor(tx.actor) ? asked : secondFactorNeeded();
  }
}

/** What a practice without an account does itself, and somebody else writes down. */
const ofThePractice: readonly JustificationAct[] = ['schedule_call', 'ask_for_call', 'log_call'];
