import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

/** camelCase property -> snake_case column. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** snake_case column -> camelCase property. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Rows are written with camelCase properties and read back the same way; the database itself speaks snake_case. */
export class SnakeCaseNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }

  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }
}

const nameOf = (table: Table | string): string => (typeof table === 'string' ? table : table.name);
