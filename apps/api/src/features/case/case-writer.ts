import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseState } from '@chorus/domain/case/case';
import { duplicateCase, matchText } from '@chorus/domain/case/duplicate';
import { deriveFacet, type CaseFacetId } from '@chorus/domain/case/facet';
import { courseOf, type StateAndHold } from '@chorus/domain/case/hold';
import { evidenceCase, intakeProblems } from '@chorus/domain/case/intake';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseMatches } from './case-matches.js';
import { CaseSeals } from './case-seals.js';
import { findCase, holdersOf, type CaseRecord } from './case.repository.js';
import {
  caseFacetTable,
  casePartyTable,
  caseTable,
  noticeChannels,
  type CaseRow,
  type NoticeChannel,
} from './case.table.js';
import { planClocks, writeClocks } from './clock-book.js';

interface Identity extends Pick<CaseRow, 'identifierHash'> {
  /** Cases of other people with the same payer and number; null: neither has changed. */
  readonly matches: readonly CaseId[] | null;
}

export type CaseAlreadyExists = Refusal<'CaseAlreadyExists'> & { readonly caseId: string };

/**
 * The one way a case is written: facts sealed, the clear row derived, clocks computed anew, intake closed or opened
 * again, and what happened published, all in the caller's transaction.
 */
@Injectable()
export class CaseWriter {
  constructor(
    private readonly seals: CaseSeals,
    private readonly hash: KeyedHash,
    private readonly outbox: Outbox,
    private readonly matches: CaseMatches,
  ) {}

  /** A case that is not there yet. */
  async add(tx: Tx, of: RecordedCase): Promise<CaseRecord | CaseAlreadyExists> {
    return this.write(tx, null, of);
  }

  /** @param before the case as it was opened in this transaction, its row locked. */
  async save(
    tx: Tx,
    before: RecordedCase & { readonly record: CaseRecord },
    after: RecordedCase,
  ): Promise<CaseRecord | CaseAlreadyExists> {
    return this.write(tx, before, after);
  }

  private async write(
    tx: Tx,
    before: (RecordedCase & { readonly record: CaseRecord }) | null,
    given: RecordedCase,
  ): Promise<CaseRecord | CaseAlreadyExists> {
    const identity = await this.identify(tx, before, given);
    if (isRefusal(identity)) return identity;
    const { identifierHash, matches } = identity;
    const { suspendedFrom, ...after } = standing(given, before?.record.suspendedFrom ?? null);
    const clocks = await planClocks(tx, after);
    const facetId = before?.record.facetId ?? (randomUUID() as CaseFacetId);
    const facet = deriveFacet(after, facetId, clocks.dates);
    const now = new Date();
    const row = { ...(await this.columns(after)), suspendedFrom, identifierHash, changedAt: now };
    if (before === null) {
      await tx.insert(caseFacetTable, facet);
      await tx.insert(caseTable, {
        id: after.id,
        personId: after.personId,
        facetId,
        needsReview: false,
        reopenedAt: null,
        createdAt: now,
        ...row,
      });
    } else {
      await tx.update(caseFacetTable, { id: facetId }, facet);
      await tx.update(caseTable, { id: after.id }, row);
    }
    if (matches !== null) await tx.elevated(() => this.matchAnew(tx, after.id, matches));
    await this.writeParties(tx, before, after);
    await writeClocks(tx, after, clocks);
    await this.outbox.publish(tx, 'case.facts_changed', { caseId: after.id });
    if (clocks.changed) await this.outbox.publish(tx, 'case.clock_changed', { caseId: after.id });
    if (after.state === 'evidenced' && before?.state !== 'evidenced')
      await this.outbox.publish(tx, 'case.evidenced', { caseId: after.id });
    const saved = await findCase(tx, after.id);
    if (saved === null) throw new Error('A case that was just written cannot be read.');
    return saved;
  }

  /** Same person, same payer and number: refused. Another person: both go to review, and neither is told [15]. */
  private async identify(
    tx: Tx,
    before: (RecordedCase & { readonly record: CaseRecord }) | null,
    after: RecordedCase,
  ): Promise<Identity | CaseAlreadyExists> {
    const text = matchText(after);
    if (before !== null && matchText(before) === text)
      return { identifierHash: before.record.identifierHash, matches: null };
    if (text === null) return { identifierHash: null, matches: [] };
    const purpose = 'case.payer-identifier';
    const holders = await tx.elevated(() => holdersOf(tx, this.hash.candidates(purpose, text), after.id));
    const persons = holders.map(({ personId }) => personId);
    const answer = duplicateCase(after.personId, persons);
    if (isRefusal(answer)) {
      const own = holders.find(({ personId }) => personId === after.personId);
      return { ...answer, caseId: own?.id ?? after.id };
    }
    return {
      identifierHash: this.hash.of(purpose, text),
      matches: answer === 'review' ? holders.map(({ id }) => id) : [],
    };
  }

  private async matchAnew(tx: Tx, caseId: CaseId, others: readonly CaseId[]): Promise<void> {
    await this.matches.end(tx, caseId);
    await this.matches.note(tx, caseId, others);
  }

  private async columns(of: RecordedCase) {
    const key = await this.seals.keyFor(of.personId);
    return {
      state: of.state,
      identifierKind: of.identifier?.identifierKind ?? null,
      planLevels: of.planLevels,
      urgencyStatedBy: of.urgencyStatedBy,
      alreadyAppealed: of.alreadyAppealed,
      receivedDate: of.receivedDate,
      letterDeadline: of.letterDeadline,
      letterPrintsDeadline: of.letterPrintsDeadline,
      funding: of.funding,
      reviewScope: of.reviewScope,
      firstLevelDecided: of.firstLevelDecided,
      coverageEnds: of.coverageEnds,
      silentLevelFiled: of.silentLevelFiled,
      letterBasis: of.letterBasis,
      noticeChannels: channelsOf(of),
      sealedFacts: this.seals.sealFacts(key, of),
      sealedStory: this.seals.sealStory(key, of.id, of.story),
      codesFixed: of.codesAsPrinted !== null,
      confidential: of.confidential,
    };
  }

  private async writeParties(tx: Tx, before: RecordedCase | null, after: RecordedCase): Promise<void> {
    if (JSON.stringify(before?.parties ?? []) === JSON.stringify(after.parties)) return;
    const key = await this.seals.keyFor(after.personId);
    await tx.remove(casePartyTable, { caseId: after.id });
    await tx.insert(
      casePartyTable,
      after.parties.map(({ role, payerId, printedName }) => {
        const id = newId<'case_party'>();
        const sealedPrintedName = this.seals.sealPartyName(key, id, printedName);
        return { id, caseId: after.id, personId: after.personId, role, payerId, sealedPrintedName };
      }),
    );
  }
}

/** Where facts leave the case; on hold they count beneath the hold. */
function standing(of: RecordedCase, suspendedFrom: CaseState | null): RecordedCase & StateAndHold {
  const course = intakeState({ ...of, state: courseOf({ state: of.state, suspendedFrom }) });
  return of.state === 'suspended'
    ? { ...of, suspendedFrom: course }
    : { ...of, state: course, suspendedFrom: null };
}

/** Intake ends when nothing blocks it, and opens again when a fact it stood on is taken back. */
function intakeState(of: RecordedCase): RecordedCase['state'] {
  if (of.state === 'intake') return isRefusal(evidenceCase(of)) ? 'intake' : 'evidenced';
  if (of.state === 'evidenced' && intakeProblems(of).some(({ blocks }) => blocks)) return 'intake';
  return of.state;
}

function channelsOf({ noticeAddress }: RecordedCase): readonly NoticeChannel[] {
  if (noticeAddress === null) return [];
  return noticeChannels.filter((channel) => {
    const address = noticeAddress[channel];
    return address !== null && address.length > 0;
  });
}
