import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { movesOf } from './submission.repository.js';
import type { SubmissionMoveRow } from './submission.table.js';

export const movesOfSubmission: LoaderDefinition<string, readonly SubmissionMoveRow[]> = {
  name: 'moves of a submission',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const groups = new Map<string, SubmissionMoveRow[]>();
    for (const move of await movesOf(tx, ids)) {
      const group = groups.get(move.submissionId);
      if (group === undefined) groups.set(move.submissionId, [move]);
      else group.push(move);
    }
    return groups;
  },
};
