import { matchText } from '@chorus/domain/case/duplicate';
import type { HashedColumn } from '../../platform/crypto/hashed-column.js';
import { KeyDestroyed, type Vault } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import { CaseSeals } from './case-seals.js';
import { partiesOf } from './case.repository.js';
import type { CaseRow } from './case.table.js';

/** Payer and number of a case, which find the same denial again. */
export const hashedIdentifiers: HashedColumn = {
  table: 'denial_case',
  column: 'identifier_hash',
  purpose: 'case.payer-identifier',
  values: identifiers,
};

type Row = Pick<CaseRow, 'id' | 'personId' | 'sealedFacts' | 'identifierKind'>;

async function identifiers(
  tx: ReadTx,
  vault: Vault,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const seals = new CaseSeals(vault);
  const rows = await tx.rows<Row>(
    'SELECT id, person_id, sealed_facts, identifier_kind FROM denial_case WHERE id = ANY ($1)',
    [ids],
  );
  const parties = await partiesOf(tx, ids);
  const found = new Map<string, string>();
  for (const row of rows) {
    try {
      const key = await seals.keyOf(row);
      const { identifier } = seals.facts(key, row);
      const text = matchText({
        identifier:
          identifier === null || row.identifierKind === null
            ? null
            : { identifierKind: row.identifierKind, ...identifier },
        parties: parties
          .filter(({ caseId }) => caseId === row.id)
          .map((party) => ({
            role: party.role,
            payerId: party.payerId,
            printedName: seals.partyName(key, party),
          })),
      });
      if (text !== null) found.set(row.id, text);
    } catch (error) {
      if (!(error instanceof KeyDestroyed)) throw error;
    }
  }
  return found;
}
