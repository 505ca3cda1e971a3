import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const asks = 'Ask the playbook what it wants; do not compare its key.';
const names = 'This names one kind of campaign; ask the playbook what it wants.';

/** The keys of today, read from the folders as the registry's test does. */
const keys = readdirSync(join(import.meta.dirname, '../../libs/domain/src/playbook'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name.toUpperCase().replaceAll('-', '_'));
const aKey = new RegExp(`(?<![A-Za-z0-9_])(?:${keys.join('|')})(?![A-Za-z0-9_])`);
/** A folder below playbook, as it is imported from anywhere. */
const aPlaybooksFolder = /(?:^|\/)playbook\/[^/]+\/[^/]+$/;

const kindWords = new Set(['kind', 'playbookKey', 'campaignKind']);
const comparing = new Set(['===', '!==', '==', '!=']);
const tests = new Set([
  'includes',
  'indexOf',
  'has',
  'startsWith',
  'endsWith',
  'match',
  'test',
  'search',
  'localeCompare',
]);

const isNothing = (node) =>
  (node.type === 'Literal' && node.value === null) ||
  (node.type === 'Identifier' && node.name === 'undefined');

function bare(node) {
  const inner = node.type.startsWith('TS') || node.type === 'ChainExpression' ? node.expression : undefined;
  return inner === undefined ? node : bare(inner);
}

/**
 * Code above the playbooks asks the playbook and never compares its key: a fifth kind must be a fifth folder and nothing
 * else (decision 31). A kind is told from the many unions of ours by its type: their `kind` is one of some words, a
 * campaign's is any text.
 */
export const noComparingKinds = {
  meta: { type: 'problem', schema: [], messages: { asks, names } },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    const parts = (type) => (type.isUnion() ? type.types : [type]);

    const isText = (node) => parts(typeOf(node)).some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);
    const isPlaybook = (node) =>
      parts(typeOf(node)).some(
        (type) => type.getProperty('openSteps') && type.getProperty('requiredTemplates'),
      );

    /** A refusal of any sort has a kind too, which is shown and not a campaign's. */
    const isRefusals = (owner) => parts(owner).some((type) => type.getProperty('message') !== undefined);
    function takenFromRefusal(node) {
      const said = checker.getSymbolAtLocation(esTreeNodeToTSNodeMap.get(node))?.valueDeclaration;
      return (
        said !== undefined && ts.isBindingElement(said) && isRefusals(checker.getTypeAtLocation(said.parent))
      );
    }

    function isKind(expression) {
      const node = bare(expression);
      if (node.type === 'Identifier')
        return (kindWords.has(node.name) && isText(node) && !takenFromRefusal(node)) || isPlaybook(node);
      if (node.type !== 'MemberExpression' || node.computed) return isPlaybook(node);
      if (node.property.name === 'key') return isPlaybook(node.object);
      if (isPlaybook(node)) return true;
      return kindWords.has(node.property.name) && isText(node) && !isRefusals(typeOf(node.object));
    }
    const complain = (node, messageId) => context.report({ node, messageId });

    return {
      BinaryExpression(node) {
        if (!comparing.has(node.operator) || isNothing(node.left) || isNothing(node.right)) return;
        if (isKind(node.left) || isKind(node.right)) complain(node, 'asks');
      },
      SwitchStatement(node) {
        if (isKind(node.discriminant)) complain(node.discriminant, 'asks');
      },
      CallExpression(node) {
        const callee = bare(node.callee);
        if (callee.type !== 'MemberExpression' || !tests.has(callee.property.name)) return;
        if (isKind(callee.object) || node.arguments.some(isKind)) complain(node, 'asks');
      },
      'MemberExpression[computed=true]'(node) {
        if (isKind(node.property)) complain(node, 'asks');
      },
      Literal(node) {
        if (typeof node.value === 'string' && aKey.test(node.value)) complain(node, 'names');
      },
      TemplateElement(node) {
        if (aKey.test(node.value.raw)) complain(node, 'names');
      },
      'Property > Identifier.key'(node) {
        if (aKey.test(node.name)) complain(node, 'names');
      },
      'ImportDeclaration, ExportNamedDeclaration[source!=null], ExportAllDeclaration, ImportExpression'(
        node,
      ) {
        if (aPlaybooksFolder.test(node.source.value)) complain(node, 'names');
      },
    };
  },
};
