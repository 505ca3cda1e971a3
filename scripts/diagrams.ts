import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateTables, type StateTable } from '../libs/domain/src/state-tables.js';

// `npm run diagrams` draws the life of every thing from its transition table; `-- --check` says which drawing is stale.

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'generated', 'states');
const note = '<!-- Drawn by `npm run diagrams` from libs/domain/src/state-tables.ts. Not edited by hand. -->';

const title = ({ thing }: StateTable): string => thing.replaceAll('_', ' ');
const fileOf = ({ thing }: StateTable): string => `${thing.replaceAll('_', '-')}.md`;
const statesOf = ({ transitions }: StateTable): string[] => Object.keys(transitions);
const endsOf = (table: StateTable): string[] =>
  statesOf(table).filter((state) => table.transitions[state]?.length === 0);

/** One thing on one page: the drawing, then every state with its sentence, for whoever does not see the drawing. */
function pageOf(table: StateTable): string {
  const arrows = statesOf(table).flatMap((from) =>
    (table.transitions[from] ?? []).map((to) => `    ${from} --> ${to}`),
  );
  const rows = statesOf(table).map((state) => {
    const next = table.transitions[state] ?? [];
    const moves = next.length === 0 ? 'an end' : next.join(', ');
    return `| ${state} | ${table.sentences[state] ?? ''} | ${moves} |`;
  });
  return [
    note,
    '',
    `# The life of a ${title(table)}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `    [*] --> ${table.initial}`,
    ...arrows,
    ...endsOf(table).map((state) => `    ${state} --> [*]`),
    '```',
    '',
    '| state | what a person reads | may become |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function indexOf(tables: readonly StateTable[]): string {
  const rows = tables.map(
    (table) =>
      `| [${title(table)}](${fileOf(table)}) | ${table.initial} | ${statesOf(table).length} | ${endsOf(table).join(', ') || 'none'} |`,
  );
  return [
    note,
    '',
    '# States',
    '',
    'One table of allowed moves per thing decides in the code, is repeated by a CHECK in the database, and is drawn here.',
    '',
    '| thing | begins | states | ends |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const pages = new Map<string, string>([
  ['README.md', indexOf(stateTables)],
  ...stateTables.map((table) => [fileOf(table), pageOf(table)] as const),
]);

const onDisk = existsSync(folder) ? readdirSync(folder) : [];
const left = onDisk.filter((name) => !pages.has(name));
const stale = [...pages].filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`docs/generated/states/${name} is not what the tables say.`);
  for (const name of left) console.error(`docs/generated/states/${name} belongs to no table.`);
  if (stale.length + left.length > 0) {
    console.error('Run npm run diagrams and commit the result.');
    process.exit(1);
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  for (const name of left) rmSync(join(folder, name));
  console.error(`${stale.length} drawn, ${left.length} removed, ${pages.size - stale.length} unchanged.`);
}
