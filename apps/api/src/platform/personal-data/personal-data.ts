import type { EntitySchema } from 'typeorm';
import { snakeCase } from '../database/naming.js';

/** Whose a row may be. A case is a person's, and may go without the rest of what is kept of them. */
export const owners = ['person', 'account', 'organization', 'case'] as const;
export type Owner = (typeof owners)[number];

/** What a row is for; retention and the register of processing are told by it. */
export const dataClasses = [
  'identity',
  'health',
  'correspondence',
  'security',
  'evidence_of_acts',
  'operational',
  'organization',
  'figures',
  'public_record',
  'installation',
] as const;
export type DataClass = (typeof dataClasses)[number];

/** How long a row stays. The periods and their reasons stand in the domain, `data-rights/retention.ts`. */
export const retentions = [
  'case',
  'person',
  'account',
  'authority',
  'session',
  'sign_in',
  'counter',
  'message',
  'plan',
  'upload',
  'invitation',
  'draft',
  'consent_record',
  'audit_record',
  'erasure_record',
  'organization_record',
  'public_record',
  'installation',
  'held_mail',
  'key_backup',
  'log',
] as const;
export type Retention = (typeof retentions)[number];

/**
 * What a column holds, and in which form.
 * - `id`: a random id, of this row or another
 * - `account`: the id of an account that did something here; names nobody once that account is erased
 * - `word`: one of a list in the code, or a key of public data; `figure`: a number or a yes; `date`: a day or an instant
 * - `plain`: readable text or JSON
 * - `sealed`, `keyed_hash`, `digest`: see `platform/crypto`; a digest is of random bits or of a document
 */
export type Held =
  'id' | 'account' | 'word' | 'figure' | 'date' | 'plain' | 'sealed' | 'keyed_hash' | 'digest';

/** From a row to its owner: a column with the owner's id, or a column that leads to rows of another table. */
export type Path<Column extends string = string> =
  | Column
  /** `from` here equals `on` there; `then` is followed from there. */
  | { readonly from: Column; readonly table: string; readonly on: string; readonly then: Path }
  /** A JSON array of `{kind, id}` that names owners of this kind. */
  | { readonly listed: Column; readonly kind: string }
  /** A JSON object with the id under this key. */
  | { readonly json: Column; readonly key: string };

/**
 * What an erasure does with the owner's rows. `empty` gives each named column an SQL expression over the row; what is left
 * must hold nothing personal, and `because` says why the row stays. `keep` changes nothing.
 */
export type Fate<Column extends string = string> =
  | 'delete'
  | { readonly empty: Readonly<Partial<Record<Column, string>>>; readonly because: string }
  | { readonly keep: string };

export type SealedFor = Exclude<Owner, 'case'> | 'row';

/** What is said of one table: every column exactly once. */
export interface Declaration<Row extends object = Record<string, unknown>> {
  readonly belongsTo: Readonly<
    Partial<Record<Owner, Path<keyof Row & string> | readonly Path<keyof Row & string>[]>>
  >;
  /** Several cases may share a row; it goes with the last of them. */
  readonly shared?: boolean;
  readonly class: DataClass;
  /** Why it is kept at all, in one sentence for the person. */
  readonly why: string;
  readonly retention: Retention;
  /** By whose erasure what happens; an owner that is not named here loses nothing. */
  readonly erasure: Readonly<Partial<Record<'person' | 'account', Fate<keyof Row & string>>>>;
  /** Whether an owner's export holds the rows; the reason where it does not. Digests and keyed hashes are never exported. */
  readonly export: true | { readonly leftOut: string };
  /** The instant by which a demand or a breach is narrowed down; null: none is kept. */
  readonly at: (keyof Row & string) | null;
  /** The column that names bytes in the file store, which go with the row. */
  readonly bytes?: keyof Row & string;
  /**
   * Whose key the sealed columns and bytes are under: the owner's, or one of the row's own under its id. Of several the first
   * that the row has. New keys are brought by it, so each of them stands in a column of the row.
   */
  readonly sealedFor?: SealedFor | readonly SealedFor[];
  readonly columns: Readonly<Record<keyof Row & string, Held>>;
}

/** A declaration with its table's name; columns and paths are still in camelCase. */
export interface PersonalData extends Declaration {
  readonly table: string;
}

/** Says of a table what it keeps of whom. A column that the row type has and this has not does not compile. */
export function personalData<Row extends object>(
  table: EntitySchema<Row>,
  declaration: Declaration<Row>,
): PersonalData {
  const { options } = table;
  return {
    ...(declaration as unknown as Declaration),
    table: options.tableName ?? snakeCase(options.name),
  };
}

/** What is kept outside the tables. */
export interface OutsideData {
  readonly name: string;
  readonly where: string;
  readonly class: DataClass;
  readonly holds: string;
  readonly retention: Retention;
  /** What an erasure does with it. */
  readonly erasure: string;
}

export const pathsOf = (declaration: Pick<PersonalData, 'belongsTo'>, owner: Owner): readonly Path[] => {
  const paths = declaration.belongsTo[owner];
  return paths === undefined ? [] : Array.isArray(paths) ? (paths as readonly Path[]) : [paths as Path];
};

/** Whether a column can go into an export: hashes say nothing to anybody. */
export const exportable = (held: Held): boolean => held !== 'keyed_hash' && held !== 'digest';
