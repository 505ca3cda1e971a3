import { loaderById } from '../../platform/graphql/loaders.js';
import { outcomesBySubmissions, type ListedOutcome } from './outcome.repository.js';

export const outcomeBySubmission = loaderById<ListedOutcome>(
  'outcome by submission',
  async (tx, ids) =>
    new Map((await outcomesBySubmissions(tx, ids)).map((row) => [row.submissionId ?? '', row])),
);
