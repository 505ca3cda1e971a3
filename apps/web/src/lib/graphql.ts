import { accountHere, sessionEnded } from './session.js';

/** The server could not be reached, or answered something that is no answer. `reached` tells which. */
export class Fault extends Error {
  override readonly name: string = 'Fault';
  constructor(readonly reached: boolean) {
    super(reached ? 'The server could not do this.' : 'The server does not answer.');
  }
}

/** The server wants somebody to sign in first: their session is over, or somebody else sits in this browser now. */
export class SessionEnded extends Fault {
  override readonly name = 'SessionEnded';
  constructor() {
    super(true);
  }
}

/** The server wants a second factor to be shown before it answers this at all. */
export class ProofNeeded extends Fault {
  override readonly name = 'ProofNeeded';
  constructor() {
    super(true);
  }
}

/** How a request goes on its way. */
export interface Sending {
  readonly signal?: AbortSignal;
  /** It is to arrive although its page goes away meanwhile. */
  readonly keepalive?: boolean;
  /** Asks who is signed in, and means nobody by it. */
  readonly asAnybody?: boolean;
}

/** A browser carries 64 kB on for pages that are gone, all of them together. */
const keptAliveAtMost = 30_000;
/** Said with every request, so that nothing that was done in one person's name goes out in another's (`meant-by.ts`). */
const accountHeader = 'chorus-account';

export function accountHeaders(): Readonly<Record<string, string>> {
  const account = accountHere();
  return account === null ? {} : { [accountHeader]: account };
}

let sending: Sending = {};

/** Whatever `work` asks at once, before it waits for anything, goes out in this way. */
export function sendingBy<Result>(way: Sending, work: () => Result): Result {
  sending = way;
  try {
    return work();
  } finally {
    sending = {};
  }
}

/** For work that has to wait before it asks: how it was to go out, read first and handed to `ask`. */
export const sendingNow = (): Sending => sending;

/** An operation with the shape of its answer. A test holds the text against the committed schema. */
export interface Operation<Answer, Input extends object = Record<string, never>> {
  /** In the built app, in the place of the text, the id of a trusted document: `sha256:…` (see vite.config.ts). */
  readonly text: string;
  /** Never set; carries the types. */
  readonly shape?: (input: Input) => Answer;
}

/**
 * Sends one operation, as whoever the session cookie says. What may normally go wrong is part of the answer's union;
 * everything else is a Fault.
 */
export async function ask<Answer, Input extends object>(
  operation: Operation<Answer, Input>,
  input: Input,
  { signal, keepalive = false, asAnybody = false }: Sending = sending,
): Promise<Answer> {
  const text = JSON.stringify({ ...documentOf(operation.text), variables: input });
  const body = await readJson<{ data?: Answer | null; errors?: readonly ErrorSaid[] }>('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(asAnybody ? {} : accountHeaders()),
    },
    body: text,
    keepalive: keepalive && text.length < keptAliveAtMost,
    ...(signal === undefined ? {} : { signal }),
  });
  const codes = body.errors?.map(({ extensions }) => extensions?.code) ?? [];
  if (codes.includes('UNAUTHENTICATED')) {
    sessionEnded();
    throw new SessionEnded();
  }
  if (codes.includes('SECOND_FACTOR_NEEDED')) throw new ProofNeeded();
  if (body.data == null || body.errors !== undefined) throw new Fault(true);
  return body.data;
}

interface ErrorSaid {
  readonly extensions?: { readonly code?: string };
}

const documentOf = (text: string): { readonly documentId: string } | { readonly query: string } =>
  text.startsWith('sha256:') ? { documentId: text } : { query: text };

/** JSON from an address of this server, whatever its status says: `/health/ready` answers 503 with its reasons. */
export async function readJson<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await reach(path, init);
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Fault(true);
  }
}

/** Bytes from an address of this server; null where there is nothing. */
export async function readBytes(path: string): Promise<ArrayBuffer | null> {
  const response = await reach(path, {});
  return response.ok ? response.arrayBuffer() : null;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin' });
  } catch {
    throw new Fault(false);
  }
}
