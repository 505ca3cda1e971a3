import { Injectable } from '@nestjs/common';
import { noSight, type CaseSight } from '@chorus/domain/case/case-sight';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { loaderById, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { CaseAccess } from './case-access.js';
import {
  callsOf,
  casesByIds,
  clocksOf,
  evidenceOf,
  partiesOf,
  type CaseRecord,
  type FacetOfCase,
} from './case.repository.js';
import type { CaseClockRow } from './case-clock.table.js';
import type { CaseCallRow, CaseEvidenceRow, CasePartyRow } from './case.table.js';

export const partiesOfCase = listOfCase<CasePartyRow>('parties of a case', partiesOf);
export const evidenceOfCase = listOfCase<CaseEvidenceRow>('evidence of a case', evidenceOf);
export const callsOfCase = listOfCase<CaseCallRow>('calls of a case', callsOf);
export const clocksOfCase = listOfCase<CaseClockRow>('clocks of a case', clocksOf);

/** Loaders that need more than SQL. */
@Injectable()
export class CaseLoaders {
  readonly sight: LoaderDefinition<string, CaseSight>;
  /** A case as the viewer is shown it. */
  readonly record: LoaderDefinition<string, CaseRecord | null>;
  /** The clear facts of a case as the viewer is shown them. */
  readonly facet: LoaderDefinition<string, FacetOfCase | null>;
  /** The legal day in a time zone. */
  readonly today: LoaderDefinition<string, string | null>;

  constructor(access: CaseAccess, clock: BusinessClock) {
    this.sight = {
      name: 'sight of a case',
      textOf: (id) => id,
      missing: noSight,
      batch: (tx, ids) => access.sights(tx, ids),
    };
    this.record = loaderById('case by id', async (tx, ids) => {
      const shown = await access.shown(tx, await casesByIds(tx, ids));
      return new Map(shown.map((row) => [row.id, row]));
    });
    this.facet = loaderById('facet by case', async (tx, ids) => {
      const shown = await access.facets(tx, ids);
      return new Map(shown.map((row) => [row.caseId, row]));
    });
    this.today = loaderById('today', async (tx, zones) => {
      const days = await Promise.all(zones.map((zone) => clock.today(tx, zone)));
      return new Map(zones.map((zone, index) => [zone, days[index] as string]));
    });
  }
}

function listOfCase<Row extends { readonly caseId: string }>(
  name: string,
  rowsOf: (tx: ReadTx, caseIds: readonly string[]) => Promise<Row[]>,
): LoaderDefinition<string, readonly Row[]> {
  return {
    name,
    textOf: (id) => id,
    missing: [],
    batch: async (tx, ids) => {
      const groups = new Map<string, Row[]>();
      for (const row of await rowsOf(tx, ids)) {
        const group = groups.get(row.caseId);
        if (group === undefined) groups.set(row.caseId, [row]);
        else group.push(row);
      }
      return groups;
    },
  };
}
