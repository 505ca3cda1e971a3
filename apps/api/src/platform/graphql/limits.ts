import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The most one query may ask. Sized from the web app's largest document, with room; each is proved by a test. */
export interface QueryLimits {
  /** Lexical tokens; the parser stops there, so a megabyte of query costs no more than this many tokens. */
  readonly tokens: number;
  /** Fields in fields. */
  readonly depth: number;
  /** Braces in braces: also of inline fragments, which add no field. */
  readonly nesting: number;
  readonly fields: number;
  readonly aliases: number;
  readonly fragments: number;
  readonly directives: number;
  readonly rootFields: number;
  /** One name in one pair of braces; what is asked twice must be compared with itself, each with each. */
  readonly repeats: number;
  readonly operations: number;
}

export const queryLimits: QueryLimits = {
  tokens: 3_000,
  depth: 14,
  nesting: 30,
  fields: 1_000,
  aliases: 60,
  fragments: 60,
  directives: 30,
  rootFields: 20,
  repeats: 10,
  operations: 20,
};

/** Bytes of one GraphQL request. Uploads go outside GraphQL. */
export const largestBody = 256 * 1024;

/** Braces and brackets in each other in the JSON of one request. Inputs of the schema need a quarter of it. */
export const deepestBody = 32;

interface Measure {
  depth: number;
  nesting: number;
  fields: number;
  aliases: number;
  directives: number;
  repeats: number;
}

/**
 * What a document asks too much of, in words; null where it keeps to the limits. Spreads count as if written out, measured
 * once per fragment, so a small document that unfolds into a million fields is refused without unfolding it.
 */
export function asksTooMuch(document: DocumentNode, limits: QueryLimits): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counted = (kind: Kind): number =>
    document.definitions.filter((definition) => definition.kind === kind).length;
  const found = [
    over(counted(Kind.FRAGMENT_DEFINITION), limits.fragments, 'fragments'),
    over(counted(Kind.OPERATION_DEFINITION), limits.operations, 'operations'),
  ];
  const measured = new Map<string, Measure>();
  for (const definition of document.definitions) {
    // Fragments are measured also where nothing spreads them: the rules that come later look at them too.
    if (!('selectionSet' in definition) || definition.selectionSet === undefined) continue;
    const size = measure(definition.selectionSet, fragments, measured, new Set());
    found.push(
      over(size.depth, limits.depth, 'levels of fields'),
      over(size.nesting, limits.nesting, 'levels of braces'),
      over(size.fields, limits.fields, 'fields'),
      over(size.aliases, limits.aliases, 'aliases'),
      over(size.directives, limits.directives, 'directives'),
      over(size.repeats, limits.repeats, 'times the same name'),
      over(definition.selectionSet.selections.length, limits.rootFields, 'fields at the root'),
    );
  }
  const first = found.find((problem) => problem !== null);
  return first === undefined ? null : `This query asks too much: ${first}.`;
}

const over = (asked: number, most: number, what: string): string | null =>
  asked > most ? `at most ${most} ${what}` : null;

function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Measure>,
  open: Set<string>,
): Measure {
  const sum: Measure = { ...nothing, nesting: 1 };
  const names = new Map<string, number>();
  for (const selection of set.selections) {
    sum.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      sum.fields += 1;
      if (selection.alias !== undefined) sum.aliases += 1;
      const name = (selection.alias ?? selection.name).value;
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      sum.repeats = Math.max(sum.repeats, times);
      sum.depth = Math.max(sum.depth, 1);
      if (selection.selectionSet !== undefined) {
        add(sum, measure(selection.selectionSet, fragments, measured, open), 1);
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(sum, measure(selection.selectionSet, fragments, measured, open), 0);
    } else {
      add(sum, measureFragment(selection.name.value, fragments, measured, open), 0);
    }
  }
  return sum;
}

const nothing: Measure = { depth: 0, nesting: 0, fields: 0, aliases: 0, directives: 0, repeats: 0 };

/** A cycle is refused by another rule; here it only must not run for ever. */
function measureFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Measure>,
  open: Set<string>,
): Measure {
  const known = measured.get(name);
  const fragment = fragments.get(name);
  if (known !== undefined) return known;
  if (fragment === undefined || open.has(name)) return nothing;
  open.add(name);
  const size = measure(fragment.selectionSet, fragments, measured, open);
  open.delete(name);
  measured.set(name, size);
  return size;
}

function add(sum: Measure, part: Measure, deeper: number): void {
  sum.depth = Math.max(sum.depth, part.depth + deeper);
  sum.nesting = Math.max(sum.nesting, part.nesting + 1);
  sum.fields += part.fields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
  sum.repeats = Math.max(sum.repeats, part.repeats);
}
