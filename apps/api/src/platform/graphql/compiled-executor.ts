import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from './compilable.js';

export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface Executor {
  execute(operation: Operation, context: unknown): Promise<ExecutionResult>;
}

/** Executes by graphql-js alone: what the compiled executor is compared with, and falls back to. */
export function referenceExecutor(schema: GraphQLSchema): Executor {
  return {
    execute: async (operation, context) =>
      execute({
        schema,
        document: operation.document,
        contextValue: context,
        variableValues: operation.variables,
        operationName: operation.operationName,
      }),
  };
}

type Seen = { compiled: CompiledQuery | 'never' | 'next time' };

/**
 * Executes by compiled queries. Apollo keeps parsed documents by query hash in a bounded store and hands out the
 * same object for the same text, so the compiled form hangs on that object and goes when the document goes. Only
 * the second use of a text compiles it: a stream of queries that never come back costs no compilation.
 */
export function compiledExecutor(schema: GraphQLSchema): Executor {
  const reference = referenceExecutor(schema);
  const seen = new WeakMap<DocumentNode, Seen>();
  return {
    async execute(operation, context) {
      const known = seen.get(operation.document);
      if (known === undefined) {
        seen.set(operation.document, {
          compiled: isCompilable(schema, operation.document) ? 'next time' : 'never',
        });
        return reference.execute(operation, context);
      }
      if (known.compiled === 'next time') known.compiled = compile(schema, operation.document);
      if (known.compiled === 'never') return reference.execute(operation, context);
      const named = operation.operationName;
      if (named != null && named !== '' && !operationIsNamed(operation.document, named)) {
        return reference.execute(operation, context);
      }
      const result = await known.compiled.query(undefined, context, operation.variables ?? {});
      // No `data` key: the variables did not fit and nothing has run. The reference says so in the usual words.
      return 'data' in result ? result : reference.execute(operation, context);
    },
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | 'never' {
  const compiled = compileQuery(schema, document, '', {
    customSerializers: leaves,
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(compiled) ? compiled : 'never';
}

/** The same answers as graphql-js for the usual leaf values without its detours; the rest goes its way. */
const leaves = {
  String: (value: unknown) => (typeof value === 'string' ? value : GraphQLString.serialize(value)),
  ID: (value: unknown) => (typeof value === 'string' ? value : GraphQLID.serialize(value)),
  Boolean: (value: unknown) => (typeof value === 'boolean' ? value : GraphQLBoolean.serialize(value)),
  Int: (value: unknown) => (((value as number) | 0) === value ? value : GraphQLInt.serialize(value)),
};

const operationIsNamed = (document: DocumentNode, name: string): boolean =>
  document.definitions.some(
    (definition) => definition.kind === 'OperationDefinition' && definition.name?.value === name,
  );
