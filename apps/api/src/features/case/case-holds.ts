import { Injectable } from '@nestjs/common';
import { holdMove, type HoldFacts, type StateAndHold } from '@chorus/domain/case/hold';
import type { EventName } from '@chorus/domain/shared/events';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import type { DatabaseReaction, Reactions } from '../../platform/outbox/reaction.js';
import { CaseMatches } from './case-matches.js';
import { caseTable } from './case.table.js';
import { Cases } from './cases.js';

type OfAuthority = Extract<EventName, 'authority.ended' | 'authority.granted'>;
type OfCase = Extract<EventName, 'case.match_ended' | 'case.reopened'>;
type OfPerson = Extract<EventName, 'person.suspended' | 'person.resumed'>;

const facts = `
  SELECT d.state, d.suspended_from, p.state = 'suspended' AS person_suspended,
    EXISTS (SELECT 1 FROM authority a JOIN account c ON c.id = a.account_id AND c.state = 'active'
      WHERE a.person_id = d.person_id AND a.state = 'in_force'
        AND (a.case_ids IS NULL OR d.id = ANY (a.case_ids)) AND a.from_day <= chorus_today()
        AND (a.until_day IS NULL OR a.until_day >= chorus_today())) AS somebody_acts,
    EXISTS (SELECT 1 FROM case_match m JOIN denial_case other
        ON other.id IN (m.first_case_id, m.second_case_id) AND other.id <> d.id AND other.state <> 'withdrawn'
      WHERE m.answer = 'same_matter' AND m.stopped_case_id = d.id) AS same_matter_elsewhere
  FROM denial_case d JOIN person p ON p.id = d.person_id WHERE d.id = $1`;

/** Puts cases on hold while nobody may go on with them, and takes them up again where they were. */
@Injectable()
export class CaseHolds {
  constructor(
    private readonly cases: Cases,
    private readonly matches: CaseMatches,
  ) {}

  /** As things stand now, however often it is asked. */
  async settle(tx: Tx, caseId: CaseId): Promise<void> {
    await tx.elevated(async () => {
      await tx.lock(caseTable, caseId);
      const of = await tx.one<HoldFacts & StateAndHold>(facts, [caseId]);
      const to = holdMove(of, of);
      if (to === null) return;
      await (to === 'suspended' ? this.cases.moveSurely(tx, caseId, to) : this.cases.resume(tx, caseId));
    });
  }

  register(reactions: Reactions): void {
    const ofAuthority = (name: string, on: OfAuthority): DatabaseReaction<OfAuthority> => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) =>
        this.settleThose(tx, 'SELECT person_id FROM authority WHERE id = $1', ids.authorityId),
    });
    const ofPerson = (name: string, on: OfPerson): DatabaseReaction<OfPerson> => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) => this.settleThose(tx, 'SELECT $1::uuid', ids.personId),
    });
    reactions.register(ofAuthority('case.hold-without-authority', 'authority.ended'));
    reactions.register(ofAuthority('case.go-on-with-authority', 'authority.granted'));
    reactions.register(ofPerson('case.hold-with-person', 'person.suspended'));
    reactions.register(ofPerson('case.go-on-with-person', 'person.resumed'));
    const withdrawn: DatabaseReaction<'case.withdrawn'> = {
      kind: 'database',
      name: 'case.compare-withdrawn-no-more',
      on: 'case.withdrawn',
      run: (tx, { ids }) => this.matches.end(tx, ids.caseId),
    };
    reactions.register(withdrawn);
    const ofCase = (name: string, on: OfCase): DatabaseReaction<OfCase> => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) => this.settle(tx, ids.caseId),
    });
    reactions.register(ofCase('case.go-on-without-match', 'case.match_ended'));
    // What would have held it while it was closed passed it by: nobody holds a case with which nothing is done.
    reactions.register(ofCase('case.hold-reopened', 'case.reopened'));
  }

  private async settleThose(tx: Tx, person: string, id: string): Promise<void> {
    const cases = await tx.rows<{ id: CaseId }>(
      `SELECT id FROM denial_case WHERE person_id = (${person}) ORDER BY id`,
      [id],
    );
    for (const one of cases) await this.settle(tx, one.id);
  }
}
