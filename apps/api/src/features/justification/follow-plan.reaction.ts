import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isCaring, type ClinicianId } from '@chorus/domain/justification/clinician';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { letterNeededBy } from '@chorus/domain/justification/needed-by';
import { isAnswered, isLoad } from '@chorus/domain/justification/request-states';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { plainDate } from '@chorus/domain/shared/calendar';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import {
  beginWorkItem,
  findWorkItem,
  finishWorkItem,
  type WorkItemRow,
} from '../assignment/assignment.public.js';
import { caseStandings } from '../case/case.public.js';
import {
  justificationRequestTable,
  type ClinicianRow,
  type JustificationRequestRow,
} from './justification.table.js';
import { letterStepAt } from './letter-step.js';
import { OfferRequests } from './offer-requests.js';
import { paperReference } from './paper-reference.js';
import { Requests } from './requests.js';

const living = `state NOT IN ('declined', 'moved_on', 'superseded', 'withdrawn')`;

/** A plan that was put in force gives a letter to a clinician, or takes it back: the request is made, or goes on. */
@Injectable()
export class FollowPlan implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly requests: Requests,
    private readonly offers: OfferRequests,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  onModuleInit(): void {
    this.reactions.register({
      kind: 'database',
      name: 'justification.ask-planned',
      on: 'work_item.offered',
      run: async (tx, { ids }) => {
        const item = await findWorkItem(tx, ids.workItemId);
        if (item !== null && isLetter(item) && item.state === 'offered') await this.ask(tx, item);
      },
    });
    this.reactions.register({
      kind: 'database',
      name: 'justification.take-back',
      on: 'work_item.released',
      run: async (tx, { ids }) => {
        const item = await findWorkItem(tx, ids.workItemId);
        if (item !== null && isLetter(item)) await this.takeBack(tx, item);
      },
    });
  }

  private async ask(tx: Tx, item: WorkItemRow): Promise<void> {
    const clinician = await tx.maybe<ClinicianRow>(
      'SELECT * FROM clinician WHERE id = $1 AND sealed_name IS NOT NULL',
      [item.resourceId],
    );
    if (clinician === null) return;
    const known = await tx.maybe<JustificationRequestRow>(
      `SELECT * FROM justification_request WHERE case_id = $1 AND clinician_id = $2 AND ${living}`,
      [item.caseId, clinician.id],
    );
    if (known !== null) return this.link(tx, known, item, clinician);
    const [standing] = await caseStandings(tx, [item.caseId]);
    if (standing === undefined) return;
    const today = plainDate(await this.clock.today(tx));
    const step = letterStepAt(standing, item.stage, null);
    const at = this.wall.now();
    const row: JustificationRequestRow = {
      id: newId<'justification_request'>() as RequestId,
      reference: paperReference(),
      caseId: item.caseId,
      personId: item.personId,
      clinicianId: clinician.id as ClinicianId,
      sealedPractice: null,
      invitedHash: null,
      relation: 'supporting',
      wayIn: 'account',
      state: 'requested',
      filingType: step.filingType,
      stage: item.stage,
      workItemId: item.id,
      campaignId: item.campaignId,
      organizationId: item.organizationId,
      practiceOrganizationId: null,
      askedBy: null,
      neededBy: letterNeededBy(item.actBy ?? step.actBy, today, federalHolidays),
      leaseUntil: null,
      declinedReason: null,
      sealedNote: null,
      movedBecause: null,
      movedOnTo: null,
      createdAt: at,
      changedAt: at,
      answeredAt: null,
      remindedFor: null,
    };
    if (!(await this.requests.add(tx, row))) return;
    // Who was asked before is told who comes next only by its own id; nobody is told a name.
    await tx.execute(
      `UPDATE justification_request SET moved_on_to = $1 WHERE case_id = $2 AND id <> $1 AND state = 'moved_on'
         AND moved_on_to IS NULL`,
      [row.id, row.caseId],
    );
    await this.offers.offerIfAllowed(tx, row);
  }

  private async link(
    tx: Tx,
    known: JustificationRequestRow,
    item: WorkItemRow,
    clinician: ClinicianRow,
  ): Promise<void> {
    const row = await this.requests.lock(tx, known.id);
    if (row === null) return;
    const { id: workItemId, campaignId, organizationId } = item;
    await tx.update(justificationRequestTable, { id: row.id }, { workItemId, campaignId, organizationId });
    if (isLoad(row.state) || isAnswered(row.state)) await beginWorkItem(tx, item.id, clinician.accountId);
    if (isAnswered(row.state)) await finishWorkItem(tx, item.id);
  }

  private async takeBack(tx: Tx, item: WorkItemRow): Promise<void> {
    const found = await tx.maybe<{ id: string }>(
      `SELECT id FROM justification_request WHERE work_item_id = $1 AND ${living}`,
      [item.id],
    );
    const row = found === null ? null : await this.requests.lock(tx, found.id);
    if (row === null || isAnswered(row.state)) return;
    // Whom the person asked themselves stays asked, whatever a plan says.
    if (isCaring(row.relation)) {
      await tx.update(justificationRequestTable, { id: row.id }, { workItemId: null });
      return;
    }
    await this.requests.leave(tx, row, 'moved_on', 'released');
  }
}

const isLetter = ({ actor, act }: WorkItemRow): boolean => actor === 'clinician' && act === 'sign';
