import { completeSignIn, requestSignIn } from '../../apps/api/src/features/identity/identity.documents.js';
import { isRefusalName, leavesOf, mutationText, valueAt } from './schema-fields.js';
import type { Canaries } from './canaries.js';

export interface Given {
  readonly mutation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string | null;
}

export interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

/** Nobody who is not signed in may send a query of their own; these are the pages’. */
const documents: Readonly<Record<string, string>> = { requestSignIn, completeSignIn };

export interface Paper {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

interface Reply<Data = Readonly<Record<string, Answer | null>>> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the API as people do, and keeps what was said to whom: which fields took a planted word, and every answer. */
export class Asker {
  /** Fields that took a planted word, the answer being no refusal. */
  readonly taken = new Set<string>();
  /** Fields a planted word was sent in, whatever came of it. */
  readonly sent = new Set<string>();
  readonly accepted: Given[] = [];
  /** Everything that tells somebody that something is wrong. */
  readonly complaints: string[] = [];
  /** Whole answers that were complaints of HTTP. */
  readonly locations: string[] = [];
  /** What somebody was given to read or a calendar fetched, by the name of its kind. */
  readonly papers: Paper[] = [];
  /** What makes an address open without log-in. */
  readonly secrets = new Set<string>();

  constructor(
    private readonly url: string,
    private readonly canaries: Canaries,
  ) {}

  /** A mutation that is to succeed. */
  async ask(token: string | null, mutation: string, variables: Given['variables'] = {}): Promise<Answer> {
    const { data, errors } = await this.say({ mutation, variables, token });
    const answer = data?.[token === null ? mutation : 'answer'];
    if (answer == null || errors !== undefined || isRefusalName(answer.__typename))
      throw new Error(`${mutation}: ${JSON.stringify(errors ?? answer)}`);
    this.accepted.push({ mutation, variables, token });
    this.note(this.taken, { mutation, variables, token });
    return answer;
  }

  /** A mutation that may be refused; what the refusal says is kept. */
  async say(given: Given): Promise<Reply> {
    this.note(this.sent, given);
    const { mutation, variables, token } = given;
    const query = token === null ? (documents[mutation] ?? mutationText(mutation)) : mutationText(mutation);
    const reply = await this.post({ query, variables }, token);
    const answer = reply.data?.answer ?? reply.data?.[mutation];
    if (answer != null && isRefusalName(answer.__typename)) this.complaints.push(JSON.stringify(answer));
    return reply;
  }

  async post<Data = Readonly<Record<string, Answer | null>>>(
    body: unknown,
    token: string | null,
  ): Promise<Reply<Data>> {
    const response = await this.http('/graphql', token, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const reply = JSON.parse(response) as Reply<Data>;
    if (reply.errors !== undefined) this.complaints.push(JSON.stringify(reply.errors));
    return reply;
  }

  /** Any other request; the body of its answer. A complaint of HTTP is kept as one. */
  async http(path: string, token: string | null, more: RequestInit = {}): Promise<string> {
    return Buffer.from(await this.bytes(path, token, more)).toString('utf8');
  }

  async bytes(path: string, token: string | null, more: RequestInit = {}): Promise<Uint8Array> {
    const secret = /\/([\w-]{22})(?![\w-])/.exec(path)?.[1];
    if (secret !== undefined) this.secrets.add(secret);
    const response = await fetch(`${this.url}${path}`, {
      ...more,
      redirect: 'manual',
      headers: { ...more.headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    this.locations.push(response.headers.get('location') ?? '');
    if (response.status >= 400) this.complaints.push(Buffer.from(bytes).toString('utf8'));
    return bytes;
  }

  /** A paper or a page that is to be there; kept as what its kind may hold. */
  async paper(kind: string, path: string, token: string | null, more: RequestInit = {}): Promise<string> {
    const complained = this.complaints.length;
    const bytes = await this.bytes(path, token, more);
    if (this.complaints.length > complained) throw new Error(`No ${kind}: ${this.complaints.at(-1)}`);
    this.papers.push({ kind, bytes });
    return Buffer.from(bytes).toString('utf8');
  }

  private note(to: Set<string>, { mutation, variables }: Given): void {
    for (const { key, path } of leavesOf(mutation, variables)) {
      const value = valueAt(variables, path);
      if (typeof value === 'string' && this.canaries.isIn(value)) to.add(key);
    }
  }
}
