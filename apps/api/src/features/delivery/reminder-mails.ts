import { countsFor, unknownPlace } from '@chorus/domain/delivery/recipient-zone';
import { daysBetween, plainDate } from '@chorus/domain/shared/calendar';
import { statesToRemindOf } from '@chorus/domain/submission/reminders';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import type { Notice } from '../../platform/transport/notices.js';
import type { SendingOrganization } from '../../platform/transport/transports.js';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { endOfCase } from './hand-over.js';
import { reminderTable, type ReminderRow } from './delivery.table.js';
import { NoticeMail } from './notice-mail.js';
import { Readers } from './readers.js';
import { senderOf, sendingFacts } from './sending-facts.js';

/** The mails behind reminders. They look again: what was signed, sent or given another date since is not asked for. */
@Injectable()
export class ReminderMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
    private readonly clock: BusinessClock,
  ) {}

  register(reactions: Reactions): void {
    reactions.register(
      this.mail.reactionToPerson('delivery.mail-reminder', 'reminder.due', async (tx, { ids }) => {
        const reminder = await tx.hold(reminderTable, ids.reminderId);
        if (reminder === null) return [];
        return reminder.submissionId === null ? this.ofCase(tx, reminder) : this.ofFiling(tx, reminder);
      }),
    );
  }

  private async ofFiling(tx: Tx, reminder: ReminderRow): Promise<readonly Notice[]> {
    const row = await tx.hold(submissionTable, reminder.submissionId ?? '');
    if (row === null || !isOne(statesToRemindOf, row.state)) return [];
    if ((await endOfCase(tx, row)) !== null) return [];
    const sender = senderOf(row, (await sendingFacts(tx, row)).by);
    const link = this.mail.link(`/submissions/${row.id}`);
    if (row.state === 'ready') {
      const context = { reference: row.reference, actBy: row.actBy, link };
      return this.compose(tx, reminder, sender, { template: 'document_ready_to_sign', context });
    }
    const daysLeft = await this.daysLeft(tx, reminder, row.actBy, row.recipientZone);
    if (daysLeft === null || row.actBy === null) return [];
    const next = row.state === 'draft' ? ('sign' as const) : ('send' as const);
    const context = { reference: row.reference, actBy: row.actBy, daysLeft, next, link };
    return this.compose(tx, reminder, sender, { template: 'date_reminder', context });
  }

  private async ofCase(tx: Tx, reminder: ReminderRow): Promise<readonly Notice[]> {
    const now = await tx.one<Standing>(standing, [reminder.caseId]);
    const daysLeft = await this.daysLeft(tx, reminder, now.actBy, unknownPlace.zone);
    if (daysLeft === null || now.actBy === null || now.begun) return [];
    const sender =
      now.organizationId === null ? null : { id: now.organizationId, sample: now.sample, verifiedSmtp: null };
    const link = this.mail.link(`/cases/${reminder.caseId}`);
    const context = { reference: null, actBy: now.actBy, daysLeft, next: 'begin' as const, link };
    return this.compose(tx, reminder, sender, { template: 'date_reminder', context });
  }

  /** Null where the date has moved or ended, at 17:00 of its day: another reminder is, or was, the right one. */
  private async daysLeft(
    tx: Tx,
    reminder: ReminderRow,
    actBy: string | null,
    zone: string,
  ): Promise<number | null> {
    if (actBy === null || (reminder.rung !== null && actBy !== reminder.actBy)) return null;
    const now = (await this.clock.now(tx)).toISOString();
    const left = daysBetween(countsFor(now, zone), plainDate(actBy));
    return left < 0 ? null : left;
  }

  private async compose(
    tx: Tx,
    { id, personId, caseId }: ReminderRow,
    sender: SendingOrganization | null,
    notice: Pick<Parameters<NoticeMail['compose']>[1], 'template' | 'context'>,
  ): Promise<readonly Notice[]> {
    const readers = await this.readers.ofPerson(tx, personId, caseId);
    return this.mail.compose(readers, { ...notice, about: { kind: 'reminder', id }, occasion: id, sender });
  }
}

const isOne = (states: readonly SubmissionState[], state: SubmissionRow['state']): boolean =>
  states.includes(state);

interface Standing {
  readonly actBy: string | null;
  readonly begun: boolean;
  readonly organizationId: string | null;
  readonly sample: boolean;
}

const standing = `
  SELECT f.act_by, p.organization_id, coalesce(p.sample, false) AS sample,
    d.state IN ('withdrawn', 'closed') OR NOT EXISTS (
      SELECT 1 FROM case_clock c WHERE c.case_id = d.id AND c.side = 'file' AND c.state = 'running' AND c.act_by = f.act_by
        AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.case_id = d.id AND s.stage = c.stage
          AND s.state NOT IN ('withdrawn', 'recalled', 'superseded'))) AS begun
  FROM denial_case d JOIN case_facet f ON f.id = d.facet_id
  LEFT JOIN LATERAL (
    SELECT o.id AS organization_id, o.sample FROM participation t JOIN organization o ON o.id = t.organization_id
    WHERE t.case_id = d.id AND t.state <> 'left' ORDER BY t.joined_at DESC LIMIT 1) p ON true
  WHERE d.id = $1`;
