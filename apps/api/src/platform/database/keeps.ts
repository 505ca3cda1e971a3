import type { EntitySchema, MigrationInterface } from 'typeorm';

export type Migration = new () => MigrationInterface;

/** What one part of the system keeps: its tables and the migrations that make them. */
export interface Keeps {
  readonly name: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
}
