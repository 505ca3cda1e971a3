import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright-core';

const documents = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', '..', 'apps/api/src/generated/trusted-documents.json'),
    'utf8',
  ),
) as Readonly<Record<string, { readonly name: string }>>;

/** Whether a request asks one of these operations, which the built app names by the ids of their documents. */
export const asks = (route: Route, ...names: readonly string[]): boolean => {
  const said = route.request().postData() ?? '';
  return Object.entries(documents).some(([id, { name }]) => names.includes(name) && said.includes(id));
};
