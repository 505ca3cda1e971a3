import { regulatorOf, type RegulatorFacts } from '@chorus/domain/complaint/regulator-of';
import type { Regulator } from '@chorus/domain/jurisdiction/authority-types';
import { isPlanType, type PlanType } from '@chorus/domain/jurisdiction/plan-types';
import type { CampaignId, CaseId, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { CampaignRow } from '../campaign/campaign.public.js';
import { agreesInSql } from '../consent/consent.public.js';

export interface WritesToOffice {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly agreesToBeListed: boolean;
}

export interface OfficeOfCampaign {
  readonly regulator: Regulator;
  readonly people: readonly WritesToOffice[];
}

/** Where a campaign says nothing of plan types: the two insured ones, and the one that goes to a federal office. */
const usual: readonly PlanType[] = ['erisa_fully_insured', 'individual_marketplace', 'erisa_self_funded'];

/** Offices that a campaign's states and plan types lead to, before anybody has joined. */
export function expectedOffices({
  states,
  targets,
}: Pick<CampaignRow, 'states' | 'targets'>): readonly Regulator[] {
  const wanted = targets.planTypes.filter(isPlanType);
  const offices = states.flatMap(({ state }) =>
    (wanted.length > 0 ? wanted : usual).flatMap((planType) => {
      const facts = {
        planType,
        funding: null,
        contractState: state,
        residenceState: null,
        reviewScope: null,
      };
      const answer = regulatorOf(facts);
      return answer.is === 'known' ? [answer.regulator] : [];
    }),
  );
  return [...new Map(offices.map((office) => [office.key, office])).values()];
}

type Row = RegulatorFacts & {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly agrees: boolean;
};

/**
 * The offices of a campaign with the people who would write to each. Cases kept confidential are in no count and no list.
 * With the system's sight.
 */
export async function officesOf(
  tx: ReadTx,
  campaign: Pick<CampaignRow, 'id' | 'states' | 'targets'> & {
    readonly id: CampaignId;
    readonly organizationId: OrganizationId;
  },
): Promise<readonly OfficeOfCampaign[]> {
  const rows = await tx.rows<Row>(
    `SELECT p.case_id, p.person_id, f.plan_type, f.contract_state, f.residence_state, d.funding, d.review_scope,
       ${agreesInSql('list_to_regulator', 'p.person_id', 'p.organization_id')} AS agrees
     FROM participation p JOIN denial_case d ON d.id = p.case_id JOIN case_facet f ON f.id = d.facet_id
     WHERE p.campaign_id = $1 AND p.state IN ('joined', 'active', 'helped') AND NOT d.confidential
       AND d.state NOT IN ('withdrawn', 'suspended', 'closed')
     ORDER BY p.case_id`,
    [campaign.id],
  );
  const offices = new Map<string, { regulator: Regulator; people: WritesToOffice[] }>(
    expectedOffices(campaign).map((regulator) => [regulator.key, { regulator, people: [] }]),
  );
  for (const { caseId, personId, agrees, ...facts } of rows) {
    const answer = regulatorOf(facts);
    if (answer.is !== 'known') continue;
    const { regulator } = answer;
    const office = offices.get(regulator.key) ?? { regulator, people: [] };
    office.people.push({ caseId, personId, agreesToBeListed: agrees });
    offices.set(regulator.key, office);
  }
  return [...offices.values()].sort((a, b) => (a.regulator.key < b.regulator.key ? -1 : 1));
}
