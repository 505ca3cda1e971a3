import type { Campaign } from '@chorus/domain/campaign/campaign';
import type { CoveredByApproval } from '@chorus/domain/campaign/open-changes';
import type { OpeningFacts, StateFacts } from '@chorus/domain/campaign/readiness';
import { regulatorKey } from '@chorus/domain/jurisdiction/fact-register';
import { isJurisdictionCode, type JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { regulatorsOf } from '@chorus/domain/jurisdiction/regulators';
import { rulesBehindDates } from '@chorus/domain/jurisdiction/rules-behind-dates';
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

/**
 * What the facts, the templates and the transports say about one state of the campaign.
 * @param confirmed whether people of this installation have looked at the source of a fact, as many as it needs [20]. How a
 * fact was read when it was compiled does not count: nobody here has seen that page as it stands today
 */
export function stateFacts(
  playbooks: PlaybookRegistry,
  row: CampaignRow,
  state: string,
  delivers: boolean,
  confirmed: (factKey: string) => boolean,
): StateFacts {
  const known = isJurisdictionCode(state);
  const regulator = known ? regulatorsOf(state)[0] : undefined;
  return {
    state,
    regulatorName: regulator?.regulatorName ?? null,
    regulatorConfirmed: regulator !== undefined && confirmed(regulatorKey(regulator)),
    ...(known
      ? rulesOf(state, row.targets.planTypes, confirmed)
      : { rules: 'unknown', rulesCounted: { confirmed: 0, of: 0 } }),
    templatesMissing: templatesMissing(playbooks.get(row.kind)),
    channel: delivers ? 'delivering_transport' : 'performed_by_person',
  };
}

/** By the name of the step that would file one. */
const templatesMissing = ({ requiredTemplates, steps }: Playbook): readonly Bilingual[] =>
  requiredTemplates
    .filter((type) => letterIdFor(type) === null)
    .map((type) => steps.find(({ filingType }) => filingType === type)?.label ?? { en: type, es: type });

/** On file but unconfirmed until the facts desk confirms all of them; unknown where no window was found in any passage. */
function rulesOf(
  state: JurisdictionCode,
  planTypes: readonly string[],
  confirmed: (factKey: string) => boolean,
): Pick<StateFacts, 'rules' | 'rulesCounted'> {
  const { keys, stateWindowUnknown } = rulesBehindDates(state, planTypes);
  const rulesCounted = { confirmed: keys.filter(confirmed).length, of: keys.length };
  if (stateWindowUnknown || keys.length === 0) return { rules: 'unknown', rulesCounted };
  return { rules: rulesCounted.confirmed === keys.length ? 'confirmed' : 'unconfirmed', rulesCounted };
}

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
