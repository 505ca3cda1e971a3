import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import ts from 'typescript';
import { englishAmong } from '../support/spanish.js';

const root = join(import.meta.dirname, '..', '..');

const filesBelow = (folder: string, ends: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      ({ name }) =>
        name.endsWith(ends) && !name.endsWith('.test.ts') && !/\.(generated|given)\.ts$/.test(name),
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/[/\\](testing|generated|dist|demo)[/\\]/.test(path));

interface Pair {
  readonly where: string;
  readonly en: string;
  readonly es: string;
}

/** The words of a sentence in the source, its blanks left out: of a text, of a template, of a function that answers one. */
function wordsOf(node: ts.Node): string {
  const found: string[] = [];
  const look = (one: ts.Node): void => {
    if (ts.isStringLiteralLike(one)) found.push(one.text);
    else if (ts.isTemplateHead(one) || ts.isTemplateMiddle(one) || ts.isTemplateTail(one))
      found.push(one.text);
    else if (ts.isPropertyAccessExpression(one) || ts.isElementAccessExpression(one)) look(one.expression);
    else if (ts.isBinaryExpression(one) && comparing.has(one.operatorToken.kind)) return;
    else one.forEachChild(look);
  };
  look(node);
  return found.join(' … ');
}
const comparing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Everything the server's source says in two languages: objects with an `en` and an `es`. */
function pairsIn(path: string): readonly Pair[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const pairs: Pair[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const side = (name: string) =>
        node.properties.find(
          (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === name,
        )?.initializer;
      const [en, es] = [side('en'), side('es')];
      const isSentence = (one: ts.Expression | undefined): one is ts.Expression =>
        one !== undefined && !ts.isObjectLiteralExpression(one) && !ts.isArrayLiteralExpression(one);
      if (isSentence(en) && isSentence(es)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        pairs.push({ where: `${relative(root, path)}:${line}`, en: wordsOf(en), es: wordsOf(es) });
      }
    }
    node.forEachChild(look);
  };
  look(source);
  return pairs;
}

const pairs = ['libs/domain/src', 'apps/api/src']
  .flatMap((folder) => filesBelow(folder, '.ts'))
  .flatMap(pairsIn);
const isSentence = ({ en }: Pair): boolean => /\p{L}{2,} \p{L}/u.test(en);

describe('what the server says in two languages', () => {
  test('is there', () => expect(pairs.filter(isSentence).length).toBeGreaterThan(300));

  test('is no English said twice', () =>
    expect(pairs.filter((pair) => isSentence(pair) && pair.en === pair.es)).toEqual([]));

  test('has no word of English in the Spanish', async () => {
    const lines = pairs.map(({ where, es }) => `${where} ${es}`);
    const told = pairs.map(({ es }) => es);
    const english = new Set(await englishAmong(told));
    expect(lines.filter((_, at) => english.has(told[at] ?? ''))).toEqual([]);
  });
});

/** Sentences whose language is asked for one level higher. */
const noSentences: Readonly<Record<string, string>> = {
  'CampaignKindFact.beforeLaunch': 'said in the language of `campaignKinds`',
  'CampaignKindFact.summary': 'said in the language of `campaignKinds`',
  'CampaignKindFact.goal': 'said in the language of `campaignKinds`',
};

const staff =
  /apps\/web\/src\/features\/(assignment|audit|board|campaign\/(changes|readiness|setup)|delivery\/queue|hearing\/hearing\.|justification\/(clinic|letter|call)|navigator|operations|organization|outcome\/verification)/;

/** Fields whose name says that a sentence comes: every one of these is asked for in the reader's language. */
const namesOfSentences =
  /^(.*[sS]entence|reasons?|whatWouldUnblock|consequence|advice|summary|goal|beforeLaunch|lobbyingNote|registrationReminder|expected|listed)$/;

type SilentFor = (field: GraphQLField<unknown, unknown>) => boolean;
const mayAsk: SilentFor = ({ args }) => args.some(({ name }) => name === 'language');
const isSentenceField: SilentFor = (field) =>
  getNamedType(field.type).name === 'String' && (mayAsk(field) || namesOfSentences.test(field.name));

function spokenIn(schema: GraphQLSchema, path: string, silentFor: SilentFor): readonly string[] {
  const source = readFileSync(path, 'utf8');
  const texts = [...source.matchAll(/text: `([^`]+)`|text:\s*'([^']+)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const silent: string[] = [];
  for (const text of texts) {
    const info = new TypeInfo(schema);
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        [Kind.FIELD]: (node) => {
          const [type, field] = [info.getParentType(), info.getFieldDef()];
          if (type === null || type === undefined || field === null || field === undefined) return;
          if (!isObjectType(type)) return;
          const asks = node.arguments?.some(({ name }) => name.value === 'language') === true;
          if (!asks && silentFor(field)) silent.push(`${type.name}.${field.name}`);
        },
      }),
    );
  }
  return silent;
}

describe('the pages of staff', () => {
  const schema = buildSchema(readFileSync(join(root, 'apps/api/src/generated/schema.graphql'), 'utf8'));
  const files = filesBelow('apps/web/src/features', '.operations.ts').filter((path) => staff.test(path));

  test('are known', () => expect(files.length).toBeGreaterThan(10));

  test.each(files.map((path) => [relative(root, path), path] as const))(
    'ask for every sentence in the reader’s language: %s',
    (_, path) =>
      expect(spokenIn(schema, path, isSentenceField).filter((name) => !(name in noSentences))).toEqual([]),
  );
});

describe('the pages of everybody else', () => {
  const schema = buildSchema(readFileSync(join(root, 'apps/api/src/generated/schema.graphql'), 'utf8'));
  const files = filesBelow('apps/web/src', '.operations.ts').filter((path) => !staff.test(path));

  test('are known', () => expect(files.length).toBeGreaterThan(10));

  // A filing answers in the language it was begun in where none is asked for, which may be another than its reader's.
  test.each(files.map((path) => [relative(root, path), path] as const))(
    'ask in the reader’s language wherever one can be asked for: %s',
    (_, path) => expect(spokenIn(schema, path, mayAsk)).toEqual([]),
  );
});
