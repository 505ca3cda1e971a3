import { generate } from '@graphql-codegen/cli';
import { loadFiles } from '@graphql-tools/load-files';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { print } from 'graphql';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { schemaFiles } from './apps/api/src/platform/graphql/schema-files.js';

/**
 * Writes what follows from the .graphql files: the merged schema with its directives, and the TypeScript types of
 * inputs, arguments and enums. `--check` writes nothing and fails where a committed file differs.
 */
const target = 'apps/api/src/generated';

async function mergedSchema(): Promise<string> {
  const documents = await loadFiles([...schemaFiles(['*'])]);
  const header = '# Generated from the .graphql files by `npm run codegen`. Do not edit.\n\n';
  return `${header}${print(mergeTypeDefs(documents, { sort: true, throwOnConflict: true, reverseDirectives: true }))}\n`;
}

async function typesOf(schema: string): Promise<string> {
  const files = (await generate(
    {
      schema,
      silent: true,
      generates: {
        'graphql.ts': {
          plugins: ['typescript'],
          config: {
            enumsAsTypes: true,
            useTypeImports: true,
            defaultScalarType: 'string',
            immutableTypes: true,
            avoidOptionals: { field: true },
            scalars: {
              Date: 'string',
              DateTime: { input: 'Date', output: 'Date | string' },
              Cents: 'number',
              ID: 'string',
            },
          },
        },
      },
    },
    false,
  )) as { content: string }[];
  return files.map(({ content }) => content).join('\n');
}

const schema = await mergedSchema();
const written = new Map([
  [`${target}/schema.graphql`, schema],
  [`${target}/graphql.ts`, await typesOf(schema)],
]);
const check = process.argv.includes('--check');
const stale = [...written].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
for (const [path, text] of check ? [] : stale) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const [path] of stale) {
  process.stderr.write(`${check ? 'stale' : 'written'}: ${relative(process.cwd(), path)}\n`);
}
process.exit(check && stale.length > 0 ? 1 : 0);
