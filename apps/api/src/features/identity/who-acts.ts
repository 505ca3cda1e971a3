import type { ReadTx } from '../../platform/database/db.js';

export interface WhoActs {
  readonly actsThemselves: boolean;
  readonly parentsAct: boolean;
  readonly othersAct: boolean;
}

/** Who has a right over a person that is in force by its row, of accounts that can sign in. Asked with the system's sight. */
export function whoActs(tx: ReadTx, personId: string): Promise<WhoActs> {
  return tx.one<WhoActs>(
    `SELECT coalesce(bool_or(a.basis = 'self'), false) AS acts_themselves,
       coalesce(bool_or(a.basis = 'parent'), false) AS parents_act,
       coalesce(bool_or(a.basis NOT IN ('self', 'parent')), false) AS others_act
     FROM authority a JOIN account c ON c.id = a.account_id AND c.state = 'active'
     WHERE a.person_id = $1 AND a.state = 'in_force' AND (a.until_day IS NULL OR a.until_day >= chorus_today())`,
    [personId],
  );
}
