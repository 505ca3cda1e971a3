import { Injectable } from '@nestjs/common';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { StatementId, StatementSource } from '@chorus/domain/justification/statements';
import { plainDate, type PlainDate } from '@chorus/domain/shared/calendar';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Cases } from '../case/case.public.js';
import { clinicalStatementTable, type JustificationRequestRow } from './justification.table.js';
import { RequestSeals } from './request-seals.js';
import { statementRows } from './requests.repository.js';

interface Seed {
  readonly text: string;
  readonly source: StatementSource;
}

/** Of a long story; the rest is read beside it. */
const paragraphsMost = 12;

/**
 * The sentences a clinician finds when they begin: what the notice says was denied and what the person told, each with where it
 * comes from. Nothing clinical is added to either; what is not there the clinician or the practice writes.
 */
@Injectable()
export class SeedStatements {
  constructor(
    private readonly cases: Cases,
    private readonly seals: RequestSeals,
    private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, row: JustificationRequestRow): Promise<void> {
    const standing = await statementRows(tx, row.id);
    if (standing.some(({ addedBy }) => addedBy === null)) return;
    const of = await this.cases.load(tx, row.caseId);
    if (of === null) return;
    const key = await this.seals.of(row.personId);
    const today = plainDate(await this.clock.today(tx));
    let position = standing.reduce((most, one) => Math.max(most, one.position), 0);
    for (const { text, source } of seeds(of, today)) {
      const id = newId<'clinical_statement'>() as StatementId;
      position += 1;
      await tx.insert(clinicalStatementTable, {
        id,
        requestId: row.id,
        personId: row.personId,
        position,
        sealedText: key.sealText(id, text),
        sealedSource: key.sealSource(id, source),
        standing: 'open',
        sealedCorrected: null,
        addedBy: null,
        decidedAt: null,
      });
    }
  }
}

export function seeds(of: Pick<RecordedCase, 'service' | 'story'>, today: PlainDate): readonly Seed[] {
  const told = (of.story ?? '')
    .split(/\n{2,}/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .slice(0, paragraphsMost);
  return [
    ...(of.service === null
      ? []
      : [
          {
            text: `The care in question is ${of.service.trim()}.`,
            source: { kind: 'notice', page: null } as const,
          },
        ]),
    ...told.map((part) => ({
      text: `The patient reports: “${part}”`,
      source: { kind: 'patient_account', dated: today } as const,
    })),
  ];
}
