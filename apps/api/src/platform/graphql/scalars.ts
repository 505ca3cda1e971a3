import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** True for a day that exists: `2026-02-29` does not. Written by hand because lists serialize hundreds of days. */
export function isPlainDate(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const hyphen = 45;
const zero = 48;

/** The number that stands there, or -1 where something else than digits does. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const bad = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** Only literal strings and integers reach the scalars; anything else is not one of these values. */
function literal(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT) return Number(node.value);
  return undefined;
}

/** In and out as `YYYY-MM-DD`: no Date object is ever made of a legal day. */
function parseDate(value: unknown): string {
  if (!isPlainDate(value)) throw bad('A date is written YYYY-MM-DD and must exist.');
  return value;
}

/** Out as ISO 8601 UTC; in as a Date. */
function parseInstant(value: unknown): Date {
  const parsed = typeof value === 'string' && instant.test(value) ? new Date(value) : undefined;
  if (parsed === undefined || Number.isNaN(parsed.getTime())) {
    throw bad('A time is written in ISO 8601 with its zone.');
  }
  return parsed;
}

function serializeInstant(value: unknown): string {
  const at = value instanceof Date ? value : new Date(value as string);
  if (Number.isNaN(at.getTime())) throw new TypeError('A DateTime field held something that is not a time.');
  return at.toISOString();
}

function parseCents(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw bad('Money is a whole number of cents.');
  return value;
}

export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: parseDate,
    parseValue: parseDate,
    parseLiteral: (node) => parseDate(literal(node)),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: serializeInstant,
    parseValue: parseInstant,
    parseLiteral: (node) => parseInstant(literal(node)),
  }),
  Cents: new GraphQLScalarType({
    name: 'Cents',
    serialize: parseCents,
    parseValue: parseCents,
    parseLiteral: (node) => parseCents(literal(node)),
  }),
};
