import { reportOutcome, verifyOutcome } from '@chorus/domain/outcome/verification';
import type { NextStep } from '@chorus/domain/playbook/playbook';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { NextSteps } from './next-steps.js';
import { OutcomeAccess, outcomeNotFound } from './outcome-access.js';
import { outcomeTable, type OutcomeRow } from './outcome.table.js';
import { letterFault } from './report-outcome.js';

export interface VerifyOutcomeInput {
  readonly outcomeId: string;
  /** When the report that was read was made; whichever stands is meant where it is not said. */
  readonly reportedAt?: Date | null;
  /** As read from the evidence; where the report has none or another, the reviewer's reading stands. */
  readonly decidedOn?: string | null;
  readonly receivedOn?: string | null;
  readonly letterDeadline?: string | null;
}

export interface OutcomeVerified {
  readonly kind: 'OutcomeVerified';
  readonly outcome: OutcomeRow;
  /** What is lawful next for the person; null where nothing is known. */
  readonly next: NextStep | null;
}

export type OutcomeVerifyRefused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'OutcomeMoveNotAllowed'
  | 'ReviewerIsReporter'
  | 'OutcomeReportedAnew'
  | 'OutcomeWithoutEvidence'
  | 'DecisionDateMissing'
  | 'DecisionDateInFuture'
>;

/**
 * Somebody other than the reporter has looked at the evidence: from here on it counts. The case has followed the report
 * already; what the reviewer reads otherwise is mended in it.
 */
@Injectable()
export class VerifyOutcome {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly clock: BusinessClock,
    private readonly access: OutcomeAccess,
    private readonly steps: NextSteps,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: VerifyOutcomeInput): Promise<OutcomeVerified | OutcomeVerifyRefused> {
    return this.db.transaction<OutcomeVerified | OutcomeVerifyRefused>(actor, async (tx) => {
      const outcome = await this.access.review(tx, actor, input.outcomeId, input.reportedAt ?? null);
      if (isRefusal(outcome)) return outcome;
      if (actor.kind !== 'account') return outcomeNotFound();
      const verified = await tx.elevated(() => this.verify(tx, outcome, actor.accountId, input));
      if (isRefusal(verified)) return verified;
      await audit(tx, { operation: 'outcome.verified', subjects: [{ kind: 'outcome', id: outcome.id }] });
      await this.outbox.publish(tx, 'outcome.verified', { outcomeId: outcome.id });
      return verified;
    });
  }

  private async verify(
    tx: Tx,
    outcome: OutcomeRow,
    reviewer: AccountId,
    input: VerifyOutcomeInput,
  ): Promise<OutcomeVerified | OutcomeVerifyRefused> {
    const { result } = outcome;
    if (result === null) return refuse('OutcomeMoveNotAllowed', 'This report is not waiting for a reviewer.');
    const decidedOn = input.decidedOn ?? outcome.decidedOn;
    const today = await this.clock.today(tx);
    const dated = reportOutcome('reported', { stage: outcome.stage, result, decidedOn }, today);
    if (isRefusal(dated)) return dated;
    const read = {
      receivedOn: input.receivedOn ?? null,
      letterDeadline: input.letterDeadline ?? null,
      today,
    };
    const fault = letterFault(decidedOn, read);
    if (fault !== null) return fault;
    const state = verifyOutcome({
      state: outcome.state,
      result,
      // A tap has no name; nobody can be its reviewer and its reporter at once but who acts for the person (asked before).
      reportedBy: outcome.reportedBy ?? ('' as AccountId),
      reviewer,
      evidence: [outcome.evidenceKind],
    });
    if (isRefusal(state)) return state;
    const patch = {
      state,
      decidedOn,
      verifiedBy: reviewer,
      verifiedAt: this.wall.now(),
      verifiedOn: today,
      evidenceSince: null,
    };
    await tx.update(outcomeTable, { id: outcome.id }, patch);
    const verified = { ...outcome, ...patch };
    return { kind: 'OutcomeVerified', outcome: verified, next: await this.steps.take(tx, verified, read) };
  }
}
