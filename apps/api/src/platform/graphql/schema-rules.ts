import type { GraphQLSchema } from 'graphql';
import { resolveAbstractTypes } from './abstract-types.js';
import { enforceAccess } from './access.js';
import { watchRoots } from './root-walls.js';
import { speakLanguages } from './spoken.js';

/**
 * What every schema of ours goes through before it serves: members resolved, sentences in the reader's
 * language, no root field forgotten, walls up.
 * @param policies the names that `@access(policy:)` may give
 */
export function finishSchema(
  schema: GraphQLSchema,
  policies: Readonly<Record<string, unknown>>,
): GraphQLSchema {
  const forgotten = rootFieldsWithoutResolver(schema);
  if (forgotten.length > 0)
    throw new Error(`The schema promises what nobody resolves: ${forgotten.join(', ')}`);
  return watchRoots(enforceAccess(speakLanguages(resolveAbstractTypes(schema)), policies));
}

function rootFieldsWithoutResolver(schema: GraphQLSchema): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => field.resolve === undefined)
      .map((field) => `${root?.name}.${field.name}`),
  );
}
