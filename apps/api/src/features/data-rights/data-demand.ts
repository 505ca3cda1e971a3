import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { snakeCase } from '../../platform/database/naming.js';
import { ofOwner, ownedRows } from '../../platform/personal-data/owner-sql.js';
import {
  pathsOf,
  type DataClass,
  type Held,
  type OutsideData,
  type PersonalData,
} from '../../platform/personal-data/personal-data.js';

/** What a demand or a breach is about. Null scope: everybody. Instants are ISO; `until` is not included. */
export interface Demand {
  readonly scope: { readonly kind: 'person' | 'account' | 'organization'; readonly id: string } | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly table: string | null;
}

export interface TouchedOwner {
  readonly id: string;
  readonly rows: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

export interface TouchedTable {
  readonly table: string;
  readonly class: DataClass;
  /** In which forms its columns are held: sealed ones are unreadable without the key store and a master key. */
  readonly held: readonly Held[];
  readonly rows: number;
  /** The rows bear no time, and all are counted whatever was asked for. */
  readonly undated: boolean;
  readonly ownerKind: 'person' | 'account' | null;
  readonly owners: readonly TouchedOwner[];
}

export interface DemandAnswer {
  /** `written`: rows made in the time that was asked for, and those without a time. `kept`: all there are. */
  readonly rowsOf: 'written' | 'kept';
  readonly tables: readonly TouchedTable[];
  /** Everybody in any of the tables. */
  readonly persons: readonly string[];
  readonly accounts: readonly string[];
  /** People by the state they live in, as far as a case says it: some notices depend on how many there are. */
  readonly residences: readonly { readonly state: string | null; readonly persons: number }[];
  /** Columns in which the account stands as somebody who did something. */
  readonly actedIn: readonly { readonly table: string; readonly column: string; readonly rows: number }[];
  /** Tables about which nothing can be said by this scope. */
  readonly notAbout: readonly string[];
  readonly outside: readonly Pick<OutsideData, 'name' | 'where' | 'holds'>[];
}

/**
 * Whose data a demand or a breach touches, by table and time: counts and ids, never what was written. Read off the
 * inventory, and written down in the audit trail.
 */
export async function answerDemand(
  tx: Tx,
  inventory: readonly PersonalData[],
  outside: readonly OutsideData[],
  demand: Demand,
): Promise<DemandAnswer> {
  const wanted = inventory.filter(({ table }) => demand.table === null || table === demand.table);
  const tables: TouchedTable[] = [];
  const notAbout: string[] = [];
  for (const declaration of wanted) {
    const { scope } = demand;
    const reached =
      scope === null ? ownerKindOf(declaration) !== null : pathsOf(declaration, scope.kind).length > 0;
    if (!reached) notAbout.push(declaration.table);
    else {
      const touched = await touchedOf(tx, declaration, demand);
      if (touched.rows > 0) tables.push(touched);
    }
  }
  const idsOf = (kind: 'person' | 'account') => [
    ...new Set(
      tables.flatMap(({ ownerKind, owners }) => (ownerKind === kind ? owners.map(({ id }) => id) : [])),
    ),
  ];
  const persons = idsOf('person').sort();
  await audit(tx, {
    operation: 'data_demand.answered',
    subjects: demand.scope === null ? [] : [{ kind: demand.scope.kind, id: demand.scope.id }],
  });
  return {
    rowsOf: demand.since === null && demand.until === null ? 'kept' : 'written',
    tables,
    persons,
    accounts: idsOf('account').sort(),
    residences: await residencesOf(tx, persons),
    actedIn: demand.scope?.kind === 'account' ? await actsOf(tx, wanted, demand.scope.id) : [],
    notAbout,
    outside: outside.map(({ name, where, holds }) => ({ name, where, holds })),
  };
}

const ownerKindOf = (declaration: PersonalData): 'person' | 'account' | null =>
  pathsOf(declaration, 'person').length > 0
    ? 'person'
    : pathsOf(declaration, 'account').length > 0
      ? 'account'
      : null;

/** `$1` is the scope's id, `$2` and `$3` the time; all are named so that each has a type where it is not used. */
async function touchedOf(tx: Tx, declaration: PersonalData, demand: Demand): Promise<TouchedTable> {
  const { scope, since, until } = demand;
  const at = declaration.at === null ? null : `t.${snakeCase(declaration.at)}`;
  const conditions = [
    '($1::uuid IS NULL OR true)',
    '($2::timestamptz IS NULL OR true)',
    '($3::timestamptz IS NULL OR true)',
  ];
  if (scope !== null) conditions.push(`(${ofOwner(declaration, scope.kind)})`);
  // Rows without their own time are never left out: whoever is missed here is not told of a breach.
  if (at !== null && since !== null) conditions.push(`(${at} IS NULL OR ${at} >= $2)`);
  if (at !== null && until !== null) conditions.push(`(${at} IS NULL OR ${at} < $3)`);
  const where = conditions.join(' AND ');
  const parameters = [scope?.id ?? null, since, until];
  const { count } = await tx.one<{ count: number }>(
    `SELECT count(*) AS count FROM "${declaration.table}" t WHERE ${where}`,
    parameters,
  );
  const ownerKind = ownerKindOf(declaration);
  const each =
    ownerKind === null
      ? []
      : ownedRows(declaration, ownerKind, `t.ctid AS row, ${at ?? 'NULL::timestamptz'} AS at`).map(
          (sql) => `${sql} WHERE ${where}`,
        );
  const owners =
    each.length === 0
      ? []
      : await tx.rows<TouchedOwner>(
          `SELECT owner AS id, count(DISTINCT row) AS rows, min(at) AS first_at, max(at) AS last_at
           FROM (${each.join(' UNION ALL ')}) touched WHERE owner IS NOT NULL GROUP BY owner ORDER BY owner`,
          parameters,
        );
  const held = [...new Set(Object.values(declaration.columns))].sort();
  const { table, class: of } = declaration;
  const undated = at === null && (since !== null || until !== null);
  return { table, class: of, held, rows: count, undated, ownerKind, owners };
}

const residencesOf = (tx: Tx, persons: readonly string[]): Promise<DemandAnswer['residences'][number][]> =>
  tx.rows(
    `SELECT f.residence_state AS state, count(DISTINCT d.person_id) AS persons
     FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.person_id = ANY ($1)
     GROUP BY 1 ORDER BY 1 NULLS LAST`,
    [persons],
  );

async function actsOf(
  tx: Tx,
  declarations: readonly PersonalData[],
  accountId: string,
): Promise<DemandAnswer['actedIn']> {
  const acts: { table: string; column: string; rows: number }[] = [];
  for (const { table, columns } of declarations)
    for (const [name, held] of Object.entries(columns)) {
      if (held !== 'account') continue;
      const column = snakeCase(name);
      const { count } = await tx.one<{ count: number }>(
        `SELECT count(*) AS count FROM "${table}" WHERE ${column} = $1`,
        [accountId],
      );
      if (count > 0) acts.push({ table, column, rows: count });
    }
  return acts;
}
