import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { attemptsOf, proofsOf, returnsOf } from './delivery.repository.js';
import type { AttemptRow, FilingReturnRow, ProofRow } from './delivery.table.js';

export const attemptsBySubmission: LoaderDefinition<string, readonly AttemptRow[]> = {
  name: 'attempts by submission',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => grouped(await attemptsOf(tx, ids)),
};

export const proofsBySubmission: LoaderDefinition<string, readonly ProofRow[]> = {
  name: 'proofs by submission',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => grouped(await proofsOf(tx, ids)),
};

export const returnsBySubmission: LoaderDefinition<string, readonly FilingReturnRow[]> = {
  name: 'returns by submission',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => grouped(await returnsOf(tx, ids)),
};

function grouped<Row extends { readonly submissionId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.submissionId);
    if (group === undefined) groups.set(row.submissionId, [row]);
    else group.push(row);
  }
  return groups;
}
