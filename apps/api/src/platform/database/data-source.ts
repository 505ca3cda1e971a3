import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { SnakeCaseNaming } from './naming.js';

/** The role every request runs as. It owns nothing and cannot bypass row security. */
export const applicationRole = 'chorus_app';

const parsers = new Map<number, (text: string) => unknown>([
  // A legal date stays the text it is: a local-midnight Date would move it across zones (decision 10).
  [1082, (text) => text],
  [20, safeInteger],
]);

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError('A 64-bit integer does not fit a JavaScript number.');
  return value;
}

/** pg's parsers with plain dates as text and 64-bit counts as checked numbers. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};

export interface DataSourceOptions {
  readonly url: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** The role to assume on connecting; absent only for the owner, who migrates. */
  readonly role?: string;
  readonly poolSize?: number;
}

export function makeDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.tables],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    installExtensions: false,
    extra: {
      types,
      application_name: options.role === undefined ? 'chorus-owner' : 'chorus',
      // The owner of a database need not be a superuser, and row security is forced on it: migrations see as the system does.
      options: options.role === undefined ? '-c chorus.actor_kind=system' : `-c role=${options.role}`,
    },
  });
}
