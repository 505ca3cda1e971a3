import { Injectable } from '@nestjs/common';
import type { ActPurpose, Authority } from '@chorus/domain/identity/authority';
import { type MayAct, mayActFor, type MayNotAct } from '@chorus/domain/identity/may-act-for';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { refuse } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import type { AuthorityRow, PersonRow } from './identity.table.js';
import { PersonSeals } from './person-details.js';

/** What an act is about, where it is about one case. */
interface Matter {
  readonly caseId?: CaseId;
  readonly urgent?: boolean;
  /** Takes back what was allowed: nobody gives that up by asking for an erasure. */
  readonly takesBack?: boolean;
}

type ActedFor = PersonRow & { readonly leavingCases: readonly string[] };

/** What one account may do for one person today. */
export type RightsOver = (purpose: ActPurpose, matter?: Matter) => MayAct | MayNotAct;

/** The one place where "may this account do this for this person, today" is asked. */
@Injectable()
export class Authorities {
  constructor(
    private readonly seals: PersonSeals,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * Asks the domain with the person's sealed dates. A person that does not exist, one the actor has nothing to do
   * with and an authority that has ended all refuse; the first two alike.
   */
  async mayAct(
    tx: ReadTx,
    actor: Actor,
    personId: PersonId,
    purpose: ActPurpose,
    matter: Matter = {},
  ): Promise<MayAct | MayNotAct> {
    return (await this.over(tx, actor, personId))(purpose, matter);
  }

  /** The same, to be asked of many of the person's matters: the database and the seals are asked once. */
  async over(tx: ReadTx, actor: Actor, personId: PersonId): Promise<RightsOver> {
    const held = actor.kind === 'account' ? await this.held(tx, actor.accountId, personId) : [];
    const person = await this.actedFor(tx, held, personId);
    if (person === null || person.state === 'erased')
      return (purpose) => mayActFor([], personId, purpose, '1900-01-01');
    const today = await this.clock.today(tx, person.zone);
    const { birthDate, diedOn } = await this.seals.open(person);
    return (purpose, { takesBack = false, ...matter } = {}) => {
      const answer = mayActFor(held, personId, purpose, today, { birthDate, diedOn, ...matter });
      if ('allowed' in answer && person.suspendedFor === 'dispute' && purpose !== 'view') {
        return refuse(
          'AuthorityNotInForce',
          'Who may act for this person is being cleared up. Everything is kept; nothing is sent meanwhile.',
        );
      }
      if ('allowed' in answer && person.suspendedFor === 'erasure' && !looks(purpose) && !takesBack) {
        return refuse(
          'AuthorityNotInForce',
          'It was asked for that everything of this person is erased. Call that off first; nothing was changed.',
        );
      }
      if ('allowed' in answer && !looks(purpose) && person.leavingCases.includes(matter.caseId ?? '')) {
        return refuse(
          'AuthorityNotInForce',
          'This case is being erased and cannot be changed any more. Nothing was changed.',
        );
      }
      return answer;
    };
  }

  /** Whoever treats the person may do something for them before they are shown who it is; what decides is read all the same. */
  private async actedFor(
    tx: ReadTx,
    held: readonly Authority[],
    personId: PersonId,
  ): Promise<ActedFor | null> {
    if (held.length === 0) return null;
    const from = (source: string): Promise<ActedFor | null> =>
      tx.maybe(`SELECT p.*, chorus_leaving_cases() AS leaving_cases FROM ${source}`, [personId]);
    const seen = await from('person p WHERE p.id = $1');
    if (seen !== null || !held.some(({ basis }) => basis === 'treating_professional')) return seen;
    return from('chorus_person_acted_for($1) p');
  }

  private async held(tx: ReadTx, accountId: string, personId: string): Promise<readonly Authority[]> {
    const rows = await tx.rows<AuthorityRow>(
      'SELECT * FROM authority WHERE account_id = $1 AND person_id = $2 ORDER BY id',
      [accountId, personId],
    );
    return rows.map(authorityOf);
  }
}

const looks = (purpose: ActPurpose): boolean => purpose === 'view' || purpose === 'view_confidential';

export function authorityOf(row: AuthorityRow): Authority {
  return {
    id: row.id,
    accountId: row.accountId,
    personId: row.personId,
    basis: row.basis,
    state: row.state,
    scope: { purposes: row.purposes, cases: row.caseIds ?? 'all' },
    evidenceFileId: row.evidenceFileId,
    from: row.fromDay,
    until: row.untilDay,
  };
}
