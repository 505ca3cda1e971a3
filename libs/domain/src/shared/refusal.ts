/**
 * What may normally go wrong, said as a value. `kind` is the GraphQL `__typename` of the refusal and `message` the
 * sentence a person reads: what happened, what was kept, what to do. A refusal without words does not compile.
 */
export interface Refusal<Kind extends string = string> {
  readonly refused: true;
  readonly kind: Kind;
  /** Plain English: what happened, what was kept, what to do next. Never holds health data. */
  readonly message: string;
  /** The input field the person can mend, as a dotted path, where there is one. */
  readonly field?: string;
}

export function refuse<Kind extends string>(kind: Kind, message: string, field?: string): Refusal<Kind> {
  return field === undefined ? { refused: true, kind, message } : { refused: true, kind, message, field };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
}

/** Compile-time proof that a switch over a union is complete. */
export function assertUnreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
