import type { AccountErasureFacts, PersonErasureFacts } from '@chorus/domain/data-rights/erasure.policy';
import { mayErasePerson } from '@chorus/domain/data-rights/erasure.policy';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { Authorities } from '../identity/identity.public.js';

export const personNotFound = (): Refusal<'NotFound'> =>
  refuse(
    'NotFound',
    'There is no such person, or you may not act for them. Nothing was changed.',
    'personId',
  );

const actsThemselves = `
  SELECT EXISTS (SELECT 1 FROM authority a JOIN account c ON c.id = a.account_id AND c.state = 'active'
    WHERE a.person_id = $1 AND a.basis = 'self' AND a.state = 'in_force'
      AND a.account_id <> chorus_account_id()) AS yes`;

const casesSeen = 'SELECT count(*) AS count FROM denial_case WHERE person_id = $1 AND id = ANY ($2)';

/** Accounts that are about to go themselves are nobody one can be left with. */
const stays = (account: string): string => `NOT EXISTS (SELECT 1 FROM erasure y
  WHERE y.account_id = ${account} AND y.kind = 'account' AND y.state IN ('asked', 'erasing'))`;

/** $2: in which states a person's erasure counts as if the person were gone. */
const aloneFacts = `
  SELECT
    (SELECT count(*) FROM membership m JOIN organization o ON o.id = m.organization_id AND o.state <> 'closed'
     WHERE m.account_id = $1 AND m.role = 'owner' AND m.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM membership x WHERE x.organization_id = m.organization_id AND x.role = 'owner'
         AND x.state = 'active' AND x.account_id <> $1 AND x.expires_at IS NULL AND ${stays('x.account_id')})) AS owned_alone,
    (SELECT count(DISTINCT a.person_id) FROM authority a JOIN person p ON p.id = a.person_id AND p.state <> 'erased'
     WHERE a.account_id = $1 AND a.state = 'in_force' AND (a.until_day IS NULL OR a.until_day >= chorus_today())
       AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = a.person_id AND e.kind = 'person'
         AND e.state = ANY ($2))
       AND NOT EXISTS (SELECT 1 FROM authority x JOIN account c ON c.id = x.account_id AND c.state = 'active'
         WHERE x.person_id = a.person_id AND x.account_id <> $1 AND x.state = 'in_force' AND ${stays('x.account_id')}
           AND (x.until_day IS NULL OR x.until_day >= chorus_today()))) AS acts_alone_for,
    (SELECT platform_administrator FROM account WHERE id = $1)
      AND NOT EXISTS (SELECT 1 FROM account c WHERE c.id <> $1 AND c.platform_administrator AND c.state = 'active'
        AND ${stays('c.id')}) AS last_administrator`;

/** One at a time: two who go at once would each count the other as the one who stays. */
const oneAtATime = `SELECT pg_advisory_xact_lock(hashtextextended('erasures of accounts', 0)) AS held`;

/** Gathers what decides about an erasure; the domain decides. */
@Injectable()
export class ErasureFacts {
  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
  ) {}

  /** On which ground the actor may have the person erased. Asked with the actor's own sight. */
  async mayErase(
    tx: ReadTx,
    actor: Actor,
    personId: string,
    elevated: <T>(work: () => Promise<T>) => Promise<T>,
  ): Promise<AuthorityBasis | Refusal<'NotFound' | 'NotAllowed'>> {
    if (!isId(personId)) return personNotFound();
    // Viewing is left while an erasure can be called off, and calling it off is asked in the same way.
    const may = await this.authorities.mayAct(tx, actor, personId as PersonId, 'view');
    if (isRefusal(may)) {
      return may.kind === 'NoAuthority' ? personNotFound() : refuse('NotAllowed', may.message);
    }
    const bases = await this.basesOf(tx, personId, may.authority.basis);
    const seen = await this.cases.viewedFor(tx, personId as PersonId);
    const facts = await elevated<Omit<PersonErasureFacts, 'basis'>>(async () => {
      const { yes } = await tx.one<{ yes: boolean }>(actsThemselves, [personId]);
      const { count } = await tx.one<{ count: number }>(casesSeen, [personId, seen]);
      const all = await tx.one<{ count: number }>(
        'SELECT count(*) AS count FROM denial_case WHERE person_id = $1',
        [personId],
      );
      return { actsThemselves: yes, keptFromAsker: all.count > count };
    });
    const answers = bases.map((basis) => [basis, mayErasePerson({ basis, ...facts })] as const);
    const allowed = answers.find(([, answer]) => !isRefusal(answer));
    if (allowed !== undefined) return allowed[0];
    const [first] = answers;
    return first !== undefined && isRefusal(first[1]) ? first[1] : personNotFound();
  }

  /** Who acts on several grounds is asked on each; the first one found may be the narrowest. Dates of these need no birth date. */
  private async basesOf(
    tx: ReadTx,
    personId: string,
    found: AuthorityBasis,
  ): Promise<readonly AuthorityBasis[]> {
    const more = await tx.rows<{ basis: AuthorityBasis }>(
      `SELECT basis FROM authority WHERE account_id = chorus_account_id() AND person_id = $1 AND state = 'in_force'
         AND basis IN ('self', 'guardian') AND case_ids IS NULL AND from_day <= chorus_today()
         AND (until_day IS NULL OR until_day >= chorus_today())`,
      [personId],
    );
    return [found, ...more.map(({ basis }) => basis)];
  }

  /** Before accounts are counted; held until the transaction ends. */
  async alone(tx: Tx): Promise<void> {
    await tx.rows(oneAtATime);
  }

  /**
   * Asked with the system's sight: it counts what the holder may not see of others.
   * @param when 'asked': a record whose erasure waits counts as going; 'now': only one that cannot be called off any more.
   */
  ofAccount(tx: ReadTx, accountId: string, when: 'asked' | 'now' = 'asked'): Promise<AccountErasureFacts> {
    const going = when === 'asked' ? ['asked', 'erasing'] : ['erasing'];
    return tx.one<AccountErasureFacts>(aloneFacts, [accountId, going]);
  }
}
