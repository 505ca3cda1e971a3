import { dueSoonDays, eraseFrom, keyBackupsUntil } from '@chorus/domain/data-rights/erasure';
import { whyInWords } from '@chorus/domain/data-rights/why-words';
import type { Language } from '@chorus/domain/identity/account';
import { system, type Actor } from '@chorus/domain/shared/actor';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { pageOf } from '../../platform/graphql/connections.js';
import { ofOwner } from '../../platform/personal-data/owner-sql.js';
import type { DataClass } from '../../platform/personal-data/personal-data.js';
import { outsideData } from '../../platform/personal-data/platform.personal-data.js';
import type { CaseClockRow } from '../case/case.public.js';
import { ListDisclosures } from '../disclosure/disclosure.public.js';
import { ErasureFacts } from './erasure-facts.js';
import { OwnedRows } from './owned-rows.js';

export interface WhatGoes {
  readonly class: DataClass;
  readonly what: string;
  readonly why: string;
  readonly rows: number;
}

/** A date that runs on whatever is erased: the law's time does not stop. */
export interface RunningDate extends Pick<
  CaseClockRow,
  'caseId' | 'stage' | 'actBy' | 'lastArguable' | 'verified' | 'detail'
> {
  /** Within the next ten days. */
  readonly soon: boolean;
  /** Signed packets of the case: to be taken along before they go. */
  readonly packetFileIds: readonly string[];
}

export interface Recipient {
  readonly who: string;
  readonly times: number;
  readonly lastAt: Date;
}

export interface ErasurePreview {
  readonly goes: readonly WhatGoes[];
  readonly stays: readonly { readonly what: string; readonly because: string }[];
  readonly outside: readonly { readonly name: string; readonly holds: string; readonly becomes: string }[];
  readonly recipients: readonly Recipient[];
  readonly dates: readonly RunningDate[];
  readonly eraseFrom: Date;
  readonly keyBackupsUntil: string;
}

const runningDates = `
  SELECT c.case_id, c.stage, c.act_by, c.last_arguable, c.verified, c.detail,
    coalesce(array_agg(s.packet_file_id) FILTER (WHERE s.packet_file_id IS NOT NULL), '{}') AS packet_file_ids
  FROM case_clock c JOIN denial_case d ON d.id = c.case_id AND d.state NOT IN ('withdrawn', 'closed')
  LEFT JOIN submission s ON s.case_id = c.case_id AND s.packet_file_id IS NOT NULL
  WHERE c.person_id = $1 AND c.state = 'running' AND c.side = 'file'
  GROUP BY c.id ORDER BY c.act_by NULLS LAST, c.case_id, c.stage`;

/** Shows, before anything is asked for: what goes, what stays and why, who received it, and which dates run on. */
@Injectable()
export class ShowErasure {
  constructor(
    private readonly db: Db,
    private readonly facts: ErasureFacts,
    private readonly owned: OwnedRows,
    private readonly disclosures: ListDisclosures,
    private readonly wall: WallClock,
    private readonly business: BusinessClock,
  ) {}

  /** Null: the actor may not ask for it, or there is no such person. */
  async execute(actor: Actor, personId: string, language: Language): Promise<ErasurePreview | null> {
    const asSystem = <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> =>
      this.db.read(system('worker'), work);
    const may = await this.db.transaction(actor, (tx) =>
      this.facts.mayErase(tx, actor, personId, (work) => tx.elevated(work)),
    );
    if (isRefusal(may)) return null;
    const now = this.wall.now().toISOString();
    const from = eraseFrom(now);
    return {
      ...(await asSystem((tx) => this.rows(tx, personId, language))),
      dates: await asSystem((tx) => this.dates(tx, personId)),
      outside: outsideData.map(({ name, holds, erasure }) => ({ name, holds, becomes: erasure })),
      recipients: await this.recipients(actor, personId, language),
      eraseFrom: new Date(from),
      keyBackupsUntil: keyBackupsUntil(from),
    };
  }

  private async rows(
    tx: ReadTx,
    personId: string,
    language: Language,
  ): Promise<Pick<ErasurePreview, 'goes' | 'stays'>> {
    const goes: WhatGoes[] = [];
    const stays: { what: string; because: string }[] = [];
    for (const { declaration, fate } of this.owned.going('person')) {
      const { table, why } = declaration;
      const { count } = await tx.one<{ count: number }>(
        `SELECT count(*) AS count FROM "${table}" t WHERE ${ofOwner(declaration, 'person')}`,
        [personId],
      );
      if (count === 0) continue;
      if (fate === 'delete')
        goes.push({
          class: declaration.class,
          what: table,
          why: whyInWords(table, why, language),
          rows: count,
        });
      else stays.push({ what: table, because: 'keep' in fate ? fate.keep : fate.because });
    }
    return { goes, stays };
  }

  private async dates(tx: ReadTx, personId: string): Promise<readonly RunningDate[]> {
    const soonUntil = addDays(plainDate(await this.business.today(tx)), dueSoonDays);
    const rows = await tx.rows<Omit<RunningDate, 'soon'>>(runningDates, [personId]);
    return rows.map((row) => ({ ...row, soon: row.actBy !== null && row.actBy <= soonUntil }));
  }

  private async recipients(
    actor: Actor,
    personId: string,
    language: Language,
  ): Promise<readonly Recipient[]> {
    const found = new Map<string, Recipient>();
    let after: string | null = null;
    for (;;) {
      const page = await this.disclosures.execute(
        actor,
        personId,
        pageOf({ first: 100, after }, 2),
        language,
      );
      if (page === null) break;
      for (const { node } of page.edges) {
        const before = found.get(node.who);
        found.set(node.who, {
          who: node.who,
          times: (before?.times ?? 0) + 1,
          lastAt: before === undefined || node.at > before.lastAt ? node.at : before.lastAt,
        });
      }
      after = page.pageInfo.endCursor ?? null;
      if (after === null || !page.pageInfo.hasNextPage) break;
    }
    return [...found.values()];
  }
}
