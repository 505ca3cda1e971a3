import { Injectable, type OnModuleInit } from '@nestjs/common';
import { remindDays } from '@chorus/domain/justification/needed-by';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Schedules, type Schedule } from '../../platform/outbox/schedules.js';
import { releaseWorkItem, reopenWorkItem } from '../assignment/assignment.public.js';
import { Clinicians } from './clinicians.js';
import { FollowChanges } from './follow-changes.js';
import { clinicianLicenceTable, justificationRequestTable } from './justification.table.js';
import type { ClinicianId } from '@chorus/domain/justification/clinician';
import { Requests } from './requests.js';

const batch = 100;
/** Days before the end of a licence on which its clinician is told. */
const licenceWarningDays = 30;

interface Due {
  readonly id: string;
}

/**
 * What the days do to requests. A lease is the wall clock's; the day a letter is needed by and the end of a licence are the
 * business clock's.
 */
@Injectable()
export class KeepRequests implements Schedule, OnModuleInit {
  readonly name = 'justification.keep-requests';
  readonly everyWallSeconds = 60;

  constructor(
    private readonly schedules: Schedules,
    private readonly requests: Requests,
    private readonly clinicians: Clinicians,
    private readonly follow: FollowChanges,
    private readonly outbox: Outbox,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const today = plainDate(await this.clock.today(tx));
    const done = [
      await this.leases(tx),
      await this.expired(tx, today),
      await this.reminded(tx, today),
      await this.licencesEnding(tx, today),
      await this.licencesOver(tx, today),
    ];
    return done.some((count) => count === batch) ? 'more' : 'drained';
  }

  /** Taken up and not a word decided: it is offered again, to the same clinician, and nobody else has lost a day. */
  private async leases(tx: Tx): Promise<number> {
    const due = await tx.rows<Due>(
      `SELECT id FROM justification_request WHERE state = 'held' AND lease_until <= $1 ORDER BY id LIMIT ${batch}`,
      [this.wall.now()],
    );
    for (const { id } of due) {
      const row = await this.requests.lock(tx, id);
      if (row?.state !== 'held') continue;
      if (row.workItemId !== null) await reopenWorkItem(tx, row.workItemId);
      await this.requests.moveSurely(tx, row, 'offered');
    }
    return due.length;
  }

  /** The day has come: the filing goes without it. A letter that is begun may still be finished. */
  private async expired(tx: Tx, today: string): Promise<number> {
    const due = await tx.rows<Due>(
      `SELECT id FROM justification_request WHERE state IN ('requested', 'offered') AND needed_by < $1 ORDER BY id LIMIT ${batch}`,
      [today],
    );
    for (const { id } of due) {
      const row = await this.requests.lock(tx, id);
      if (row === null || (row.state !== 'requested' && row.state !== 'offered')) continue;
      await this.requests.moveSurely(tx, row, 'expired', { movedBecause: 'day_passed' });
      if (row.workItemId !== null) await releaseWorkItem(tx, row.workItemId);
      await tx.update(justificationRequestTable, { id: row.id }, { workItemId: null });
    }
    return due.length;
  }

  private async reminded(tx: Tx, today: ReturnType<typeof plainDate>): Promise<number> {
    const due = await tx.rows<Due>(
      `UPDATE justification_request SET reminded_for = needed_by WHERE id IN (
         SELECT id FROM justification_request WHERE clinician_id IS NOT NULL
           AND state IN ('offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign')
           AND needed_by BETWEEN $1 AND $2 AND reminded_for IS DISTINCT FROM needed_by
         ORDER BY id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED) RETURNING id`,
      [today, addDays(today, remindDays)],
    );
    for (const { id } of due)
      await this.outbox.publish(tx, 'request.needed_soon', { requestId: id as never });
    return due.length;
  }

  private async licencesEnding(tx: Tx, today: ReturnType<typeof plainDate>): Promise<number> {
    const due = await tx.rows<{ id: string; clinicianId: ClinicianId; expiresOn: string }>(
      `SELECT id, clinician_id, expires_on FROM clinician_licence
       WHERE expires_on BETWEEN $1 AND $2 AND warned_of IS DISTINCT FROM expires_on ORDER BY clinician_id LIMIT ${batch}
       FOR NO KEY UPDATE SKIP LOCKED`,
      [today, addDays(today, licenceWarningDays)],
    );
    for (const { id, expiresOn } of due)
      await tx.update(clinicianLicenceTable, { id: id as never }, { warnedOf: expiresOn });
    for (const clinicianId of new Set(due.map((one) => one.clinicianId)))
      await this.outbox.publish(tx, 'clinician.licence_ending', { clinicianId });
    return due.length;
  }

  /** A licence that ended yesterday: what is open and needs it goes on, and each request is looked at once. */
  private async licencesOver(tx: Tx, today: ReturnType<typeof plainDate>): Promise<number> {
    const due = await tx.rows<{ id: ClinicianId }>(
      `SELECT DISTINCT c.id FROM clinician c JOIN clinician_licence l ON l.clinician_id = c.id AND l.expires_on < $1
       JOIN justification_request r ON r.clinician_id = c.id
       JOIN denial_case d ON d.id = r.case_id JOIN case_facet f ON f.id = d.facet_id
       WHERE r.state IN ('requested', 'offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign')
         AND ((r.relation = 'supporting' AND NOT EXISTS (SELECT 1 FROM clinician_licence g
             WHERE g.clinician_id = c.id AND g.state = f.residence_state AND g.expires_on >= $1))
           OR NOT EXISTS (SELECT 1 FROM clinician_licence g WHERE g.clinician_id = c.id AND g.expires_on >= $1))
         AND f.residence_state IS NOT NULL
       ORDER BY c.id LIMIT ${batch}`,
      [today],
    );
    for (const { id } of due) {
      const [clinician] = await this.clinicians.byIds(tx, [id]);
      if (clinician !== undefined) await this.follow.licences(tx, clinician, today);
    }
    return due.length;
  }
}
