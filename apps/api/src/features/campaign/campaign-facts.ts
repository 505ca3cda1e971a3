import type { Campaign } from '@chorus/domain/campaign/campaign';
import type { CoveredByApproval } from '@chorus/domain/campaign/open-changes';
import type { OpeningFacts, StateFacts } from '@chorus/domain/campaign/readiness';
import { externalReviewRule } from '@chorus/domain/jurisdiction/external-review';
import { isJurisdictionCode, type JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { regulatorsOf } from '@chorus/domain/jurisdiction/regulators';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { Playbook } from '@chorus/domain/playbook/playbook';
import type { PlaybookRegistry } from '@chorus/domain/playbook/registry';
import type { CaseId } from '@chorus/domain/shared/ids';
import { letterIdFor } from '@chorus/templates/letters/registry';
import { hashOfSubject, type OrganizationRow } from '../organization/organization.public.js';
import type { CampaignRow } from './campaign.table.js';

/** The domain's campaign of a row. Lead cases are chosen among participants and are counted there. */
export function campaignOf(row: CampaignRow, leadCaseIds: readonly CaseId[] = []): Campaign {
  const { kind, ...rest } = row;
  return { ...rest, playbookKey: kind, leadCaseIds };
}

/** What the facts, the templates and the transports say about one state of the campaign. */
export function stateFacts(
  playbooks: PlaybookRegistry,
  row: CampaignRow,
  state: string,
  delivers: boolean,
): StateFacts {
  const known = isJurisdictionCode(state);
  return {
    state,
    regulatorName: known ? (regulatorsOf(state)[0]?.regulatorName ?? null) : null,
    // Nobody has looked at an official page on behalf of this installation yet; that is the facts desk's word [20].
    regulatorConfirmed: false,
    rules: known ? rulesOf(state) : 'unknown',
    templatesMissing: templatesMissing(playbooks.get(row.kind)),
    channel: delivers ? 'delivering_transport' : 'performed_by_person',
  };
}

/** By the name of the step that would file one. */
const templatesMissing = ({ requiredTemplates, steps }: Playbook): readonly Bilingual[] =>
  requiredTemplates
    .filter((type) => letterIdFor(type) === null)
    .map((type) => steps.find(({ filingType }) => filingType === type)?.label ?? { en: type, es: type });

/** On file but unconfirmed until the facts desk confirms; unknown where no window was found in any passage. */
const rulesOf = (state: JurisdictionCode): StateFacts['rules'] =>
  externalReviewRule(state)?.requestWindowValue == null ? 'unknown' : 'unconfirmed';

export function openingFacts(
  row: CampaignRow,
  organization: OrganizationRow,
  verifiers: number | null,
  today: string,
): OpeningFacts {
  return {
    organizationVerified: organization.state === 'verified',
    letterDateRequired: row.letterDateRequired,
    verifiers,
    today,
  };
}

/** What of a campaign an approval covers and a running campaign may still change. */
export function coveredBy({
  title,
  purpose,
  targets,
  states,
  waves,
  letterDateRequired,
  pacePerHour,
  pacePerDay,
}: CoveredByApproval): CoveredByApproval {
  return { title, purpose, targets, states, waves, letterDateRequired, pacePerHour, pacePerDay };
}

/** SHA-256 over everything an approval covers, in a fixed order. */
export function approvalHash(row: CampaignRow): string {
  const covered = [
    row.kind,
    row.slug,
    row.title,
    row.purpose,
    row.targets,
    row.states,
    row.waves,
    row.letterDateRequired,
    row.pacePerHour,
    row.pacePerDay,
  ];
  return hashOfSubject(covered);
}
