/** The server could not be reached, or answered something that is no answer. `reached` tells which. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(readonly reached: boolean) {
    super(reached ? 'The server could not do this.' : 'The server does not answer.');
  }
}

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
): Promise<Answer> {
  const body = await readJson<{ data?: Answer | null; errors?: readonly unknown[] }>('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...documentOf(operation.text), variables: input }),
  });
  if (body.data == null || body.errors !== undefined) throw new Fault(true);
  return body.data;
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
