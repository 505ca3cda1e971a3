import { Injectable } from '@nestjs/common';
import { isDecisionResult } from '@chorus/domain/precedent/decision-result';
import type { OwnDimension, OwnOutcome } from '@chorus/domain/precedent/own-decisions';
import type { CampaignId, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import { purposesOfMany } from '../consent/consent.public.js';
import { notLeaving } from '../identity/identity.public.js';

type Row = Record<OwnDimension, string | null> & {
  readonly personId: PersonId;
  readonly result: string | null;
  readonly verifiedOn: string | null;
  readonly dueOn: string | null;
};

export interface CountedCampaign {
  readonly id: CampaignId;
  readonly organizationId: OrganizationId;
}

const party = (role: string): string =>
  `(SELECT p.payer_id FROM case_party p WHERE p.case_id = o.case_id AND p.role = '${role}')`;

@Injectable()
export class OwnOutcomes {
  /**
   * The outcomes of the filings credited to a campaign, of people who are still in it, agree to be counted and are not
   * erased (their clear row is gone then). What an office answers to a complaint decides no denial and is in no rate of decisions. Confidential care is in no figure, whatever was agreed to. Read with the system's sight, because an asker's own would make the same
   * table differ by asker.
   */
  async ofCampaign(tx: ReadTx, { id, organizationId }: CountedCampaign): Promise<OwnOutcome[]> {
    const rows = await tx.rows<Row>(
      `SELECT o.person_id, o.due_on,
              CASE WHEN o.state = 'verified' THEN o.result END AS result,
              CASE WHEN o.state = 'verified' THEN o.verified_on END AS verified_on,
              coalesce(f.contract_state, f.residence_state) AS jurisdiction,
              coalesce(${['administrator', 'risk_bearer', 'pharmacy_benefit_manager', 'entity_as_printed'].map(party).join(', ')}) AS payer_party,
              f.treatment_key AS treatment, f.condition_key AS condition, f.reason_key AS reason, o.stage AS level,
              f.plan_type, ${party('risk_bearer')} AS risk_bearer, ${party('administrator')} AS administrator,
              ${party('plan_sponsor')} AS plan_sponsor, ${party('delegated_reviewer')} AS delegated_reviewer,
              ${party('pharmacy_benefit_manager')} AS pharmacy_benefit_manager,
              ${party('criteria_owner')} AS criteria_owner
         FROM submission_credit c
         JOIN outcome o ON o.submission_id = c.submission_id AND o.state <> 'cancelled' AND o.stage <> 'regulator_complaint'
         JOIN denial_case d ON d.id = o.case_id
         JOIN case_facet f ON f.id = d.facet_id
        WHERE c.campaign_id = $1 AND NOT d.confidential AND ${notLeaving('o.person_id')}
          AND EXISTS (SELECT 1 FROM participation p
                       WHERE p.campaign_id = c.campaign_id AND p.case_id = o.case_id AND p.state <> 'left')
        ORDER BY o.id`,
      [id],
    );
    const people = [...new Set(rows.map(({ personId }) => personId))];
    const agreed = await purposesOfMany(tx, people, organizationId);
    const counted = rows.filter(({ personId }) => agreed.get(personId)?.includes('pool') ?? false);
    return counted.map(({ personId, result, verifiedOn, dueOn, ...dimensions }) => ({
      personId,
      dimensions,
      verifiedResult: result !== null && isDecisionResult(result) ? result : null,
      verifiedOn,
      dueOn,
    }));
  }
}
