import { caseloadCap } from '@chorus/domain/participation/helping';
import type { AccountId, OrganizationId, ParticipationId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { stateOfCaseInSql } from '../case/case.public.js';

/**
 * How many people a helper has, over all organizations. Their memberships are locked first, so that two who assign at
 * once count one after the other. Runs with the system's sight: another organization's people count too.
 */
export function caseloadOf(tx: Tx, helperId: AccountId): Promise<number> {
  return tx.elevated(async () => {
    await tx.rows(`SELECT id FROM membership WHERE account_id = $1 ORDER BY id FOR NO KEY UPDATE`, [
      helperId,
    ]);
    const { count } = await tx.one<{ count: number }>(
      `SELECT count(*) AS count FROM participation WHERE helper_id = $1 AND state = 'helped'`,
      [helperId],
    );
    return count;
  });
}

/** The navigator with the fewest people and a free place; null: nobody has one, and who answers for the queue does. */
export function freeNavigator(tx: Tx, organizationId: OrganizationId): Promise<AccountId | null> {
  return tx.elevated(async () => {
    const found = await navigators(tx, organizationId);
    for (const { accountId } of found) {
      if ((await caseloadOf(tx, accountId)) < caseloadCap) return accountId;
    }
    return null;
  });
}

const navigators = (
  tx: ReadTx,
  organizationId: OrganizationId,
): Promise<{ readonly accountId: AccountId }[]> =>
  tx.rows(
    `SELECT m.account_id FROM membership m
     LEFT JOIN participation p ON p.helper_id = m.account_id AND p.state = 'helped'
     WHERE m.organization_id = $1 AND m.role = 'navigator' AND m.state = 'active'
       AND (m.expires_at IS NULL OR m.expires_at > now())
     GROUP BY m.account_id HAVING count(p.id) < $2 ORDER BY count(p.id), m.account_id`,
    [organizationId, caseloadCap],
  );

/** Who takes part in a campaign and may be helped, and the facts a navigator is chosen by. In the order of their ids. */
export function helpable(tx: ReadTx, campaignId: string): Promise<HelpablePerson[]> {
  return tx.rows(
    `SELECT p.id AS participation_id, p.person_id, p.case_id, p.helper_id, pe.language, f.urgency, f.act_by::text AS act_by,
       ${stateOfCaseInSql('f')} AS state
     FROM participation p
     JOIN person pe ON pe.id = p.person_id
     JOIN denial_case d ON d.id = p.case_id
     JOIN case_facet f ON f.id = d.facet_id
     WHERE p.campaign_id = $1 AND p.state IN ('joined', 'active', 'helped')
     ORDER BY p.id`,
    [campaignId],
  );
}

export interface HelpablePerson {
  readonly participationId: ParticipationId;
  readonly personId: PersonId;
  readonly caseId: string;
  readonly helperId: AccountId | null;
  readonly language: string;
  readonly urgency: string | null;
  readonly actBy: string | null;
  readonly state: string | null;
}

/** Navigators of an organization with their language and how many people they help outside of a campaign. */
export function navigatorsFor(
  tx: ReadTx,
  { id, organizationId }: { readonly id: string; readonly organizationId: OrganizationId },
): Promise<{ readonly accountId: AccountId; readonly language: string; readonly elsewhere: number }[]> {
  return tx.rows(
    `SELECT m.account_id, a.language, count(p.id)::int AS elsewhere FROM membership m
     JOIN account a ON a.id = m.account_id
     LEFT JOIN participation p ON p.helper_id = m.account_id AND p.state = 'helped' AND p.campaign_id <> $2
     WHERE m.organization_id = $1 AND m.role = 'navigator' AND m.state = 'active'
       AND (m.expires_at IS NULL OR m.expires_at > now())
     GROUP BY m.account_id, a.language ORDER BY m.account_id`,
    [organizationId, id],
  );
}
