import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { authoritiesOverLoader } from './identity.loaders.js';
import type { AuthorityRow, PersonRow } from './identity.table.js';
import { type PersonContact, type PersonDetails, type PersonName, PersonSeals } from './person-details.js';

/** Opens the seals of a person once, however many of the sealed fields are asked for. */
@Resolver('Person')
export class PersonResolver {
  private readonly opened = new WeakMap<PersonRow, Promise<PersonDetails>>();

  constructor(private readonly seals: PersonSeals) {}

  @ResolveField()
  async name(person: PersonRow): Promise<PersonName> {
    return (await this.detailsOf(person)).name;
  }

  @ResolveField()
  async contact(person: PersonRow): Promise<PersonContact> {
    return (await this.detailsOf(person)).contact;
  }

  @ResolveField()
  async birthDate(person: PersonRow): Promise<string> {
    return (await this.detailsOf(person)).birthDate;
  }

  @ResolveField()
  authorities(person: PersonRow, _args: unknown, context: GraphqlContext): Promise<readonly AuthorityRow[]> {
    return context.loaders.load(authoritiesOverLoader, person.id);
  }

  private detailsOf(person: PersonRow): Promise<PersonDetails> {
    let details = this.opened.get(person);
    if (details === undefined) {
      details = this.seals.open(person);
      this.opened.set(person, details);
    }
    return details;
  }
}
