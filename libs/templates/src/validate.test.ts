import { describe, expect, test } from '@jest/globals';
import { compileTemplate } from './handlebars/compile.js';
import { validateTemplate, variablesOf } from './validate.js';

const sample = { name: 'N', date: '2026-11-20', list: [{ title: 'T' }], inner: { part: 'P' }, none: null };
const render = (source: string, context: object): string =>
  compileTemplate({ name: 'a_letter/en', source, partials: {}, locale: 'en' })(context);

describe('saving a template', () => {
  test('a sound template has no problems', () => {
    const source =
      '<p>{{name}} {{date date}} {{given none "none"}}</p>{{#each list}}<p>{{title}} {{../name}}</p>{{/each}}';
    expect(validateTemplate(source, sample)).toEqual([]);
    expect(variablesOf(source, sample)).toEqual(['date', 'list', 'name', 'none', 'title']);
  });

  test.each([
    ['<p>x</p>\n<p>{{nam}}</p>', 2, 'unknown variable “nam”'],
    ['\n{{#if inner.prat}}<p>x</p>{{/if}}', 2, 'unknown variable “inner.prat”'],
    ['{{#if none}}\n<p>{{hidden}}</p>{{/if}}', 2, 'unknown variable “hidden”'],
    ['{{#each list}}\n<p>{{titel}}</p>{{/each}}', 2, 'unknown variable “titel”'],
    ['<p>{{{name}}}</p>', 1, 'unescaped output'],
    ['<p>{{&name}}</p>', 1, 'unescaped output'],
    ['<p>{{shout name}}</p>', 1, 'unknown word “shout”'],
    ['<p>{{inner}}</p>', 1, 'not a printable value'],
    ['{{> other}}', 1, 'unknown partial “other”'],
    ['<p>\n{{#if name}}</p>', 2, 'Expecting'],
    ['<p>{{date name}}</p>', 1, 'not a date'],
    ['<table></table>', null, 'is not a block'],
  ])('%j is refused at its line', (source, line, message) => {
    const problems = validateTemplate(source, sample);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.line).toBe(line);
  });

  test('a variable missing at rendering time is an error naming template and line, never an empty place', () => {
    expect(() => render('<p>a</p>\n<p>{{gone}}</p>', {})).toThrow(
      'Template a_letter/en, line 2: unknown variable “gone”',
    );
    expect(() => render('\n\n{{#if gone}}x{{/if}}', {})).toThrow(
      'Template a_letter/en, line 3: unknown variable',
    );
    expect(() => render('\n{{given gone "g"}}', {})).toThrow(
      'Template a_letter/en, line 2: unknown variable',
    );
    expect(() => render('\n{{#if inner.part}}x{{/if}}', {})).toThrow('Template a_letter/en, line 2');
  });

  test('a value is text: markup, braces and quotes in it stay what they are', () => {
    expect(render('<p>{{name}}</p>', { name: '<b>{{x}}</b>' })).toBe('<p>&lt;b&gt;{{x}}&lt;/b&gt;</p>');
  });
});
