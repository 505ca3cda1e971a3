import {
  BREAK,
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/**
 * Whether a document may become code. graphql-jit writes parts of the query into the source of a function; version
 * 0.8.9 turns a literal string of a certain form into bare code, which a test of ours shows. So no document with a
 * literal string is compiled, whatever it says: callers put strings into variables, and those that do not are
 * executed by graphql-js. The same holds for what the compiler treats differently from the reference: names with
 * two underscores, incremental delivery, and documents with several operations. An input type that contains itself
 * would be written out without end.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operations.length !== 1 || operations[0]?.operation === 'subscription') return false;
  let compilable = true;
  visit(document, {
    StringValue() {
      compilable = false;
      return BREAK;
    },
    Name(node) {
      if (!node.value.startsWith('__') || node.value === '__typename') return undefined;
      compilable = false;
      return BREAK;
    },
    VariableDefinition({ type }) {
      let named = type;
      while (named.kind !== Kind.NAMED_TYPE) named = named.type;
      if (!containsItself(schema.getType(named.name.value), [])) return undefined;
      compilable = false;
      return BREAK;
    },
    Directive(node) {
      if (node.name.value === 'skip' || node.name.value === 'include') return undefined;
      compilable = false;
      return BREAK;
    },
  });
  return compilable;
}

function containsItself(type: GraphQLNamedType | undefined, within: readonly GraphQLNamedType[]): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  const fields = Object.values(type.getFields());
  return fields.some((field) => containsItself(getNamedType(field.type), [...within, type]));
}
