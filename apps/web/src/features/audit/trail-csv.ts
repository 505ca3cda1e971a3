import type { TrailOfOrganizationQuery } from '../../generated/operations.js';
import { ask } from '../../lib/graphql.js';
import { pictureCsv, type PictureColumn } from '../../ui/pictures/picture-file.js';
import { type TrailEntry, type TrailFilter, trailOfOrganization } from './trail.operations.js';

/** As many pages as a file holds; who wants more looks at fewer days. */
const pagesAtMost = 50;
const pageSize = 100;

/** Everything that was looked for, fetched page by page. @returns whether it is all there is */
export async function wholeTrail(
  filter: TrailFilter,
): Promise<{ readonly entries: readonly TrailEntry[]; readonly whole: boolean }> {
  const entries: TrailEntry[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const { organizationTrail }: TrailOfOrganizationQuery = await ask(trailOfOrganization, {
      filter,
      first: pageSize,
      after,
    });
    entries.push(...organizationTrail.edges.map(({ node }) => node));
    if (!organizationTrail.pageInfo.hasNextPage) return { entries, whole: true };
    after = organizationTrail.pageInfo.endCursor;
  }
  return { entries, whole: false };
}

const column = (
  key: string,
  title: string,
  value: (entry: TrailEntry) => string,
): PictureColumn<TrailEntry> => ({ key, title, value, shown: value });

/** @param titles of the columns, in the reader's language; ids and instants stay as they are */
export function trailCsv(
  titles: Readonly<Record<'at' | 'who' | 'what' | 'campaign' | 'id', string>>,
  words: (entry: TrailEntry) => { readonly who: string; readonly what: string },
  entries: readonly TrailEntry[],
): string {
  const columns: readonly PictureColumn<TrailEntry>[] = [
    column('at', titles.at, ({ at }) => at),
    column('who', titles.who, (entry) => words(entry).who),
    column('what', titles.what, (entry) => words(entry).what),
    column('campaign', titles.campaign, ({ campaignTitle }) => campaignTitle ?? ''),
    column('id', titles.id, ({ id }) => id),
  ];
  return pictureCsv(columns, entries);
}
