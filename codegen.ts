import { generate } from '@graphql-codegen/cli';
import { loadFiles } from '@graphql-tools/load-files';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { print } from 'graphql';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, type TrustedDocument } from './apps/api/src/platform/graphql/trusted-documents.js';
import { schemaFiles } from './apps/api/src/platform/graphql/schema-files.js';

/**
 * Writes what follows from the .graphql files: the merged schema with its directives, and the TypeScript types of
 * inputs, arguments and enums; the types of what the web app's operations take and are answered; and the list of trusted
 * documents, from the operations of the web app and of programs that sign in. `--check` writes nothing and fails where a committed file differs.
 */
const target = 'apps/api/src/generated';
const webTarget = 'apps/web/src/generated';

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

/** What each operation of the web app takes and is answered, with every member of each union. */
async function typesOfOperations(schema: string, texts: readonly string[]): Promise<string> {
  const files = (await generate(
    {
      schema,
      documents: [...texts],
      silent: true,
      generates: {
        'operations.ts': {
          plugins: ['typescript-operations'],
          config: {
            enumsAsTypes: true,
            useTypeImports: true,
            immutableTypes: true,
            skipTypename: true,
            defaultScalarType: 'string',
            scalars: { Date: 'string', DateTime: 'string', Cents: 'number', ID: 'string' },
          },
        },
      },
    },
    false,
  )) as { content: string }[];
  return files.map(({ content }) => content).join('\n');
}

/** Files whose exported texts, or exported `{ text }`, are operations that everybody may send. */
const documentFiles = [
  { folder: 'apps/web/src', ending: '.operations.ts' },
  { folder: 'apps/api/src/features', ending: '.documents.ts' },
];

async function trustedDocuments(sdl: string): Promise<readonly (readonly [hash: string, TrustedDocument])[]> {
  const built = buildSchema(sdl);
  const found: Record<string, TrustedDocument> = {};
  for (const { folder, ending } of documentFiles) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith(ending),
    );
    for (const file of files.sort()) {
      const from = join(folder, file);
      const exported = (await import(pathToFileURL(from).href)) as Record<string, unknown>;
      for (const text of Object.values(exported)
        .map(textOf)
        .filter((text) => text !== null)) {
        found[hashOf(text)] = { name: nameOf(text, from, built), from, text };
      }
    }
  }
  return Object.entries(found).sort(([, a], [, b]) =>
    `${a.from} ${a.name}` < `${b.from} ${b.name}` ? -1 : 1,
  );
}

function textOf(exported: unknown): string | null {
  const text =
    typeof exported === 'object' && exported !== null && 'text' in exported ? exported.text : exported;
  return typeof text === 'string' ? text : null;
}

/** The operation's name. @throws where the text is not one named operation that the schema answers. */
function nameOf(text: string, from: string, built: GraphQLSchema): string {
  const document = parse(text);
  const problems = validate(built, document).map(({ message }) => message);
  const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  const [operation] = operations;
  const name = operation !== undefined && 'name' in operation ? operation.name?.value : undefined;
  if (name === undefined || operations.length > 1) problems.push('It must be one operation with a name.');
  if (problems.length > 0) throw new Error(`${from}: ${problems.join(' ')}`);
  return name as string;
}

const schema = await mergedSchema();
const documents = await trustedDocuments(schema);
const ofTheWeb = documents.map(([, document]) => document).filter(({ from }) => from.startsWith('apps/web/'));
const written = new Map([
  [`${target}/schema.graphql`, schema],
  [`${target}/graphql.ts`, await typesOf(schema)],
  [`${target}/trusted-documents.json`, `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`],
  [
    `${webTarget}/operations.ts`,
    await typesOfOperations(
      schema,
      ofTheWeb.map(({ text }) => text),
    ),
  ],
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
