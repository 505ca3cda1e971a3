import { Injectable } from '@nestjs/common';
import { caseNotFound, mayChangeCase, type ChangesCaseAs } from '@chorus/domain/case/case.policy';
import {
  caseSight,
  noSight,
  onlyThatADateRuns,
  showsFacts,
  type CaseSight,
  type SeeingOrganization,
} from '@chorus/domain/case/case-sight';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';
import type { ActPurpose } from '@chorus/domain/identity/authority';
import type { MembershipRole } from '@chorus/domain/identity/roles';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CaseId, type OrganizationId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { purposesOfMany } from '../consent/consent.public.js';
import { Authorities, type RightsOver } from '../identity/identity.public.js';
import { rolesIn } from '../organization/organization.public.js';
import { CaseSeals } from './case-seals.js';
import { onlyTheDate } from './case-veil.js';
import {
  caseIdsOfPerson,
  facetsOf,
  findCase,
  openlyKept,
  standingsTo,
  type CaseRecord,
  type FacetOfCase,
  type Standing,
} from './case.repository.js';
import { caseTable } from './case.table.js';
import { openCase } from './open-case.js';

/** A case opened for a change, its row locked. */
export interface WorkingCase extends RecordedCase {
  readonly record: CaseRecord;
  /** All but `person` write with the system's right: their own shows them too little of the case. */
  readonly as: ChangesCaseAs;
}

export interface Wish {
  readonly purpose: ActPurpose;
  /** What of a helper's sight would do as well; absent: only somebody who acts for the person. */
  readonly orAs?: 'helps' | 'speaksAsClinician';
  readonly urgent?: boolean;
}

const everything: CaseSight = {
  sees: 'whole',
  acts: true,
  helps: true,
  speaksAsClinician: false,
  reviews: false,
};

/** Asks, for every read and change of a case, what the one policy and the person's authorities say. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly authorities: Authorities,
    private readonly seals: CaseSeals,
  ) {}

  /** How much of each case the actor sees. The number of queries hangs on whom they act for, not on how many cases. */
  async sights(tx: ReadTx, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseSight>> {
    const { actor } = tx;
    if (actor.kind === 'system') return new Map(caseIds.map((id) => [id, everything]));
    if (actor.kind === 'anonymous') return new Map();
    const standings = await standingsTo(tx, caseIds);
    const acts = await this.actsFor(tx, actor, standings);
    const through = await organizationsOf(tx, actor.accountId, standings);
    return new Map(
      standings.map((standing) => [
        standing.id,
        caseSight(acts.has(standing.id), through(standing), standing.confidential),
      ]),
    );
  }

  async sight(tx: ReadTx, caseId: string): Promise<CaseSight> {
    return (await this.sights(tx, [caseId])).get(caseId) ?? noSight;
  }

  /**
   * Of which of these cases the actor is shown that a date runs and no fact: every answer that says something of a case
   * asks here. Only a confidential case, or one whose row the actor does not see, costs more than one query.
   */
  async onlyDates(tx: ReadTx, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (caseIds.length === 0) return new Set();
    const open = new Set<string>((await openlyKept(tx, caseIds)).map(({ id }) => id));
    const kept = [...new Set(caseIds)].filter((id) => !open.has(id));
    if (kept.length === 0) return new Set();
    const sights = await this.sights(tx, kept);
    return new Set(kept.filter((id) => !showsFacts(sights.get(id) ?? noSight)));
  }

  /** Cases as the actor is shown them. */
  async shown(tx: ReadTx, records: readonly CaseRecord[]): Promise<readonly CaseRecord[]> {
    const veiled = await this.onlyDates(
      tx,
      records.map(({ id }) => id),
    );
    return records.map((record) => (veiled.has(record.id) ? onlyTheDate(record) : record));
  }

  /** Clear facts as the actor is shown them. */
  async facets(tx: ReadTx, caseIds: readonly string[]): Promise<readonly FacetOfCase[]> {
    const veiled = await this.onlyDates(tx, caseIds);
    const facets = await facetsOf(tx, caseIds);
    return facets.map((facet) => (veiled.has(facet.caseId) ? onlyThatADateRuns(facet) : facet));
  }

  /** The cases of a person that the actor may view for them, confidential care only with the right to it. */
  async viewedFor(tx: ReadTx, personId: PersonId): Promise<readonly CaseId[]> {
    const cases = await caseIdsOfPerson(tx, personId);
    const sights = await this.sights(
      tx,
      cases.map(({ id }) => id),
    );
    return cases.flatMap(({ id }) => (sights.get(id)?.acts === true ? [id] : []));
  }

  /** The case, locked and open, if the actor may do this to it. Unknown and invisible answer alike. */
  async open(
    tx: Tx,
    actor: Actor,
    caseId: string,
    wish: Wish,
  ): Promise<WorkingCase | Refusal<'NotFound' | 'NotAllowed'>> {
    if (!isId(caseId)) return caseNotFound();
    const shown = await findCase(tx, caseId);
    const seen = shown ?? (wish.urgent === true ? await this.toCallUrgent(tx, caseId) : null);
    if (seen === null) return caseNotFound();
    const may = await this.authorities.mayAct(tx, actor, seen.personId, wish.purpose, {
      caseId: seen.id,
      urgent: wish.urgent ?? seen.urgency === 'urgent',
    });
    // Whoever acts for the person needs no other sight; asking for it would cost four queries a change.
    const as = mayChangeCase(may, isRefusal(may) ? await this.sight(tx, seen.id) : noSight, wish.orAs);
    if (isRefusal(as)) return as;
    if (as === 'person' && shown !== null) return this.locked(tx, seen, as);
    return tx.elevated(() => this.locked(tx, seen, as === 'person' ? 'treating' : as));
  }

  /** The case for somebody who treats its person and would say that it is urgent; they see it only afterwards. */
  private async toCallUrgent(tx: Tx, caseId: string): Promise<CaseRecord | null> {
    const { treats } = await tx.one<{ treats: boolean }>('SELECT chorus_treats_in($1) AS treats', [caseId]);
    return treats ? tx.elevated(() => findCase(tx, caseId)) : null;
  }

  private async locked(tx: Tx, seen: CaseRecord, as: WorkingCase['as']): Promise<WorkingCase> {
    await tx.lock(caseTable, seen.id);
    const record = await findCase(tx, seen.id);
    if (record === null) throw new Error('A case that was seen cannot be read once it is locked.');
    return { ...(await openCase(tx, this.seals, record)), record, as };
  }

  /** Confidential care asks for more than the right to view, urgent care for less, and a right may cover some cases only. */
  private async actsFor(
    tx: ReadTx,
    actor: Actor,
    standings: readonly Standing[],
  ): Promise<ReadonlySet<string>> {
    const acting = standings.filter((one) => one.acting);
    const rights = new Map<PersonId, RightsOver>();
    for (const personId of new Set(acting.map((one) => one.personId)))
      rights.set(personId, await this.authorities.over(tx, actor, personId));
    const granted = acting.filter(({ id, personId, confidential, urgent }) => {
      const may = rights.get(personId)?.(confidential ? 'view_confidential' : 'view', { caseId: id, urgent });
      return may !== undefined && !isRefusal(may);
    });
    return new Set(granted.map(({ id }) => id));
  }
}

/** For each of the account's organizations that takes part: its roles there, and what each person agreed to. */
async function organizationsOf(
  tx: ReadTx,
  accountId: Extract<Actor, { kind: 'account' }>['accountId'],
  standings: readonly Standing[],
): Promise<(standing: Standing) => readonly SeeingOrganization[]> {
  const roles = new Map<string, readonly MembershipRole[]>();
  const consents = new Map<string, ReadonlyMap<PersonId, readonly ConsentPurpose[]>>();
  for (const id of new Set(standings.flatMap(({ organizationIds }) => organizationIds))) {
    const persons = standings.filter(({ organizationIds }) => organizationIds.includes(id));
    const personIds = [...new Set(persons.map(({ personId }) => personId))];
    roles.set(id, await rolesIn(tx, id, accountId));
    consents.set(id, await purposesOfMany(tx, personIds, id as OrganizationId));
  }
  return ({ personId, organizationIds, helperIn }) =>
    organizationIds.map((id) => ({
      named: helperIn.includes(id),
      roles: roles.get(id) ?? [],
      consents: consents.get(id)?.get(personId) ?? [],
    }));
}

export { caseNotFound };
