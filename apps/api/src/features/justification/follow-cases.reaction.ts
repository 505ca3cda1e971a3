import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { plainDate } from '@chorus/domain/shared/calendar';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { Clinicians } from './clinicians.js';
import { FollowChanges } from './follow-changes.js';
import type { JustificationRequestRow } from './justification.table.js';
import { OfferRequests } from './offer-requests.js';
import { Requests } from './requests.js';

const open = `state NOT IN ('signed', 'answered_on_paper', 'superseded', 'moved_on', 'withdrawn')`;

type Standing = JustificationRequestRow & { readonly residenceState: JurisdictionCode | null };

/**
 * What happens to a case, its person or its campaign, for the clinicians who were asked: a permission comes, a consent goes,
 * somebody moves, a case or a campaign is over. What was signed or answered stays whatever happens.
 */
@Injectable()
export class FollowCases implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly requests: Requests,
    private readonly offers: OfferRequests,
    private readonly follow: FollowChanges,
    private readonly clinicians: Clinicians,
    private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    this.reactions.register({
      kind: 'database',
      name: 'justification.offer-allowed',
      on: 'authorization.signed',
      run: (tx, { ids }) => this.offers.ofCase(tx, ids.caseId),
    });
    this.reactions.register({
      kind: 'database',
      name: 'justification.withdraw-with-consent',
      on: 'consent.withdrawn',
      run: async (tx, { ids }) => {
        const given = await tx.maybe<{ personId: string }>(
          `SELECT person_id FROM consent_event WHERE id = $1 AND purpose IN ('store', 'draft') AND organization_id IS NULL`,
          [ids.consentId],
        );
        if (given !== null) await this.withdraw(tx, 'person_id = $1', given.personId, 'consent');
      },
    });
    for (const on of ['case.closed', 'case.withdrawn'] as const)
      this.reactions.register({
        kind: 'database',
        name: `justification.withdraw-${on.replace('.', '-')}`,
        on,
        run: (tx, { ids }) => this.withdraw(tx, 'case_id = $1', ids.caseId, 'case_over'),
      });
    for (const on of ['campaign.closed', 'campaign.killed'] as const)
      this.reactions.register({
        kind: 'database',
        name: `justification.withdraw-${on.replace('.', '-')}`,
        on,
        run: (tx, { ids }) => this.campaignOver(tx, ids.campaignId),
      });
    this.reactions.register({
      kind: 'database',
      name: 'justification.follow-move',
      on: 'case.facts_changed',
      run: (tx, { ids }) => this.moved(tx, ids.caseId),
    });
  }

  /**
   * A campaign is over: opinions it asked for and nobody has begun are asked for no more. A letter that is begun is the person's
   * and may be finished; whom the person asked themselves stays asked.
   */
  private campaignOver(tx: Tx, campaignId: string): Promise<void> {
    const unbegun = `campaign_id = $1 AND relation = 'supporting' AND state IN ('requested', 'offered')`;
    return this.withdraw(tx, unbegun, campaignId, 'campaign_over');
  }

  private async withdraw(tx: Tx, whose: string, id: string, because: string): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      `SELECT id FROM justification_request WHERE ${whose} AND ${open} ORDER BY id`,
      [id],
    );
    for (const found of rows) {
      const row = await this.requests.lock(tx, found.id);
      if (row !== null) await this.requests.leave(tx, row, 'withdrawn', because);
    }
  }

  private async moved(tx: Tx, caseId: string): Promise<void> {
    const rows = await tx.rows<Standing>(
      `SELECT r.*, f.residence_state FROM justification_request r JOIN denial_case d ON d.id = r.case_id
       JOIN case_facet f ON f.id = d.facet_id WHERE r.case_id = $1 AND r.clinician_id IS NOT NULL AND r.${open}`,
      [caseId],
    );
    const today = plainDate(await this.clock.today(tx));
    for (const { clinicianId, residenceState } of rows) {
      if (clinicianId === null || residenceState === null) continue;
      const [clinician] = await this.clinicians.byIds(tx, [clinicianId]);
      if (clinician !== undefined) await this.follow.moved(tx, clinician, caseId, residenceState, today);
    }
  }
}
