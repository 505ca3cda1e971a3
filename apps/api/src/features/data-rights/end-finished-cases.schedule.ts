import {
  confidentialCaseDays,
  finishedCaseDays,
  finishedCaseWarnings,
} from '@chorus/domain/data-rights/retention';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { caseKeepingTable, erasureTable, type ErasureId } from './erasure.table.js';
import { noteRemoved } from './retention-sweeps.js';

const batch = 100;
const [firstWarning, lastWarning] = finishedCaseWarnings;
const dayMs = 86_400_000;

const itsDay = `(d.changed_at AT TIME ZONE 'UTC')::date
    + CASE WHEN d.confidential THEN ${confidentialCaseDays} ELSE ${finishedCaseDays} END`;

/** Finished cases that nobody counts yet. */
const newlyFinished = `
  INSERT INTO case_keeping (id, person_id, goes_on, told)
  SELECT d.id, d.person_id, ${itsDay}, 0
  FROM denial_case d WHERE d.state IN ('closed', 'withdrawn') AND NOT EXISTS (SELECT 1 FROM case_keeping k WHERE k.id = d.id)
  ORDER BY d.changed_at, d.id LIMIT ${batch}`;

/** Changed since it was counted, or kept confidential or shown since; once its people were told a day, that day stands. */
const countedAnew = `
  UPDATE case_keeping k SET goes_on = ${itsDay} FROM denial_case d
  WHERE d.id = k.id AND k.told = 0 AND k.kept_at IS NULL AND k.goes_on <> ${itsDay}`;

/** Somebody goes on with it. */
const takenUp = `
  DELETE FROM case_keeping k USING denial_case d WHERE d.id = k.id AND d.state NOT IN ('closed', 'withdrawn')
    AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.case_id = k.id AND e.state IN ('asked', 'erasing'))`;

/** In a person's own erasure everything goes at once. */
const ofNobody = `NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = k.person_id AND e.state IN ('asked', 'erasing'))`;

const toTell = (told: number, days: number): string => `
  SELECT k.id FROM case_keeping k WHERE k.told = ${told} AND k.goes_on <= chorus_today() + ${days} AND ${ofNobody}
  ORDER BY k.goes_on, k.id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;

/** By the business clock, and never sooner after the last mail than it said. */
const gone = `
  SELECT k.id, k.person_id FROM case_keeping k WHERE k.told = 2 AND k.goes_on <= chorus_today() AND k.told_at <= $1 AND ${ofNobody}
  ORDER BY k.goes_on, k.id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;

/**
 * A finished case goes three years after its last change, and never silently: its people are told twice and may keep it.
 * What is due then is an erasure like any other, of the case alone.
 */
@Injectable()
export class EndFinishedCases implements Schedule {
  readonly name = 'data-rights.end-finished-cases';
  readonly everyWallSeconds = 3_600;

  constructor(
    private readonly outbox: Outbox,
    private readonly clock: WallClock,
  ) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const counted = await tx.execute(newlyFinished);
    await tx.execute(takenUp);
    await tx.execute(countedAnew);
    const told = (await this.tell(tx, 0, firstWarning)) + (await this.tell(tx, 1, lastWarning));
    const ended = await this.end(tx);
    return counted === batch || told >= batch || ended === batch ? 'more' : 'drained';
  }

  private async tell(tx: Tx, told: number, days: number): Promise<number> {
    // The second mail leaves its days, also where a clock has jumped past both.
    const rows = await tx.rows<{ id: CaseId }>(toTell(told, days));
    for (const { id } of rows)
      await tx.update(caseKeepingTable, { id }, { told: told + 1, toldAt: this.clock.now() });
    await this.outbox.publishAll(
      tx,
      'case.goes_soon',
      rows.map(({ id }) => ({ caseId: id })),
    );
    return rows.length;
  }

  private async end(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const rows = await tx.rows<{ id: CaseId; personId: PersonId }>(gone, [
      new Date(now.getTime() - lastWarning * dayMs),
    ]);
    let ended = 0;
    for (const { id, personId } of rows)
      ended += await tx.insert(
        erasureTable,
        {
          id: newId<'erasure'>() as ErasureId,
          kind: 'case',
          state: 'asked',
          step: null,
          personId,
          accountId: null,
          caseId: id,
          askedBy: null,
          basis: null,
          askedAt: now,
          eraseFrom: now,
          after: null,
          nextAt: now,
          startedAt: null,
          erasedAt: null,
          removed: {},
          files: 0,
          mails: 0,
          bytesLeft: null,
          keyBackupsUntil: null,
          failure: null,
          receiptHash: null,
        },
        { onConflict: 'nothing' },
      );
    await noteRemoved(tx, 'case', ended);
    return ended;
  }
}
