import { loaderById } from '../../platform/graphql/loaders.js';
import { facetsByCases, type FacetOfCase } from './participation.repository.js';

export const facetByCase = loaderById<FacetOfCase>(
  'facet by case',
  async (tx, caseIds) => new Map((await facetsByCases(tx, caseIds)).map((row) => [row.caseId, row])),
);
