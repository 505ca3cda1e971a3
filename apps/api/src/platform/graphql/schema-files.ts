import { join } from 'node:path';

/** The folder this code runs from: `src` under tests and in development, `dist` when built; both hold the .graphql files. */
const source = join(import.meta.dirname, '..', '..');

/**
 * Where the schema is written: the platform's file, and one folder per feature. Only features that are part of the
 * application: a schema that nobody resolves would promise what is not there.
 */
export function schemaFiles(features: readonly string[]): readonly string[] {
  return [
    join(source, 'platform', 'graphql', '*.graphql'),
    ...features.map((feature) => join(source, 'features', feature, '*.graphql')),
  ];
}
