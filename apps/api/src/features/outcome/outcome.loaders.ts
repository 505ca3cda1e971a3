import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { loaderById } from '../../platform/graphql/loaders.js';
import { outcomesByCases, outcomesBySubmissions, type ListedOutcome } from './outcome.repository.js';

export const outcomeBySubmission = loaderById<ListedOutcome>(
  'outcome by submission',
  async (tx, ids) =>
    new Map((await outcomesBySubmissions(tx, ids)).map((row) => [row.submissionId ?? '', row])),
);

/** Where the filing of an outcome went. */
export const recipientOfOutcome = loaderById<string>('recipient of an outcome', async (tx, ids) => {
  const rows = await tx.rows<{ id: string; recipientKey: string }>(
    'SELECT id, recipient_key FROM submission WHERE id = ANY ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, recipientKey }) => [id, recipientKey]));
});

export const outcomesOfCase: LoaderDefinition<string, readonly ListedOutcome[]> = {
  name: 'outcomes of a case',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const rows = await outcomesByCases(tx, ids);
    return new Map(ids.map((id) => [id, rows.filter(({ caseId }) => caseId === id)]));
  },
};
