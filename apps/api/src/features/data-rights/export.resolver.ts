import { exportStateSentences } from '@chorus/domain/data-rights/personal-export';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { AskExport } from './export-asking.js';
import { ExportParticipants } from './export-participants.js';
import type { PersonalExportRow } from './export.table.js';

@Resolver('PersonalExport')
export class ExportResolver {
  constructor(
    private readonly db: Db,
    private readonly ask: AskExport,
    private readonly participants: ExportParticipants,
  ) {}

  @Query('myExports')
  mine(@CurrentActor() actor: Actor): Promise<PersonalExportRow[]> {
    return this.db.read(actor, (tx) =>
      tx.rows('SELECT * FROM personal_export ORDER BY asked_at DESC, id DESC LIMIT 50'),
    );
  }

  @Mutation('askForExport')
  execute(
    @CurrentActor() actor: Actor,
    @Args('language') language: Language,
    @Args('personId') personId?: string,
  ) {
    return this.ask.execute(actor, { personId: personId ?? null, language });
  }

  @Mutation('exportParticipants')
  exportParticipants(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('stories') stories: boolean,
  ) {
    return this.participants.execute(actor, { campaignId, stories });
  }

  @ResolveField('sentence')
  sentence(@Parent() { state }: PersonalExportRow, @Args('language') language: Language): string {
    return exportStateSentences[state][language];
  }

  @ResolveField('path')
  path(@Parent() { id, state }: PersonalExportRow): string | null {
    return state === 'ready' ? `/exports/${id}` : null;
  }
}
