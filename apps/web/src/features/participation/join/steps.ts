/** The steps of joining, in their order; each is an address of its own. */
export const joinSteps = ['for-whom', 'person', 'check', 'case', 'consents', 'done'] as const;
export type JoinStep = (typeof joinSteps)[number];

/** What earlier steps decided, as the address keeps it: ids and a code of a link, never a word of anybody's. */
export interface SoFar {
  readonly person?: string | null;
  readonly case?: string | null;
  readonly basis?: string | null;
  readonly source?: string | null;
}

export function soFar(search: string): SoFar {
  const asked = new URLSearchParams(search);
  return {
    person: asked.get('person'),
    case: asked.get('case'),
    basis: asked.get('basis'),
    source: asked.get('source'),
  };
}

/** Without a campaign the same first questions lead to a case of one's own. */
const alone: Readonly<Partial<Record<JoinStep, string>>> = {
  'for-whom': '/me/for-whom',
  person: '/me/person',
  check: '/me/cases/new',
};

export function joinAddress(slug: string, step: JoinStep | null, known: SoFar): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(known)) if (value) search.set(name, value as string);
  const more = search.toString();
  const way =
    slug === ''
      ? ((step === null ? undefined : alone[step]) ?? '/me')
      : `/join/${encodeURIComponent(slug)}${step === null ? '' : `/${step}`}`;
  return `${way}${more === '' ? '' : `?${more}`}`;
}

/** Somebody else joins by the same link: whence it came stays, whom and what it was about does not. */
export const forSomebodyElse: SoFar = { person: null, case: null };

/** A case of one’s own for whoever the campaign is not about. */
export const aloneAddress = ({ person = null }: SoFar): string => joinAddress('', 'check', { person });

interface Standing {
  readonly slug: string;
  readonly people: readonly string[];
  readonly taking: readonly { readonly slug: string; readonly state: string }[];
}

/** Where somebody goes on who comes back by the link of the campaign. */
export function resumeAt({ slug, people, taking }: Standing): {
  readonly step: JoinStep;
  readonly person: string | null;
} {
  if (taking.some((one) => one.slug === slug && one.state !== 'left')) return { step: 'done', person: null };
  const [only, ...others] = people;
  return only !== undefined && others.length === 0
    ? { step: 'case', person: only }
    : { step: 'for-whom', person: null };
}
