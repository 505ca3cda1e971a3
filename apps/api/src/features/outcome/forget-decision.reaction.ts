import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Message } from '../../platform/outbox/message.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { Expectations } from './expectations.js';
import { SettleCase } from './settle-case.js';

/** What never arrived is not asked about, and its silence is no answer that would open a next level. */
@Injectable()
export class ForgetDecision implements DatabaseReaction<'case.unfiled'> {
  readonly kind = 'database';
  readonly name = 'outcome.forget-decision';
  readonly on = 'case.unfiled';

  constructor(
    private readonly expectations: Expectations,
    private readonly settling: SettleCase,
  ) {}

  async run(tx: Tx, { ids }: Message<'case.unfiled'>): Promise<void> {
    await this.expectations.cancelOf(tx, ids.submissionId);
    await this.settling.settleOpen(tx, ids.caseId);
  }
}
