import { snakeCase } from '../database/naming.js';
import { pathsOf, type PersonalData, type SealedFor } from '../personal-data/personal-data.js';
import { accountSubject, organizationSubject, personSubject, type Subject } from './vault.js';

/** A column that says whose key a row's sealed values are under. */
interface KeyOwner {
  readonly column: string;
  readonly subjectOf: (id: string) => Subject;
}

/** Where sealed values stand: of one table its sealed columns, and the column that names sealed bytes in the file store. */
export interface SealedTable {
  readonly table: string;
  /** The first that the row has. */
  readonly owners: readonly KeyOwner[];
  readonly columns: readonly string[];
  readonly bytes: string | null;
}

/** The application may only add lines here; sealed anew they are by a function of the database's owner. */
const linesOnly: ReadonlySet<string> = new Set(['case_call', 'submission_signature']);
export const isLinesOnly = ({ table }: SealedTable): boolean => linesOnly.has(table);

const subjects: Readonly<Record<SealedFor, (id: string) => Subject>> = {
  person: personSubject,
  account: accountSubject,
  organization: organizationSubject,
  row: accountSubject,
};

/** Read off the inventory, which a test holds against the database: a sealed column cannot be forgotten here. */
export function sealedTables(inventory: readonly PersonalData[]): readonly SealedTable[] {
  return inventory.flatMap((declaration) => {
    const columns = Object.entries(declaration.columns)
      .filter(([, held]) => held === 'sealed')
      .map(([name]) => snakeCase(name));
    const bytes = declaration.bytes === undefined ? null : snakeCase(declaration.bytes);
    if (columns.length === 0 && bytes === null) return [];
    const owners = [declaration.sealedFor ?? []].flat().map((kind) => ownerIn(declaration, kind));
    if (owners.length === 0) throw new Error(`Nobody said whose key opens ${declaration.table}.`);
    return [{ table: declaration.table, owners, columns, bytes }];
  });
}

function ownerIn(declaration: PersonalData, kind: SealedFor): KeyOwner {
  const [path] = kind === 'row' ? ['id'] : pathsOf(declaration, kind);
  if (typeof path !== 'string')
    throw new Error(`A row of ${declaration.table} does not say itself under which ${kind}'s key it is.`);
  return { column: snakeCase(path), subjectOf: subjects[kind] };
}
