import type { Language } from '@chorus/domain/identity/account';
import type { CaseId } from '@chorus/domain/shared/ids';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseLoaders } from '../case/case.public.js';
import { CaseNext } from './case-next.js';

/** Tells the person what their letter opens, so that nobody has to know the name of a step to begin it. */
@Resolver('Case')
export class CaseNextResolver {
  constructor(
    private readonly next: CaseNext,
    private readonly loaders: CaseLoaders,
  ) {}

  @ResolveField('next')
  async nextOf(
    @Parent() { id }: { readonly id: CaseId },
    @Args('language') language: Language,
    @Ctx() { actor, loaders }: GraphqlContext,
  ) {
    const { sees } = await loaders.load(this.loaders.sight, id);
    return sees === 'whole' ? this.next.of(actor, id, language) : null;
  }
}
