import Handlebars from 'handlebars';
import { compileTemplate, faultFrom, type TemplateText } from './handlebars/compile.js';
import { vocabularyNames } from './handlebars/vocabulary.js';
import { parseBlocks } from './markup/parse.js';
import { TemplateFault } from './markup/template-fault.js';

export interface TemplateProblem {
  /** Line in the source, from 1; null where the mistake shows only in the rendered text. */
  readonly line: number | null;
  readonly message: string;
}

type Value = unknown;
type Scope = { readonly here: Value; readonly params: ReadonlyMap<string, Value> };
const unknownValue = Symbol('unknown');

/**
 * Checks a template at save time against an invented sample of its context: syntax, unknown variables on every branch
 * (also those the sample does not take), unescaped output, unknown words, and that the result parses into blocks.
 * @returns every problem found, in reading order; an empty list means the template may be saved.
 */
export function validateTemplate(
  source: string,
  sample: object,
  options: { name?: string; partials?: Readonly<Record<string, string>>; locale?: 'en' | 'es' } = {},
): TemplateProblem[] {
  const text: TemplateText = {
    name: options.name ?? 'template',
    source,
    partials: options.partials ?? {},
    locale: options.locale ?? 'en',
  };
  const walk = new ContextWalk(text);
  try {
    walk.program(Handlebars.parse(source), [{ here: sample, params: new Map() }]);
  } catch (error) {
    return [problemOf(faultFrom(text.name, source, error))];
  }
  if (walk.problems.length > 0) return walk.problems;
  try {
    parseBlocks(withoutSubject(compileTemplate(text)(sample)), text.name);
  } catch (error) {
    if (error instanceof TemplateFault) return [problemOf(error)];
    throw error;
  }
  return [];
}

/** The variables a template reads, as dotted paths from the context's root (list items as `items[]`). */
export function variablesOf(
  source: string,
  sample: object,
  partials: Readonly<Record<string, string>> = {},
): string[] {
  const walk = new ContextWalk({ name: 'template', source, partials, locale: 'en' });
  walk.program(Handlebars.parse(source), [{ here: sample, params: new Map() }]);
  return [...walk.read].sort();
}

/** A mail's subject line is not part of its blocks. */
export function withoutSubject(markup: string): string {
  return markup.replace(/<subject>[\s\S]*?<\/subject>/, '');
}

function problemOf(fault: TemplateFault): TemplateProblem {
  return { line: fault.line, message: fault.problem };
}

/** Follows a template through its sample context, scope by scope. */
class ContextWalk {
  readonly problems: TemplateProblem[] = [];
  readonly read = new Set<string>();

  constructor(private readonly text: TemplateText) {}

  program(program: hbs.AST.Program, scopes: readonly Scope[]): void {
    for (const statement of program.body) this.statement(statement, scopes);
  }

  private statement(statement: hbs.AST.Statement, scopes: readonly Scope[]): void {
    switch (statement.type) {
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, scopes);
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, scopes);
      case 'PartialStatement':
        return this.partial(statement as hbs.AST.PartialStatement, scopes);
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      default:
        this.problem(statement, `${statement.type} is not part of this template language`);
    }
  }

  private mustache(mustache: hbs.AST.MustacheStatement, scopes: readonly Scope[]): void {
    if (!mustache.escaped) this.problem(mustache, 'unescaped output ({{{…}}} or {{&…}}) is not allowed');
    const path = mustache.path as hbs.AST.PathExpression;
    if (mustache.params.length === 0) {
      const value = this.value(path, scopes);
      if (typeof value === 'object' && value !== null) {
        this.problem(mustache, `“${path.original}” is a group or list, not a printable value`);
      }
      return;
    }
    this.word(path);
    for (const param of mustache.params) this.value(param, scopes);
  }

  private block(block: hbs.AST.BlockStatement, scopes: readonly Scope[]): void {
    const name = block.path.original;
    const [argument] = block.params;
    this.word(block.path);
    if (argument === undefined) return this.problem(block, `{{#${name}}} takes one variable`);
    const value = this.value(argument, scopes);
    const inner = this.innerScope(name, value, block, scopes);
    if (inner !== null) this.program(block.program, inner);
    if (block.inverse) this.program(block.inverse, scopes);
  }

  private innerScope(
    name: string,
    value: Value,
    block: hbs.AST.BlockStatement,
    scopes: readonly Scope[],
  ): readonly Scope[] | null {
    if (value === unknownValue) return null;
    if (name !== 'each' && name !== 'with') return scopes;
    const here = name === 'each' ? (value as readonly unknown[])?.[0] : value;
    if (here === undefined || here === null) {
      this.problem(block, `the sample holds nothing for {{#${name}}}, so its body cannot be checked`);
      return null;
    }
    const [param] = block.program.blockParams ?? [];
    return [...scopes, { here, params: new Map(param === undefined ? [] : [[param, here]]) }];
  }

  private partial(partial: hbs.AST.PartialStatement, scopes: readonly Scope[]): void {
    const name = (partial.name as hbs.AST.PathExpression).original;
    const source = this.text.partials[name];
    if (source === undefined) return this.problem(partial, `unknown partial “${name}”`);
    const inner = new ContextWalk({ ...this.text, name });
    inner.program(Handlebars.parse(source), scopes);
    for (const path of inner.read) this.read.add(path);
    for (const { line, message } of inner.problems) {
      this.problem(partial, `in partial “${name}”, line ${line}: ${message}`);
    }
  }

  private word(path: hbs.AST.PathExpression): void {
    if (!vocabularyNames.has(path.original)) this.problem(path, `unknown word “${path.original}”`);
  }

  private value(expression: hbs.AST.Expression, scopes: readonly Scope[]): Value {
    if (expression.type === 'SubExpression') {
      const inner = expression as hbs.AST.SubExpression;
      this.word(inner.path);
      for (const param of inner.params) this.value(param, scopes);
      return true;
    }
    if (expression.type !== 'PathExpression') return (expression as hbs.AST.StringLiteral).value;
    const path = expression as hbs.AST.PathExpression;
    if (path.data) return 0;
    return this.follow(path, scopes);
  }

  private follow(path: hbs.AST.PathExpression, scopes: readonly Scope[]): Value {
    const scope = scopes[scopes.length - 1 - path.depth];
    const [first, ...rest] = path.parts;
    if (first === undefined) return scope?.here;
    const named = scope?.params.has(first) ?? false;
    let value: Value = named ? scope?.params.get(first) : step(scope?.here, first);
    for (const part of rest) value = value === unknownValue ? value : step(value, part);
    if (value === unknownValue) {
      this.problem(path, `unknown variable “${path.original}”`);
    } else if (!named) {
      this.read.add(path.parts.join('.'));
    }
    return value;
  }

  private problem(node: hbs.AST.Node, message: string): void {
    this.problems.push({ line: node.loc.start.line, message });
  }
}

function step(value: Value, part: string): Value {
  if (typeof value !== 'object' || value === null) return unknownValue;
  return Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : unknownValue;
}
