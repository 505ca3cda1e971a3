import { nationalCodes, type CodeGiven } from '@chorus/domain/complaint/national-codes';
import type { Language } from '@chorus/domain/identity/account';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { outcomeCodeTable, type OutcomeCodeRow } from './outcome-code.table.js';
import type { OutcomeRow } from './outcome.table.js';

/** What was given takes the place of what stood; with the system's sight. */
export async function writeCodes(
  tx: Tx,
  { id, caseId, personId }: Pick<OutcomeRow, 'id' | 'caseId' | 'personId'>,
  codes: readonly CodeGiven[],
): Promise<void> {
  await tx.execute('DELETE FROM outcome_code WHERE outcome_id = $1', [id]);
  if (codes.length === 0) return;
  await tx.insert(
    outcomeCodeTable,
    codes.map(({ kind, code }) => ({
      id: newId<'outcome_code'>(),
      outcomeId: id,
      caseId,
      personId,
      kind,
      code,
    })),
  );
}

export const codesOfOutcome: LoaderDefinition<string, readonly CodeGiven[]> = {
  name: 'codes of an outcome',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const rows = await tx.rows<OutcomeCodeRow>(
      'SELECT * FROM outcome_code WHERE outcome_id = ANY($1) ORDER BY kind, code',
      [ids],
    );
    return new Map(ids.map((id) => [id, rows.filter(({ outcomeId }) => outcomeId === id)]));
  },
};

/** The words as they are shown, each with its page and the plain note that it is unconfirmed. */
export function codesShown(given: readonly CodeGiven[] | null, language: Language) {
  return nationalCodes
    .filter((one) => given === null || given.some(({ kind, code }) => kind === one.kind && code === one.code))
    .map(({ label, ...rest }) => ({ ...rest, label: label[language] }));
}
