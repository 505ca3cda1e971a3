/**
 * Fields whose values never reach the log, wherever they stand in what is logged. A name matches when it equals one
 * of the words or ends with one after a capital letter (`memberNumber` by `number`): people's words travel under
 * many names, so the list is of meanings, not of paths.
 */
export const redactedWords = [
  'authorization',
  'cookie',
  'cookies',
  'token',
  'code',
  'password',
  'secret',
  'key',
  'signature',
  'email',
  'mail',
  'phone',
  'fax',
  'address',
  'street',
  'city',
  'zip',
  'name',
  'birth',
  'birthdate',
  'date',
  'member',
  'number',
  'claim',
  'identifier',
  'reference',
  'text',
  'story',
  'words',
  'note',
  'notes',
  'said',
  'body',
  'query',
  'variables',
  'parameters',
  'detail',
  'diagnosis',
  'treatment',
  'condition',
  'reason',
] as const;

/** Names of ours that a word above would hide and that can never hold a person's data. */
export const plainNames: ReadonlySet<string> = new Set([
  'hostname',
  'operationName',
  'featureName',
  'reactionName',
  'eventName',
  'queueName',
  'jobName',
  'errorCode',
  'statusCode',
  'exitCode',
]);

export const redacted = '[redacted]';
const words: ReadonlySet<string> = new Set(redactedWords);
const deepest = 6;

const verdicts = new Map<string, boolean>();

export function isRedactedName(name: string): boolean {
  let verdict = verdicts.get(name);
  if (verdict === undefined) {
    const parts = name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    verdict =
      !plainNames.has(name) && parts.some((part) => words.has(part) || words.has(part.replace(/s$/, '')));
    if (verdicts.size < 10_000) verdicts.set(name, verdict);
  }
  return verdict;
}

/** A copy without the values of redacted names. Errors keep what tells where they happened, see `errorFacts`. */
export function redact(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return errorFacts(value);
  if (value instanceof Date || value === null || typeof value !== 'object') return value;
  if (Buffer.isBuffer(value) || value instanceof Uint8Array) return redacted;
  if (depth >= deepest) return redacted;
  if (Array.isArray(value)) return value.map((entry) => redact(entry, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(value)) {
    copy[name] = isRedactedName(name) && entry != null ? redacted : redact(entry, depth + 1);
  }
  return copy;
}

/**
 * Class, place and codes of an error. The message is kept only for our own plain errors, whose sentences hold no
 * data by rule: a database or parser quotes the value it choked on.
 */
export function errorFacts(error: Error): Record<string, unknown> {
  const from = error as Error & {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
    driverError?: unknown;
  };
  const source = from.driverError instanceof Error ? (from.driverError as typeof from) : from;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.constructor.name,
    ...(speaksForItself(source) ? { message: error.message } : {}),
    ...(typeof source.code === 'string' ? { errorCode: source.code } : {}),
    ...(typeof source.constraint === 'string' ? { constraint: source.constraint } : {}),
    ...(typeof source.table === 'string' ? { table: source.table } : {}),
    stack: frames.slice(0, 12).join('\n'),
    ...(error.cause instanceof Error ? { cause: errorFacts(error.cause) } : {}),
  };
}

function speaksForItself(error: Error & { code?: unknown }): boolean {
  const quotesValues = error instanceof SyntaxError || error.name === 'QueryFailedError';
  return !quotesValues && !/^[0-9A-Z]{5}$/.test(typeof error.code === 'string' ? error.code : '');
}
