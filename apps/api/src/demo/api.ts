/** An answer of a mutation: its payload's type, or a refusal with a sentence. */
export interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
}

/** The public API as anybody reaches it: GraphQL and files over HTTP, with a bearer token or as nobody. */
export class Api {
  /** Requests made so far. */
  requests = 0;

  constructor(readonly url: string) {}

  /** One operation with one root field; answers that field. Errors of the schema throw: the demo asked wrongly. */
  async ask<Data>(
    token: string | null,
    operation: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> {
    this.requests += 1;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization(token) },
      body: JSON.stringify({ query: operation, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, Data> | null;
      errors?: readonly { readonly message: string }[];
    };
    const [field] = Object.values(data ?? {});
    if (errors !== undefined || data == null || field === undefined) {
      const first = /^\s*(?:query|mutation)?[^{]*\{\s*(\w+)/.exec(operation)?.[1] ?? 'operation';
      throw new Error(`${first}: ${errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
    }
    return field;
  }

  /** Uploads a document of a person; answers its id. */
  async upload(token: string, personId: string, name: string, bytes: Uint8Array): Promise<string> {
    this.requests += 1;
    const response = await fetch(`${this.url}/files?personId=${personId}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/pdf',
        'x-file-name': encodeURIComponent(name),
        ...authorization(token),
      },
      body: bytes,
    });
    const body = (await response.json()) as { fileId?: string; message?: string };
    if (body.fileId === undefined)
      throw new Error(`A document was not taken: ${body.message ?? response.status}`);
    return body.fileId;
  }

  /** Sends a file by the form of a page that asks for no sign-in, as a browser does. */
  async sendForm(path: string, name: string, bytes: Uint8Array): Promise<void> {
    this.requests += 1;
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: 'application/pdf' }), name);
    const response = await fetch(`${this.url}${path}`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`A form was not taken: ${response.status}`);
  }
}

const authorization = (token: string | null): Readonly<Record<string, string>> =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/** Answers the payload, or throws with the refusal's sentence: for steps that must succeed for the story to go on. */
export function taken<Payload extends Answer>(answer: Payload, wanted: string): Payload {
  if (answer.__typename === wanted) return answer;
  throw new Error(`${wanted} was expected and ${answer.__typename} came: ${answer.message ?? ''}`);
}
