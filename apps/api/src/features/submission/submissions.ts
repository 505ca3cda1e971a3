import { Injectable } from '@nestjs/common';
import type { EventName } from '@chorus/domain/shared/events';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { moveSubmission } from '@chorus/domain/submission/submission-moves';
import {
  statesSent,
  statesThatFreeTheFiling,
  type SubmissionState,
} from '@chorus/domain/submission/submission-states';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { beginWorkItem, finishWorkItem, reopenWorkItem } from '../assignment/assignment.public.js';
import { Files } from '../file/file.public.js';
import type { Addressee } from './recipient.js';
import { SubmissionSeals } from './submission-seals.js';
import {
  campaignsOfCase,
  findSubmission,
  placeIsTaken,
  type CreditableCampaign,
} from './submission.repository.js';
import {
  submissionCreditTable,
  submissionMoveTable,
  submissionTable,
  type SubmissionRow,
} from './submission.table.js';

type SubmissionEvent = Extract<EventName, `submission.${string}`>;

/** What is said to the rest when a filing comes into a state. The other moves are told by the attempt behind them. */
const eventOf: Readonly<Partial<Record<SubmissionState, SubmissionEvent>>> = {
  draft: 'submission.drafted',
  signed: 'submission.signed',
  queued: 'submission.queued',
  handed_to_person: 'submission.handed_to_person',
  released: 'submission.released',
  recalled: 'submission.recalled',
  withdrawn: 'submission.withdrawn',
  reported_sent: 'submission.reported_sent',
  held_locally: 'submission.held_locally',
};

const frees = (state: SubmissionState): boolean =>
  (statesThatFreeTheFiling as readonly SubmissionState[]).includes(state);

/** The piece of work behind a filing is held while the filing lives, done when it went out, and open again after. */
async function followWork(tx: Tx, row: SubmissionRow, from: SubmissionState | null): Promise<void> {
  if (row.workItemId === null) return;
  if (frees(row.state)) return reopenWorkItem(tx, row.workItemId);
  if ((statesSent as readonly SubmissionState[]).includes(row.state))
    return finishWorkItem(tx, row.workItemId);
  if (from === null || frees(from)) await beginWorkItem(tx, row.workItemId);
}

/** Columns a move may carry along; the state is the table's alone. */
export type SubmissionPatch = Partial<Omit<SubmissionRow, 'id' | 'state' | 'changedAt'>>;

/**
 * The one door to a filing's row for whoever moves it on: this feature, sending and outcomes. The caller has decided
 * that its actor may do what it does; a member of an organization has no right to the row, so writing happens with
 * the system's sight and stays in the actor's name.
 */
@Injectable()
export class Submissions {
  constructor(
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
    private readonly seals: SubmissionSeals,
    private readonly files: Files,
  ) {}

  /**
   * The row locked for a change, if the actor sees it at all. Whoever locks more than it takes, in this order and no
   * other: filings in the order of their ids, the outcome of one, and the case last.
   */
  async lock(tx: Tx, id: string): Promise<SubmissionRow | null> {
    if ((await findSubmission(tx, id)) === null) return null;
    return tx.elevated(() => tx.lock(submissionTable, id));
  }

  /** Filings of the case that were answered, and so may have to make room for the same step taken once more. */
  async lockAnswered(tx: Tx, caseId: string): Promise<void> {
    if (!isId(caseId)) return;
    await tx.rows(
      `SELECT id FROM submission WHERE case_id = $1 AND state = 'answered' ORDER BY id FOR NO KEY UPDATE`,
      [caseId],
    );
  }

  /**
   * Moves a locked filing by the one table of moves, and writes down who did it and why.
   * @param reasonKey a word of ours, never a person's; null where the state says it all
   * @param patch what else changes with the move
   */
  async move(
    tx: Tx,
    row: SubmissionRow,
    to: SubmissionState,
    reasonKey: string | null,
    patch: SubmissionPatch = {},
  ): Promise<SubmissionRow | Refusal<'SubmissionMoveNotAllowed'>> {
    const state = moveSubmission(row.state, to);
    if (isRefusal(state)) return state;
    if (frees(row.state) && !frees(to) && (await tx.elevated(() => placeIsTaken(tx, row)))) {
      return refuse(
        'SubmissionMoveNotAllowed',
        'Another filing has taken this one’s place meanwhile. Go on with that one.',
      );
    }
    const changed = { ...patch, state, changedAt: new Date() };
    await tx.elevated(() => tx.update(submissionTable, { id: row.id }, changed));
    const moved = { ...row, ...changed };
    await this.record(tx, moved, row.state, reasonKey);
    await tx.elevated(() => followWork(tx, moved, row.state));
    return moved;
  }

  /** Changes a locked filing without moving it. */
  async change(tx: Tx, row: SubmissionRow, patch: SubmissionPatch): Promise<SubmissionRow> {
    const changed = { ...patch, changedAt: new Date() };
    await tx.elevated(() => tx.update(submissionTable, { id: row.id }, changed));
    return { ...row, ...changed };
  }

  /** Writes a new draft down. False: another filing has its place already [15]. */
  async add(tx: Tx, row: SubmissionRow): Promise<boolean> {
    const written = await tx.elevated(() => tx.insert(submissionTable, row, { onConflict: 'nothing' }));
    if (written === 0) return false;
    await this.record(tx, row, null, null);
    await tx.elevated(() => followWork(tx, row, null));
    return true;
  }

  private async record(
    tx: Tx,
    row: SubmissionRow,
    from: SubmissionState | null,
    reasonKey: string | null,
  ): Promise<void> {
    const { actor } = tx;
    const move = {
      id: newId<'submission_move'>(),
      submissionId: row.id,
      personId: row.personId,
      fromState: from,
      toState: row.state,
      at: await this.clock.now(tx),
      actorKind: actor.kind,
      accountId: actor.kind === 'account' ? actor.accountId : null,
      reasonKey,
    };
    await tx.elevated(() => tx.insert(submissionMoveTable, move));
    const event = eventOf[row.state];
    // Going back to writing is no new draft; a try that came to nothing is repeated by the job it belongs to.
    const again =
      (row.state === 'draft' && from !== null) || (row.state === 'released' && from === 'attempting');
    if (event !== undefined && !again) await this.outbox.publish(tx, event, { submissionId: row.id });
  }

  /** Credits the filing to every campaign its case takes part in now, and to no other. Answers them. */
  async creditTo(
    tx: Tx,
    row: Pick<SubmissionRow, 'id' | 'caseId' | 'personId'>,
  ): Promise<readonly CreditableCampaign[]> {
    return tx.elevated(async () => {
      const campaigns = await campaignsOfCase(tx, row.caseId);
      await tx.execute(
        'DELETE FROM submission_credit WHERE submission_id = $1 AND campaign_id <> ALL($2::uuid[])',
        [row.id, campaigns.map(({ campaignId }) => campaignId)],
      );
      const credits = campaigns.map(({ campaignId, organizationId }) => ({
        id: newId<'submission_credit'>(),
        submissionId: row.id,
        campaignId,
        organizationId,
        personId: row.personId,
      }));
      await tx.insert(submissionCreditTable, credits, { onConflict: 'nothing' });
      return campaigns;
    });
  }

  campaignsFor(tx: ReadTx, caseId: string): Promise<readonly CreditableCampaign[]> {
    return campaignsOfCase(tx, caseId);
  }

  /** The signed packet, open, as it goes to the recipient. Null while nothing is signed. */
  async documentBytes(tx: ReadTx, submissionId: string): Promise<Buffer | null> {
    const row = await findSubmission(tx, submissionId);
    if (row === null || row.packetFileId === null) return null;
    const bytes = await this.files.bytesOf({ id: row.packetFileId, personId: row.personId });
    if (bytes === null) throw new Error('The signed packet of a filing is missing from the store.');
    return bytes;
  }

  /** Where the filing goes and how we know. Null for a filing the actor does not see. */
  async addresseeOf(tx: ReadTx, submissionId: string): Promise<Addressee | null> {
    const row = await findSubmission(tx, submissionId);
    return row === null ? null : this.addressee(row);
  }

  /** The same of a row in hand. */
  async addressee(row: SubmissionRow): Promise<Addressee> {
    return (await this.seals.of(row.personId)).addressee(row);
  }
}
