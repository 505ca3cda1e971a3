import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { ListDisclosures } from './list-disclosures.js';

@Resolver()
export class DisclosureResolver {
  constructor(private readonly list: ListDisclosures) {}

  @Query('disclosures')
  async disclosures(
    @CurrentActor() actor: Actor,
    @Args('personId') personId: string,
    @Args('language') language: Language,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ) {
    const page = pageOf({ first: first ?? null, after: after ?? null }, 2);
    const lines = await this.list.execute(actor, personId, page, language);
    return lines ?? connectionOf([], page, () => []);
  }
}
