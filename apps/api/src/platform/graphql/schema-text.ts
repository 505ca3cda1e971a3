import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaFiles } from './schema-files.js';

/**
 * The whole schema as one text. Every file writes its part of `Query` and `Mutation` as a type of its own; from the
 * second on it is an extension of the first. Merged as syntax trees, printed and parsed again, as GraphQLModule does with
 * paths, the same schema cost a tenth of all the work of a start.
 */
export function schemaText(features: readonly string[]): string {
  const begun = new Set<string>();
  return schemaFiles(features)
    .flatMap((pattern) => graphqlFilesIn(dirname(pattern)))
    .join('\n')
    .replace(/^type (Query|Mutation)\b/gm, (words, root: string) => {
      if (begun.has(root)) return `extend ${words}`;
      begun.add(root);
      return words;
    });
}

const graphqlFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
