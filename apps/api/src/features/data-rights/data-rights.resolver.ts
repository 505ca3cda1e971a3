import { erasureStateSentences } from '@chorus/domain/data-rights/erasure';
import { retentionRules } from '@chorus/domain/data-rights/retention';
import type { Language } from '@chorus/domain/identity/account';
import { system, type Actor } from '@chorus/domain/shared/actor';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { AskErasure, receiptHash } from './ask-erasure.js';
import { CallOffErasure } from './call-off-erasure.js';
import type { ErasureRow, RetentionRunRow } from './erasure.table.js';
import { KeepCase } from './keep-case.js';
import { ShowErasure } from './show-erasure.js';

@Resolver('Erasure')
export class DataRightsResolver {
  constructor(
    private readonly db: Db,
    private readonly show: ShowErasure,
    private readonly ask: AskErasure,
    private readonly off: CallOffErasure,
    private readonly keep: KeepCase,
  ) {}

  @Query('erasurePreview')
  erasurePreview(
    @CurrentActor() actor: Actor,
    @Args('personId') personId: string,
    @Args('language') language: Language,
  ) {
    return this.show.execute(actor, personId, language);
  }

  @Query('erasures')
  erasures(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) =>
      tx.rows<ErasureRow>(
        `SELECT * FROM erasure WHERE kind <> 'case' ORDER BY asked_at DESC, id DESC LIMIT 100`,
      ),
    );
  }

  /** Whoever has the token is shown numbers and days; with the system's sight, because nobody may be left to ask as. */
  @Query('erasureReceipt')
  async erasureReceipt(@Args('token') token: string) {
    const rows = await this.db.read(system('worker'), (tx) =>
      tx.rows<ErasureRow>(
        `SELECT * FROM erasure WHERE receipt_hash = $1
           OR after = (SELECT id FROM erasure WHERE receipt_hash = $1) ORDER BY asked_at, id`,
        [receiptHash(token)],
      ),
    );
    return rows.length === 0 ? null : rows;
  }

  @Query('retention')
  retention(@Args('language') language: Language) {
    return retentionRules.map(({ key, holds, days, from, why, sweptBy }) => ({
      key,
      days,
      holds: holds[language],
      from: from[language],
      why: why[language],
      swept: sweptBy !== null,
    }));
  }

  @Query('retentionRuns')
  retentionRuns(@CurrentActor() actor: Actor) {
    return this.db.read(actor, (tx) =>
      tx.rows<RetentionRunRow>('SELECT * FROM retention_run ORDER BY at DESC, id DESC LIMIT 100'),
    );
  }

  @Mutation('askErasure')
  askErasure(
    @CurrentActor() actor: Actor,
    @Args('input') input: { readonly personId?: string | null; readonly account: boolean },
  ) {
    return this.ask.execute(actor, {
      personId: input.personId ?? null,
      account: input.account,
    });
  }

  @Mutation('callOffErasure')
  callOffErasure(@CurrentActor() actor: Actor, @Args('erasureId') erasureId: string) {
    return this.off.execute(actor, erasureId);
  }

  @Mutation('keepCase')
  keepCase(@CurrentActor() actor: Actor, @Args('caseId') caseId: string) {
    return this.keep.execute(actor, caseId);
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: ErasureRow): string {
    return erasureStateSentences[state];
  }

  @ResolveField('removed')
  removed(@Parent() { removed }: ErasureRow) {
    return Object.entries(removed).map(([what, rows]) => ({ what, rows }));
  }
}
