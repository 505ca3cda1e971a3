import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { readersOf, textFields, textReaders } from '@chorus/domain/consent/text-readers';
import { testApp } from '../../../../../test/support/app.js';

const schema = buildSchema(readFileSync(new URL('../../generated/schema.graphql', import.meta.url), 'utf8'));
const takesText = ({ type }: { readonly type: Parameters<typeof getNamedType>[0] }): boolean =>
  getNamedType(type)?.name === 'String';

/** Whatever somebody may type a text into: fields of inputs, and arguments of mutations. What is asked is not kept. */
function boxes(): string[] {
  const found: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (takesText(field)) found.push(`${type.name}.${field.name}`);
  }
  const mutations = schema.getMutationType();
  if (!isObjectType(mutations)) throw new Error('There are no mutations.');
  for (const field of Object.values(mutations.getFields()))
    for (const argument of field.args)
      if (takesText(argument)) found.push(`Mutation.${field.name}.${argument.name}`);
  return found.sort();
}

describe('beside every box: who may read this', () => {
  test('every text of the schema says who reads it, or that it is no text, and nothing else does', () => {
    expect(boxes()).toEqual(Object.keys(textFields).sort());
  });

  test('each sentence names the insurer and a court, in both languages, and promises no privilege', () => {
    for (const { en, es } of Object.values(textReaders)) {
      expect(en).toMatch(/insurer/);
      expect(en).toMatch(/court/);
      expect(es).toMatch(/aseguradora/);
      expect(es).toMatch(/tribunal/);
      expect(en).not.toMatch(/(?<!nothing written here is )privileged|confidential|safe/);
    }
  });

  test('the API answers the sentence in the language asked for, and null for what is no box', async () => {
    const world = await testApp();
    try {
      const { data } = await world.ask<{ textReaders: { field: string; sentence: string | null }[] }>(
        '{ textReaders(fields: ["WriteStoryInput.text", "CompleteSignInInput.code", "toString"], language: es) { field sentence } }',
      );
      expect(data.textReaders).toEqual([
        { field: 'WriteStoryInput.text', sentence: readersOf('WriteStoryInput.text', 'es') },
        { field: 'CompleteSignInInput.code', sentence: null },
        { field: 'toString', sentence: null },
      ]);
    } finally {
      await world.close();
    }
  });
});
