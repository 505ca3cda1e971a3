import { Injectable } from '@nestjs/common';
import { answeredStates, type RequestState } from '@chorus/domain/justification/request-states';
import type { DeclineReason } from '@chorus/domain/justification/declining';
import type { Actor } from '@chorus/domain/shared/actor';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { isId } from '@chorus/domain/shared/ids';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { loadsOf } from './clinicians.repository.js';
import type { ClinicianRow } from './justification.table.js';

export interface ClinicianDriveAnswer {
  readonly clinicians: number;
  readonly supporting: number;
  readonly weeklyCapacity: number;
  readonly load: number;
  readonly requests: readonly { readonly state: RequestState; readonly count: number }[];
  readonly declined: readonly { readonly reason: DeclineReason; readonly count: number }[];
  readonly answered: number;
  readonly neededSoon: number;
}

/** Enrolled clinicians who are members of an organization today. */
export const clinicianMembers = `SELECT c.* FROM clinician c WHERE c.sealed_name IS NOT NULL AND EXISTS (
  SELECT 1 FROM membership m WHERE m.account_id = c.account_id AND m.organization_id = $1 AND m.role = 'clinician'
    AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now()))`;

/** A drive in figures, for whoever runs it. Which clinician said what to whom is nobody's to read off it (G4). */
@Injectable()
export class ClinicianDrive {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
  ) {}

  execute(actor: Actor, campaignId: string): Promise<ClinicianDriveAnswer | null> {
    return this.db.transaction(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaign === null) return null;
      const { organizationId } = campaign;
      if ((await refuseUnless(tx, organizationId, 'participants.list', 'no')) !== null) return null;
      return tx.elevated(async () => {
        const clinicians = await tx.rows<ClinicianRow>(clinicianMembers, [organizationId]);
        const loads = await loadsOf(
          tx,
          clinicians.map(({ id }) => id),
        );
        const requests = await tx.rows<{ state: RequestState; count: number }>(
          `SELECT state, count(*)::int AS count FROM justification_request WHERE campaign_id = $1 GROUP BY state ORDER BY state`,
          [campaignId],
        );
        const declined = await tx.rows<{ reason: DeclineReason; count: number }>(
          `SELECT declined_reason AS reason, count(*)::int AS count FROM justification_request
           WHERE campaign_id = $1 AND declined_reason IS NOT NULL GROUP BY declined_reason ORDER BY declined_reason`,
          [campaignId],
        );
        const soon = addDays(plainDate(await this.clock.today(tx)), 7);
        const { count: neededSoon } = await tx.one<{ count: number }>(
          `SELECT count(*)::int AS count FROM justification_request WHERE campaign_id = $1 AND needed_by <= $2
             AND state IN ('requested', 'offered', 'held', 'in_review', 'blanks_open', 'ready_to_sign')`,
          [campaignId, soon],
        );
        const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
        return {
          clinicians: clinicians.length,
          supporting: clinicians.filter(({ supports }) => supports).length,
          weeklyCapacity: sum(clinicians.map(({ weeklyCapacity }) => weeklyCapacity)),
          load: sum([...loads.values()]),
          requests,
          declined,
          answered: sum(
            requests
              .filter(({ state }) => (answeredStates as readonly RequestState[]).includes(state))
              .map(({ count }) => count),
          ),
          neededSoon,
        };
      });
    });
  }
}
