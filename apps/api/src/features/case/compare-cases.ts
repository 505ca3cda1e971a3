import { Injectable } from '@nestjs/common';
import type { MatchAnswer } from '@chorus/domain/case/duplicate';
import {
  hasSecondFactor,
  secondFactorNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type AccountId, type CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { noteReadings, type Reading } from '../consent/consent.public.js';
import { type PersonDetails, type PersonRow, PersonSeals } from '../identity/identity.public.js';
import { CaseHolds } from './case-holds.js';
import { caseMatchTable, type CaseMatchRow } from './case-match.table.js';
import { countOpenMatchesFor, matchFor, openMatchesFor, settleFlags } from './case-matches.js';
import { onlyTheDate } from './case-veil.js';
import { caseTable } from './case.table.js';
import { casesByIds, type CaseRecord } from './case.repository.js';

export interface AnswerCaseMatchInput {
  readonly matchId: string;
  readonly answer: MatchAnswer;
  /** Of one matter: the case that goes on. */
  readonly goesOn: string | null;
}

/** Two cases side by side: their clear facts, and whether the people are written alike. Never who they are. */
export interface ComparedCases {
  readonly kind: 'CaseMatch';
  readonly match: CaseMatchRow;
  readonly cases: readonly CaseRecord[];
  readonly sameName: boolean;
  readonly sameBirthDate: boolean;
}

type Refused = Refusal<'NotFound' | 'InvalidInput'> | SecondFactorNeeded;

const longest = 100;

/** Cases of different people with the same payer and number: what waits to be compared, and what a reviewer found. */
@Injectable()
export class CompareCases {
  constructor(
    private readonly db: Db,
    private readonly seals: PersonSeals,
    private readonly holds: CaseHolds,
    private readonly outbox: Outbox,
  ) {}

  waiting(actor: Actor): Promise<readonly ComparedCases[]> {
    if (actor.kind !== 'account' || !hasSecondFactor(actor)) return Promise.resolve([]);
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const matches = await openMatchesFor(tx, actor.accountId, longest);
        const shown = await Promise.all(matches.map((match) => this.compared(tx, match)));
        await noteReadings(
          tx,
          shown.flatMap(({ cases }) => cases.map(factsShown)),
        );
        return shown;
      }),
    );
  }

  /** Said without a second factor, as every number of what waits is: whoever is told nothing does not look. */
  count(actor: Actor): Promise<number> {
    if (actor.kind !== 'account') return Promise.resolve(0);
    return this.db.transaction(actor, (tx) => tx.elevated(() => countOpenMatchesFor(tx, actor.accountId)));
  }

  /** One claim is filed once: of one matter, the other case is put on hold and its people have its packet and dates. */
  execute(actor: Actor, input: AnswerCaseMatchInput): Promise<ComparedCases | Refused> {
    return this.db.transaction(actor, async (tx): Promise<ComparedCases | Refused> => {
      if (actor.kind !== 'account' || !isId(input.matchId)) return matchNotFound();
      return tx.elevated(async () => {
        const match = await this.locked(tx, actor.accountId, input.matchId);
        if (match === null) return matchNotFound();
        if (!hasSecondFactor(actor)) return secondFactorNeeded();
        const stoppedCaseId = stopped(match, input);
        if (isRefusal(stoppedCaseId)) return stoppedCaseId;
        const answered = {
          answer: input.answer,
          stoppedCaseId,
          answeredBy: actor.accountId,
          answeredAt: new Date(),
        };
        await tx.update(caseMatchTable, { id: match.id }, answered);
        const both = [match.firstCaseId, match.secondCaseId];
        await settleFlags(tx, both);
        for (const caseId of both) {
          await this.holds.settle(tx, caseId);
          await this.outbox.publish(tx, 'case.facts_changed', { caseId });
        }
        const subjects = both.map((id) => ({ kind: 'case', id }));
        await audit(tx, { operation: `case.compared-${input.answer}`, subjects });
        return this.compared(tx, { ...match, ...answered });
      });
    });
  }

  /**
   * The cases before their pair, in the order of their ids; a pair that ended meanwhile is none. Whoever corrects a number
   * holds their own case first, whichever that is, since its pairs are not known before: now and then the two wait for
   * each other, the database ends one of them, and its transaction is taken once more.
   */
  private async locked(tx: Tx, accountId: AccountId, matchId: string): Promise<CaseMatchRow | null> {
    const seen = await matchFor(tx, accountId, matchId);
    if (seen === null) return null;
    await tx.lock(caseTable, seen.firstCaseId);
    await tx.lock(caseTable, seen.secondCaseId);
    await tx.lock(caseMatchTable, seen.id);
    return matchFor(tx, accountId, matchId);
  }

  private async compared(tx: ReadTx, match: CaseMatchRow): Promise<ComparedCases> {
    const both = await casesByIds(tx, [match.firstCaseId, match.secondCaseId]);
    // Each time in one order: an answer names the first or the second as they were shown.
    const inOrder = [...both].sort((one) => (one.id === match.firstCaseId ? -1 : 1));
    // Read with the system's sight, and shown to nobody who acts for one of the two.
    const cases = inOrder.map((one) => (one.confidential ? onlyTheDate(one) : one));
    const persons = await tx.rows<PersonRow>(
      `SELECT * FROM person WHERE id = ANY ($1) AND state <> 'erased'`,
      [cases.map(({ personId }) => personId)],
    );
    const details = await Promise.all(persons.map((person) => this.seals.open(person)));
    const alike = (of: (one: PersonDetails) => string): boolean =>
      details.length === 2 && new Set(details.map(of)).size === 1;
    return {
      kind: 'CaseMatch',
      match,
      cases,
      sameName: alike(({ name }) => folded(`${name.given} ${name.family}`)),
      sameBirthDate: alike(({ birthDate }) => birthDate),
    };
  }
}

/** Not that they were compared: that another has the same number is not theirs to know. */
const factsShown = ({ id, personId }: CaseRecord): Reading => ({
  thing: 'case_facts',
  thingId: id,
  personId,
  caseId: id,
});

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function stopped(match: CaseMatchRow, { answer, goesOn }: AnswerCaseMatchInput): CaseId | null | Refused {
  if (answer === 'different_matters') return null;
  if (goesOn === match.firstCaseId) return match.secondCaseId;
  if (goesOn === match.secondCaseId) return match.firstCaseId;
  return refuse('InvalidInput', 'Say which of the two cases goes on. Nothing was changed.', 'goesOn');
}

const matchNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is nothing of this kind for you to compare.', 'matchId');
