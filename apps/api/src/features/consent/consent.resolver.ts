import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/domain/identity/account';
import { seesAgreements } from '@chorus/domain/consent/consent.policy';
import { sentenceShown, wordingOf } from '@chorus/domain/consent/wording';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { findOrganization, rolesIn } from '../organization/organization.public.js';
import {
  ChangeConsent,
  switchesOf,
  type GiveConsentInput,
  type WithdrawConsentInput,
} from './change-consent.js';
import { ledgerOf, seesLedger } from './consent.repository.js';
import type { ConsentEventRow } from './consent.table.js';

@Resolver('ConsentEvent')
export class ConsentResolver {
  constructor(
    private readonly db: Db,
    private readonly change: ChangeConsent,
  ) {}

  @Query('consents')
  consents(
    @CurrentActor() actor: Actor,
    @Args('personId') personId: string,
    @Args('language') language: Language,
    @Args('organizationId') organizationId?: string,
  ) {
    return this.db.read(actor, async (tx) => {
      if (!(await seesLedger(tx, personId))) return null;
      const organization = organizationId == null ? null : await findOrganization(tx, organizationId);
      const party = {
        organizationId: organization?.id ?? null,
        organizationName: organization?.name ?? null,
      };
      return switchesOf(tx, personId, party, language);
    });
  }

  @Query('consentLedger')
  consentLedger(@CurrentActor() actor: Actor, @Args('personId') personId: string) {
    return this.db.read(actor, async (tx) => {
      const lines = await ledgerOf(tx, personId);
      if (await seesLedger(tx, personId)) return lines;
      const towards = new Set(lines.flatMap(({ organizationId }) => organizationId ?? []));
      const seen = new Set<string>();
      for (const id of towards)
        if (actor.kind === 'account' && seesAgreements(await rolesIn(tx, id, actor.accountId))) seen.add(id);
      const shown = lines.filter(({ organizationId }) => organizationId !== null && seen.has(organizationId));
      return shown.length > 0 ? shown : null;
    });
  }

  @ResolveField('wording')
  wording(@Parent() line: ConsentEventRow): string | null {
    const wording = wordingOf(line.purpose, line.wordingVersion, line.language);
    return wording && sentenceShown(wording, line.organizationName);
  }

  @Mutation('giveConsent')
  giveConsent(@CurrentActor() actor: Actor, @Args('input') input: GiveConsentInput) {
    return this.change.give(actor, input);
  }

  @Mutation('withdrawConsent')
  withdrawConsent(@CurrentActor() actor: Actor, @Args('input') input: WithdrawConsentInput) {
    return this.change.withdraw(actor, input);
  }
}
