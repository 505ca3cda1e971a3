import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PracticePaperKind } from '@chorus/domain/justification/practice-paper';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { AddPracticePaper } from './add-practice-paper.js';
import { idOfRequest, type OfRequest } from './peer-call.resolver.js';
import type { PracticePaperRow } from './practice-paper.table.js';
import { RequestAccess } from './request-access.js';

@Resolver('JustificationRequest')
export class PracticePaperResolver {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly add: AddPracticePaper,
  ) {}

  @ResolveField('practicePapers')
  papers(@Parent() request: OfRequest, @CurrentActor() actor: Actor): Promise<readonly PracticePaperRow[]> {
    const id = idOfRequest(request);
    return this.db.read(actor, async (tx) => {
      const asked = await this.access.read(tx, id);
      if (asked?.shows !== 'whole') return [];
      return tx.rows('SELECT * FROM practice_paper WHERE request_id = $1 ORDER BY added_at, id', [id]);
    });
  }

  @Mutation('addPracticePaper')
  addPaper(
    @CurrentActor() actor: Actor,
    @Args('requestId') requestId: string,
    @Args('fileId') fileId: string,
    @Args('paperKind') paperKind: PracticePaperKind,
  ) {
    return this.add.execute(actor, { requestId, fileId, paperKind });
  }
}
