import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** The most one query may ask. Sized from the web app's largest document, with room; each is proved by a test. */
export interface QueryLimits {
  /** Lexical tokens; the parser stops there, so a megabyte of query costs no more than this many tokens. */
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly fragments: number;
  readonly directives: number;
  readonly rootFields: number;
}

export const queryLimits: QueryLimits = {
  tokens: 3_000,
  depth: 14,
  fields: 1_000,
  aliases: 60,
  fragments: 60,
  directives: 30,
  rootFields: 20,
};

/** Bytes of one GraphQL request. Uploads go outside GraphQL. */
export const largestBody = 256 * 1024;

interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/**
 * Refuses a document that asks too much. Spreads count as if written out, measured once per fragment, so a small
 * document that unfolds into a million fields is refused without unfolding it.
 */
export function limitRule(limits: QueryLimits): ValidationRule {
  return (context): ASTVisitor => ({
    Document(document) {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      }
      if (fragments.size > limits.fragments) tooMuch(context, 'fragments', limits.fragments);
      const measured = new Map<string, Measure>();
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const size = measure(definition.selectionSet, fragments, measured, new Set());
        if (size.depth > limits.depth) tooMuch(context, 'levels of nesting', limits.depth);
        if (size.fields > limits.fields) tooMuch(context, 'fields', limits.fields);
        if (size.aliases > limits.aliases) tooMuch(context, 'aliases', limits.aliases);
        if (size.directives > limits.directives) tooMuch(context, 'directives', limits.directives);
        if (definition.selectionSet.selections.length > limits.rootFields) {
          tooMuch(context, 'fields at the root', limits.rootFields);
        }
      }
    },
  });
}

function tooMuch(context: ValidationContext, what: string, most: number): void {
  context.reportError(
    new GraphQLError(`This query asks too much: at most ${most} ${what}.`, {
      extensions: { code: 'QUERY_TOO_LARGE' },
    }),
  );
}

function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Measure>,
  open: Set<string>,
): Measure {
  const sum: Measure = { depth: 0, fields: 0, aliases: 0, directives: 0 };
  for (const selection of set.selections) {
    sum.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      sum.fields += 1;
      if (selection.alias !== undefined) sum.aliases += 1;
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
  if (fragment === undefined || open.has(name)) return { depth: 0, fields: 0, aliases: 0, directives: 0 };
  open.add(name);
  const size = measure(fragment.selectionSet, fragments, measured, open);
  open.delete(name);
  measured.set(name, size);
  return size;
}

function add(sum: Measure, part: Measure, deeper: number): void {
  sum.depth = Math.max(sum.depth, part.depth + deeper);
  sum.fields += part.fields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
}
