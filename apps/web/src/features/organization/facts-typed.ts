import type { OrganizationFactsQuery } from '../../generated/operations.js';

type Organization = NonNullable<OrganizationFactsQuery['organization']>;

export interface FactsTyped {
  readonly name: string;
  readonly legalName: string;
  readonly registration: string;
  readonly officer: string;
  /** Null: nobody has said yet. */
  readonly funded: 'none' | 'some' | null;
  /** One to a line. */
  readonly funders: string;
}

export const factsOf = ({ name, legalName, registration, officer, funders }: Organization): FactsTyped => ({
  name,
  legalName: legalName ?? '',
  registration: registration ?? '',
  officer: officer ?? '',
  funded: funders === null ? null : funders.length > 0 ? 'some' : 'none',
  funders: (funders ?? []).join('\n'),
});

const listed = (funders: string): readonly string[] =>
  funders
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

export type FactField = 'name' | 'legalName' | 'registration' | 'officer' | 'funders';

/**
 * Where something typed would not be kept as it stands: a name too short, funders that are named by nobody, and, of what is
 * verified, a fact that is taken away.
 */
export function factMissing(typed: FactsTyped, verified: boolean): FactField | null {
  if (typed.name.trim().length < 3) return 'name';
  const emptied = (['legalName', 'registration', 'officer'] as const).find(
    (fact) => typed[fact].trim() === '',
  );
  if (verified && emptied !== undefined) return emptied;
  return typed.funded === 'some' && listed(typed.funders).length === 0 ? 'funders' : null;
}

/**
 * What is sent: each fact that was changed here, an empty one to be taken away. The others may have been mended meanwhile by another
 * owner, and are left to them.
 * @param known as the form was filled, or last saved
 */
export function changedFacts(known: FactsTyped, typed: FactsTyped): Partial<ReturnType<typeof inputOf>> {
  const before: Partial<ReturnType<typeof inputOf>> = inputOf(known);
  const now = Object.entries(inputOf(typed)) as [keyof typeof before, unknown][];
  return Object.fromEntries(
    now.filter(([fact, value]) => JSON.stringify(value) !== JSON.stringify(before[fact])),
  );
}

const inputOf = ({ funded, funders, ...facts }: FactsTyped) => ({
  name: facts.name.trim(),
  legalName: facts.legalName.trim(),
  registration: facts.registration.trim(),
  officer: facts.officer.trim(),
  ...(funded === null ? {} : { funders: funded === 'none' ? [] : listed(funders) }),
});

/** Who changes what an organization says of itself: of verified facts, whoever vouches for them. */
export function mayChangeFacts(
  { state, myRoles }: Pick<Organization, 'state' | 'myRoles'>,
  administrator: boolean,
): 'yes' | 'ask the administrator' | 'owners only' {
  if (state === 'verified' && administrator) return 'yes';
  if (!myRoles.includes('owner')) return 'owners only';
  return state === 'verified' ? 'ask the administrator' : 'yes';
}
