import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { loaderById } from '../../platform/graphql/loaders.js';
import { outcomesByCases, outcomesBySubmissions, type ListedOutcome } from './outcome.repository.js';

export const outcomeBySubmission = loaderById<ListedOutcome>(
  'outcome by submission',
  async (tx, ids) =>
    new Map((await outcomesBySubmissions(tx, ids)).map((row) => [row.submissionId ?? '', row])),
);

export const outcomesOfCase: LoaderDefinition<string, readonly ListedOutcome[]> = {
  name: 'outcomes of a case',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const rows = await outcomesByCases(tx, ids);
    return new Map(ids.map((id) => [id, rows.filter(({ caseId }) => caseId === id)]));
  },
};
