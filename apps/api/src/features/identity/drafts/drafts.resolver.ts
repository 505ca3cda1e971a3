import type { KeptForm } from '@chorus/domain/identity/kept-draft';
import type { Actor } from '@chorus/domain/shared/actor';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DropDraftInput, KeepDraftInput } from '../../../generated/graphql.js';
import { CurrentActor } from '../../../platform/graphql/context.js';
import { DropDraft } from './drop-draft.js';
import { KeepDraft } from './keep-draft.js';
import { OwnDrafts } from './own-drafts.js';

@Resolver()
export class DraftsResolver {
  constructor(
    private readonly own: OwnDrafts,
    private readonly keeping: KeepDraft,
    private readonly dropping: DropDraft,
  ) {}

  @Query()
  keptDraft(
    @CurrentActor() actor: Actor,
    @Args('form') form: KeptForm,
    @Args('about') about?: string | null,
  ) {
    return this.own.opened(actor, { form, about: about ?? null });
  }

  @Mutation()
  keepDraft(@CurrentActor() actor: Actor, @Args('input') { about, seen, ...input }: KeepDraftInput) {
    return this.keeping.execute(actor, { ...input, about: about ?? null, seen: seen ?? null });
  }

  @Mutation()
  dropDraft(@CurrentActor() actor: Actor, @Args('input') { about, seen, ...input }: DropDraftInput) {
    return this.dropping.execute(actor, { ...input, about: about ?? null, seen: seen ?? null });
  }
}
