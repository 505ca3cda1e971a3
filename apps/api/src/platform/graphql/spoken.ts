import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import type { GraphqlContext } from './context.js';

/**
 * Fields of text that take a `language` are said in it: a resolver gives the sentence in both languages, and one of them
 * is answered. What is a text already, because it was said in the language that was asked for, stays as it is.
 */
export function speakLanguages(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (isSpoken(field)) speak(field);
  }
  return schema;
}

export const isSpoken = ({ args, type }: GraphQLField<unknown, GraphqlContext>): boolean =>
  getNamedType(type).name === 'String' && args.some(({ name }) => name === 'language');

function speak(field: GraphQLField<unknown, GraphqlContext>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (parent, args: Readonly<Record<string, unknown>>, context, info) => {
    const answer: unknown = await resolve(parent, args, context, info);
    const language = (args['language'] ?? 'en') as Language;
    return Array.isArray(answer) ? answer.map((one) => said(one, language)) : said(answer, language);
  };
}

const said = (answer: unknown, language: Language): unknown =>
  isBilingual(answer) ? answer[language] : answer;

const isBilingual = (answer: unknown): answer is Bilingual =>
  typeof answer === 'object' && answer !== null && 'en' in answer && 'es' in answer;
