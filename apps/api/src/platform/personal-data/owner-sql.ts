import { snakeCase } from '../database/naming.js';
import { pathsOf, type Owner, type Path, type PersonalData } from './personal-data.js';

/** A path in SQL: what is joined to the table `t`, and the expression that is the owner's id. */
interface Led {
  readonly joins: string;
  readonly owner: string;
}

function lead(path: Path, alias: string, depth: number): Led {
  if (typeof path === 'string') return { joins: '', owner: `${alias}.${snakeCase(path)}` };
  if ('listed' in path)
    return {
      joins: ` CROSS JOIN LATERAL (SELECT (one->>'id')::uuid AS id
        FROM jsonb_array_elements(${alias}.${snakeCase(path.listed)}) one WHERE one->>'kind' = '${path.kind}') listed`,
      owner: 'listed.id',
    };
  if ('json' in path) return { joins: '', owner: `(${alias}.${snakeCase(path.json)}->>'${path.key}')::uuid` };
  const next = `j${depth}`;
  const { joins, owner } = lead(path.then, next, depth + 1);
  const on = `${next}.${snakeCase(path.on)} = ${alias}.${snakeCase(path.from)}`;
  return { joins: ` JOIN "${path.table}" ${next} ON ${on}${joins}`, owner };
}

/** One query for each path: every row of the table `t`, with its owner's id beside it as `owner`. */
export function ownedRows(declaration: PersonalData, owner: Owner, select: string): readonly string[] {
  return pathsOf(declaration, owner).map((path) => {
    const { joins, owner: expression } = lead(path, 't', 0);
    return `SELECT ${select}, ${expression} AS owner FROM "${declaration.table}" t${joins}`;
  });
}

function belongs(path: Path, alias: string, depth: number): string {
  if (typeof path === 'string') return `${alias}.${snakeCase(path)} = $1::uuid`;
  if ('listed' in path)
    return `${alias}.${snakeCase(path.listed)} @> jsonb_build_array(jsonb_build_object('kind', '${path.kind}', 'id', $1::text))`;
  if ('json' in path) return `${alias}.${snakeCase(path.json)}->>'${path.key}' = $1::text`;
  const next = `j${depth}`;
  return `${alias}.${snakeCase(path.from)} IN (
    SELECT ${next}.${snakeCase(path.on)} FROM "${path.table}" ${next} WHERE ${belongs(path.then, next, depth + 1)})`;
}

/** A condition over the table `t`: its rows that are the owner's whose id is `$1`. Each row once, whatever leads to it. */
export function ofOwner(declaration: PersonalData, owner: Owner): string {
  const conditions = pathsOf(declaration, owner).map((path) => belongs(path, 't', 0));
  if (conditions.length === 0) throw new Error(`Rows of ${declaration.table} belong to no ${owner}.`);
  return conditions.map((one) => `(${one})`).join(' OR ');
}
