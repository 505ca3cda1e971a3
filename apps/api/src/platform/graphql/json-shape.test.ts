import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonShape } from './json-shape.js';

describe('the shape of a body, before it is parsed', () => {
  test('brackets in each other are counted, and text is not taken for brackets', () => {
    const lists = (deep: number): string => '['.repeat(deep) + ']'.repeat(deep);
    expect(jsonShape(lists(8), 8)).toBe('plain');
    expect(jsonShape(lists(9), 8)).toBe('too deep');
    expect(jsonShape(`[${lists(7)},${lists(7)}]`, 8)).toBe('plain');
    expect(jsonShape('{"a":{"b":[{}]}}', 3)).toBe('too deep');
    expect(jsonShape(`{"a":"${'['.repeat(50)}\\"[[[["}`, 1)).toBe('plain');
  });

  test.each([
    ['{"a":1,"b":{"a":1}}', 'plain'],
    ['[{"a":1},{"a":1}]', 'plain'],
    ['{"a":"a","b":"a"}', 'plain'],
    ['{"a":["b","b"]}', 'plain'],
    ['{"a":1,"a":1}', 'repeats a key'],
    ['{"a":{"b":[{"c":1,"c":2}]}}', 'repeats a key'],
    ['{"a":1,"\\u0061":2}', 'repeats a key'],
    ['{"__proto__":1,"__proto__":2}', 'repeats a key'],
    ['{"":1,"":2}', 'repeats a key'],
  ] as const)('%s: %s', (json, shape) => {
    expect(jsonShape(json, 32)).toBe(shape);
  });

  test('what a library writes names no key twice, and as deep as it is', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map((inner: unknown) => depth(inner)))
        : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json = JSON.stringify(value);
        const parsed: unknown = JSON.parse(json);
        expect(jsonShape(json, depth(parsed))).toBe('plain');
        if (depth(parsed) > 0) expect(jsonShape(json, depth(parsed) - 1)).toBe('too deep');
      }),
    );
  });

  test.each(['', '{"a', '"', '"\\', '{"a\\x":1,"a\\x":2}', ']]]', ':::'])(
    'text that is no JSON (%j) is left to the parser, whatever is said of it',
    (text) => {
      expect(['plain', 'repeats a key']).toContain(jsonShape(text, 32));
    },
  );
});
