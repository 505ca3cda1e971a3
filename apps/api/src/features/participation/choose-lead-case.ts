import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { isAllowed } from '../organization/organization.public.js';
import { participationNotFound } from './participation-access.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export interface LeadCaseChosen {
  readonly kind: 'LeadCaseChosen';
  readonly participation: ParticipationRow;
}

/** Organizers open with complete cases [27]; choosing one moves nobody's date. */
@Injectable()
export class ChooseLeadCase {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    participationId: string,
    lead: boolean,
  ): Promise<LeadCaseChosen | Refusal<'NotFound' | 'NotAllowed'>> {
    return this.db.transaction(actor, async (tx) => {
      const row = await tx.lock(participationTable, participationId);
      if (row === null) return participationNotFound();
      if (!(await isAllowed(tx, row.organizationId, 'campaign.edit'))) {
        return refuse('NotAllowed', 'Only an owner or organizer chooses lead cases. Nothing was changed.');
      }
      await tx.update(participationTable, { id: row.id }, { leadCase: lead, changedAt: new Date() });
      await audit(tx, {
        operation: lead ? 'participation.lead_chosen' : 'participation.lead_dropped',
        subjects: [{ kind: 'participation', id: row.id }],
      });
      await this.outbox.publish(tx, 'campaign.changed', { campaignId: row.campaignId });
      return { kind: 'LeadCaseChosen', participation: { ...row, leadCase: lead } };
    });
  }
}
