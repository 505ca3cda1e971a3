import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { largestPage, usualPage } from './connections.js';

/** What a list without `first` is taken to hold. */
const usualList = 10;
/** A change costs locks, an audit row and what follows from it. */
const costOfMutation = 20;

interface Asking {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: ReadonlyMap<string, unknown>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * An estimate of what an operation makes the server do, before it does it: one for each object that could come back, lists by
 * their `first` or a usual length, plain values free, each mutation twenty. In no unit but its own; the budgets are configuration.
 * The document must have passed `QueryGate`, which bounds how far its fragments unfold.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
    ),
  );
  const asking = { schema, fragments, defaults, variables };
  const each = operation.operation === 'mutation' ? costOfMutation : 1;
  const roots = rootFields(operation.selectionSet, fragments);
  return each * roots + costOfSet(asking, operation.selectionSet, root, null);
}

function costOfSet(
  asking: Asking,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number | null,
): number {
  let sum = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      sum += costOfField(asking, selection, type, page);
      continue;
    }
    const part =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : (asking.fragments.get(selection.name.value) as FragmentDefinitionNode | undefined);
    if (part === undefined) continue;
    const condition = part.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : asking.schema.getType(condition);
    if (isCompositeType(narrowed)) sum += costOfSet(asking, part.selectionSet, narrowed, page);
  }
  return sum;
}

/** @param page the `first` of the connection this field is in; its `edges` are as many. */
function costOfField(
  asking: Asking,
  node: FieldNode,
  parent: GraphQLCompositeType,
  page: number | null,
): number {
  if (node.selectionSet === undefined) return 0;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
  const field = parent.getFields()[node.name.value];
  if (field === undefined) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const paged = field.args.some(({ name }) => name === 'first');
  const inner = paged ? pageAsked(asking, node) : null;
  return timesListed(field.type, page) * (1 + costOfSet(asking, node.selectionSet, type, inner));
}

function timesListed(type: GraphQLOutputType, page: number | null): number {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return 1;
  return (page ?? usualList) * timesListed(nullable.ofType as GraphQLOutputType, null);
}

function pageAsked({ variables, defaults }: Asking, node: FieldNode): number {
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return within(Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return usualPage;
  const given = variables[value.name.value] ?? defaults.get(value.name.value);
  return typeof given === 'number' ? within(given) : usualPage;
}

/** More than a page holds is refused by the field; less than one object is asked for all the same. */
const within = (first: number): number => Math.min(Math.max(first, 1), largestPage);

function rootFields(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return inner === undefined ? sum : sum + rootFields(inner, fragments);
  }, 0);
}
