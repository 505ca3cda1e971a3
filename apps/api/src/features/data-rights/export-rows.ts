import type { AccountId, PersonId } from '@chorus/domain/shared/ids';
import type { OpenKey } from '../../platform/crypto/vault.js';
import type { ReadTx } from '../../platform/database/db.js';
import { snakeCase } from '../../platform/database/naming.js';
import { ofOwner } from '../../platform/personal-data/owner-sql.js';
import {
  exportable,
  pathsOf,
  type Held,
  type PersonalData,
} from '../../platform/personal-data/personal-data.js';

/** Whose copy it is, and who takes it along. */
export interface ExportOwner {
  readonly kind: 'person' | 'account';
  readonly id: PersonId | AccountId;
  readonly askedBy: AccountId;
}

export type ExportedRow = Readonly<Record<string, unknown>>;

export interface ExportedTable {
  readonly declaration: PersonalData;
  readonly rows: readonly ExportedRow[];
}

/** Whether rows of the table go into a copy of this kind. */
export const goesAlong = (declaration: PersonalData, kind: ExportOwner['kind']): boolean =>
  declaration.export === true && pathsOf(declaration, kind).length > 0;

/**
 * The owner's rows of a table, seals opened. Read as whoever asked, so that row security, confidential care included, holds
 * for the copy as it does for every other look. Other accounts are named by nothing: their numbers are left out.
 */
export async function exportedTable(
  tx: ReadTx,
  declaration: PersonalData,
  owner: ExportOwner,
  key: OpenKey | null,
): Promise<ExportedTable> {
  const columns = Object.entries(declaration.columns).filter(([, held]) => exportable(held));
  const names = columns.map(([name]) => `t.${snakeCase(name)}`);
  const rows = await tx.rows<Record<string, unknown>>(
    `SELECT ${names.join(', ')} FROM "${declaration.table}" t WHERE ${ofOwner(declaration, owner.kind)}
     ORDER BY ${'id' in declaration.columns ? 't.id' : '1'}`,
    [owner.id],
  );
  const ownKey = declaration.sealedFor === owner.kind ? key : null;
  const opened = rows.map((row) =>
    Object.fromEntries(
      columns.map(([name, held]) => [
        nameInExport(name),
        valueOf(row[name], held, {
          owner,
          key: ownKey,
          place: { table: declaration.table, column: snakeCase(name), row: String(row.id) },
        }),
      ]),
    ),
  );
  return { declaration, rows: opened };
}

/** `sealedStory` is `story`: in the copy nothing is sealed any more. */
export function nameInExport(column: string): string {
  const plain = /^sealed([A-Z])(.*)$/.exec(column);
  return plain === null ? column : `${(plain[1] ?? '').toLowerCase()}${plain[2] ?? ''}`;
}

interface Opening {
  readonly owner: ExportOwner;
  readonly key: OpenKey | null;
  readonly place: { readonly table: string; readonly column: string; readonly row: string };
}

function valueOf(value: unknown, held: Held, { owner, key, place }: Opening): unknown {
  if (value === null || value === undefined) return null;
  if (held === 'account') return value === owner.askedBy ? 'you' : 'somebody else';
  if (held === 'sealed') return key === null ? null : jsonOr(key.open(place, value as Buffer));
  if (value instanceof Date) return value.toISOString();
  return Buffer.isBuffer(value) ? null : value;
}

/** Sealed columns hold a text or JSON. */
function jsonOr(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
