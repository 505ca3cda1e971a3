import { Injectable } from '@nestjs/common';
import { reassign, type ReassignmentRefused } from '@chorus/domain/assignment/reassignment';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { CaseAccess } from '../case/case.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { assignmentOf, waysOf } from './assignable-case.js';
import { freed } from './assignment-facts.repository.js';
import { mayNotRun, workItemNotFound } from './assignment-refusals.js';
import { workItemTable, type WorkItemRow } from './assignment.table.js';
import { shownWork, veiledConsequence } from './veiled-work.js';
import { CampaignInputs } from './campaign-input.js';

export interface ReassignWorkItemInput {
  readonly workItemId: string;
  readonly channel?: Channel | null;
  readonly releaseFrom?: string | null;
  /** False shows the consequence and changes nothing. */
  readonly confirmed: boolean;
}

export interface WorkItemReassigned {
  readonly kind: 'WorkItemReassigned' | 'ReassignmentShown';
  readonly workItem: WorkItemRow;
  readonly consequence: Bilingual;
}

type Refused =
  | ReassignmentRefused
  | Refusal<'NotFound' | 'NotAllowed' | 'WorkItemBegun' | 'WorkItemOver' | 'InvalidInput'>;

const keepsItsWay = (): Refusal<'NotAllowed'> =>
  refuse(
    'NotAllowed',
    'Its person keeps this case to themselves: choose another day, not another way. Nothing was changed.',
    'channel',
  );

/** An organizer's explicit choice for one step nobody has begun: shown first, then done. */
@Injectable()
export class ReassignWorkItem {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly outbox: Outbox,
    private readonly inputs: CampaignInputs,
  ) {}

  execute(actor: Actor, input: ReassignWorkItemInput): Promise<WorkItemReassigned | Refused> {
    return this.db.transaction<WorkItemReassigned | Refused>(actor, async (tx) => {
      const item = await tx.lock(workItemTable, input.workItemId);
      if (item === null) return workItemNotFound();
      const veiled = (await this.cases.onlyDates(tx, [item.caseId])).size > 0;
      const answer = await this.moved(tx, item, input, veiled);
      if (isRefusal(answer) || !veiled) return answer;
      const [workItem = answer.workItem] = await shownWork(tx, this.cases, [answer.workItem]);
      return { ...answer, workItem, consequence: veiledConsequence };
    });
  }

  private async moved(
    tx: Tx,
    item: WorkItemRow,
    input: ReassignWorkItemInput,
    veiled: boolean,
  ): Promise<WorkItemReassigned | Refused> {
    const campaign = await findCampaign(tx, item.campaignId);
    if (campaign === null) return workItemNotFound();
    if (!(await isAllowed(tx, item.organizationId, 'assignment.run'))) return mayNotRun();
    if (item.state === 'done' || item.state === 'released') {
      return refuse('WorkItemOver', 'This has been done or is no longer needed.');
    }
    // Which ways are known and which are not is as good as the recipient's name.
    if (veiled && (input.channel ?? item.channel) !== item.channel) return keepsItsWay();
    const read = await tx.elevated(() => this.inputs.one(tx, campaign, item.caseId));
    if (read === null) return workItemNotFound();
    const { rows, settings } = read;
    const begun = rows.filings.some(
      ({ workItemId, state }) => workItemId === item.id && !freed.includes(state),
    );
    if (begun) {
      return refuse(
        'WorkItemBegun',
        'The person has begun this filing. It moves only with them: they recall it, or choose another way themselves.',
      );
    }
    const step = { recipientRole: item.recipientRole, urgent: item.urgent };
    const ways = waysOf(step, rows, settings);
    const choice = { channel: input.channel ?? null, releaseFrom: input.releaseFrom ?? null };
    const moved = reassign(assignmentOf(item), choice, ways, settings.today, federalHolidays);
    if (isRefusal(moved)) return moved;
    const { channel, lineKey, releaseFrom, sendBy, reasons } = moved.assignment;
    const patch = { channel, lineKey, releaseFrom, sendBy, reasons, settled: true, changedAt: new Date() };
    const workItem = { ...item, ...patch };
    const { consequence } = moved;
    if (!input.confirmed) return { kind: 'ReassignmentShown', workItem, consequence };
    await this.save(tx, item, patch);
    return { kind: 'WorkItemReassigned', workItem, consequence };
  }

  private async save(tx: Tx, item: WorkItemRow, patch: Partial<WorkItemRow>): Promise<void> {
    await tx.update(workItemTable, { id: item.id }, patch);
    await audit(tx, { operation: 'work_item.reassigned', subjects: [{ kind: 'work_item', id: item.id }] });
    await this.outbox.publish(tx, 'work_item.offered', { workItemId: item.id });
  }
}
