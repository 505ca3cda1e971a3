import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { doneWork, type GraphqlAnswer, type TestApp } from './app.js';

const requestSignIn = `mutation ($email: String!, $work: String) {
  requestSignIn(input: { email: $email, work: $work }) { ... on SignInRequested { attemptId } } }`;
const completeSignIn = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename } }`;

/** What a browser keeps of one sign-in and sends along with everything it asks. */
export class Browser {
  /** Of the session, as it stands in the header. */
  cookie = '';

  constructor(private readonly world: TestApp) {}

  /** A second window: it starts with the same cookies, and keeps what was replaced elsewhere until it asks anew. */
  window(): Browser {
    const other = new Browser(this.world);
    other.cookie = this.cookie;
    return other;
  }

  async signIn(email: string): Promise<void> {
    const { data } = await this.world.ask<{ requestSignIn: { attemptId: string } }>(requestSignIn, {
      email,
      work: await doneWork(this.world.ask),
    });
    const { attemptId } = data.requestSignIn;
    const code = this.world.app.get(SignInSecrets, { strict: false }).code(attemptId);
    await this.ask(completeSignIn, { input: { attemptId, code } });
  }

  /** One operation as this browser; what it is told to keep it keeps. */
  async ask<Data>(query: string, variables: object = {}): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    for (const given of response.headers.getSetCookie()) {
      const [pair = ''] = given.split(';', 1);
      if (pair.startsWith('chorus_session=')) this.cookie = pair;
    }
    return (await response.json()) as GraphqlAnswer<Data>;
  }
}
