import { expect, test } from '@jest/globals';
import { loadFiles } from '@graphql-tools/load-files';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from '../../features/registry.js';
import { schemaFiles } from './schema-files.js';
import { schemaText } from './schema-text.js';

test('the text a start reads is the schema that the types are generated from', async () => {
  const names = features.map(({ name }) => name);
  const merged = mergeTypeDefs(await loadFiles([...schemaFiles(names)]), { throwOnConflict: true });
  const print = (typeDefs: string | typeof merged): string =>
    printSchema(lexicographicSortSchema(makeExecutableSchema({ typeDefs })));
  expect(print(schemaText(names))).toBe(print(merged));
});
