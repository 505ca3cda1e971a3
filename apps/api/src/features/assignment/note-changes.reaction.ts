import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventName } from '@chorus/domain/shared/events';
import type { ConsentId, SubmissionId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { markStale, releaseWork, unbegunWork, type Concerned } from './assignment.repository.js';

type Ids = Concerned & { readonly submissionId?: SubmissionId; readonly consentId?: ConsentId };

/** Everything a plan rests on. Consents reach it by the person, whose cases may stand in several campaigns. */
const unsettling = [
  'participant.joined',
  'participant.paused',
  'participant.resumed',
  'participant.helped',
  'participant.left',
  'participant.hold_changed',
  'participant.finished',
  'case.clock_changed',
  'case.facts_changed',
  'case.evidenced',
  'case.suspended',
  'case.resumed',
  'case.withdrawn',
  'case.closed',
  'complaint.changed',
  'call.moved',
  'campaign.changed',
  'consent.given',
  'consent.withdrawn',
  'submission.recalled',
  'submission.withdrawn',
] as const satisfies readonly EventName[];
type Unsettling = (typeof unsettling)[number];

/**
 * Says of a plan that what it rests on has changed, so that whoever runs the campaign looks again. Nothing that
 * stands is moved by it; only who has left is given nothing more to do.
 */
@Injectable()
export class NoteChanges implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    for (const on of unsettling) this.note(on);
    this.reactions.register({
      kind: 'database',
      name: 'assignment.release-left',
      on: 'participant.left',
      run: (tx, { ids }) => this.release(tx, ids.participationId),
    });
  }

  private note<On extends Unsettling>(on: On): void {
    this.reactions.register({
      kind: 'database',
      name: `assignment.note-${on.replace(/[._]/g, '-')}`,
      on,
      run: async (tx, { ids }) => {
        await markStale(tx, on, await concernedBy(tx, ids));
      },
    });
  }

  /** A plan that is just being put in force has been read before they left: what it gives them is waited for, and taken back. */
  private async release(tx: Tx, participationId: string): Promise<void> {
    await tx.rows(
      'SELECT c.id FROM campaign c JOIN participation p ON p.campaign_id = c.id WHERE p.id = $1 FOR SHARE OF c',
      [participationId],
    );
    const released = await releaseWork(tx, await unbegunWork(tx, participationId));
    if (released.length === 0) return;
    await this.outbox.publishAll(
      tx,
      'work_item.released',
      released.map((workItemId) => ({ workItemId })),
    );
    await audit(tx, {
      operation: 'work_item.released',
      subjects: released.map((id) => ({ kind: 'work_item', id })),
    });
  }
}

/** A filing concerns the campaigns its case takes part in, a consent those of all the person's cases. */
async function concernedBy(tx: Tx, { submissionId, consentId, ...concerned }: Ids): Promise<Concerned> {
  if (submissionId !== undefined) {
    return (await tx.maybe('SELECT case_id FROM submission WHERE id = $1', [submissionId])) ?? {};
  }
  if (consentId !== undefined) {
    return (await tx.maybe('SELECT person_id FROM consent_event WHERE id = $1', [consentId])) ?? {};
  }
  return concerned;
}
