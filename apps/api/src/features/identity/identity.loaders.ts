import { loaderById, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { AuthorityRow, PersonRow } from './identity.table.js';
import { IdentityRepository } from './identity.repository.js';

const repository = new IdentityRepository();

/** A person the actor may act for; null for everybody else. */
export const personLoader: LoaderDefinition<string, PersonRow | null> = loaderById(
  'person',
  async (tx, ids) => {
    const rows = await repository.personsById(tx, ids);
    return new Map(rows.map((row) => [row.id as string, row]));
  },
);

/** Authorities over a person that the actor may see. */
export const authoritiesOverLoader: LoaderDefinition<string, readonly AuthorityRow[]> = {
  name: 'authorities over a person',
  textOf: (personId) => personId,
  missing: [],
  batch: async (tx, personIds) => byPerson(await repository.authoritiesOver(tx, personIds)),
};

function byPerson(rows: readonly AuthorityRow[]): ReadonlyMap<string, readonly AuthorityRow[]> {
  const groups = new Map<string, AuthorityRow[]>();
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row]);
  return groups;
}
