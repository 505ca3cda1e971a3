import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import type {
  EditPersonInput,
  PersonContactInput,
  RecordDeathInput,
  RegisterPersonInput,
} from '../../generated/graphql.js';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Accounts } from './accounts.js';
import { EditPerson } from './edit-person.js';
import { personLoader } from './identity.loaders.js';
import { IdentityRepository } from './identity.repository.js';
import type { AccountRow } from './identity.table.js';
import type { PersonContact } from './person-details.js';
import { RecordDeath } from './record-death.js';
import { RegisterPerson } from './register-person.js';

@Resolver('Me')
export class IdentityResolver {
  constructor(
    private readonly db: Db,
    private readonly repository: IdentityRepository,
    private readonly registration: RegisterPerson,
    private readonly editing: EditPerson,
    private readonly deaths: RecordDeath,
  ) {}

  @Query()
  me(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return null;
    return this.db.read(actor, async (tx) => {
      const account = await this.repository.account(tx, actor.accountId);
      if (account === null) return null;
      const persons = await this.repository.persons(tx);
      return { account, persons, authorities: await this.repository.authoritiesHeldBy(tx, account.id) };
    });
  }

  @Query()
  person(@Args('id') id: string, @Ctx() context: GraphqlContext) {
    return isId(id) ? context.loaders.load(personLoader, id) : null;
  }

  @Mutation()
  async registerPerson(@Args('input') input: RegisterPersonInput, @CurrentActor() actor: Actor) {
    return this.registration.execute(actor, {
      basis: input.basis,
      name: input.name,
      contact: contactOf(input.contact),
      birthDate: input.birthDate,
      language: input.language ?? 'en',
      zone: input.zone ?? 'America/New_York',
      attested: input.attested ?? false,
      diedOn: input.diedOn ?? null,
    });
  }

  @Mutation()
  editPerson(@Args('input') input: EditPersonInput, @CurrentActor() actor: Actor) {
    return this.editing.execute(actor, {
      personId: input.personId,
      name: input.name ?? null,
      contact: input.contact == null ? null : contactOf(input.contact),
      birthDate: input.birthDate ?? null,
      language: input.language ?? null,
      zone: input.zone ?? null,
      endsParents: input.endsParents ?? false,
    });
  }

  @Mutation()
  recordDeath(@Args('input') input: RecordDeathInput, @CurrentActor() actor: Actor) {
    return this.deaths.execute(actor, { personId: input.personId, diedOn: input.diedOn ?? null });
  }
}

@Resolver('Account')
export class AccountResolver {
  constructor(private readonly accounts: Accounts) {}

  /** Without parameter decorators, so that Nest calls it as it stands: this runs once for every account of a list. */
  @ResolveField()
  email(account: AccountRow): Promise<string> {
    return this.accounts.emailOf(account);
  }
}

const contactOf = (contact: PersonContactInput): PersonContact => ({
  email: contact.email ?? null,
  phone: contact.phone ?? null,
  address: contact.address == null ? null : { ...contact.address, line2: contact.address.line2 ?? null },
});
