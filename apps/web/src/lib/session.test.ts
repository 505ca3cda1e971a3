import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, Fault, ProofNeeded, SessionEnded } from './graphql.js';
import { accountHere, followSession, sessionIs, sessionLeft, type SessionNews } from './session.js';

let news: SessionNews[] = [];
let unfollow = () => undefined as void;
let headers: Record<string, string> = {};
let answer: unknown = { data: {} };
const before = globalThis.fetch;

beforeEach(() => {
  sessionLeft();
  news = [];
  unfollow = followSession((each) => news.push(each));
  globalThis.fetch = ((_path: string, init: RequestInit) => {
    headers = init.headers as Record<string, string>;
    return Promise.resolve(Response.json(answer));
  }) as typeof fetch;
});
afterEach(() => {
  unfollow();
  globalThis.fetch = before;
});

const wall = (code: string) => ({ data: null, errors: [{ message: 'no', extensions: { code } }] });

describe('whoever a window belongs to', () => {
  it('is still the same person while they are signed out, and is another once somebody else signs in', () => {
    sessionIs('anna');
    sessionIs(null);
    expect([accountHere(), news]).toEqual(['anna', ['back']]);
    sessionIs('anna');
    sessionIs('bert');
    expect([accountHere(), news]).toEqual(['bert', ['back', 'back', 'another']]);
  });

  it('is nobody once they have signed out themselves', () => {
    sessionIs('anna');
    sessionLeft();
    sessionIs('bert');
    expect(news).toEqual(['back', 'left', 'back']);
  });

  it('is named with every request, but with the one that asks who it is', async () => {
    sessionIs('anna');
    await ask({ text: 'query' }, {});
    expect(headers['chorus-account']).toBe('anna');
    await ask({ text: 'query' }, {}, { asAnybody: true });
    expect(headers['chorus-account']).toBeUndefined();
  });

  it('is asked to sign in again where the server says so, and only there', async () => {
    answer = wall('UNAUTHENTICATED');
    await expect(ask({ text: 'query' }, {})).rejects.toThrow(SessionEnded);
    expect(news).toEqual(['ended']);
    answer = wall('INTERNAL_SERVER_ERROR');
    const fault: unknown = await ask({ text: 'query' }, {}).catch((error: unknown) => error);
    expect([fault instanceof Fault, fault instanceof SessionEnded, news]).toEqual([true, false, ['ended']]);
  });

  it('stays who they are where only a second factor is wanted', async () => {
    answer = wall('SECOND_FACTOR_NEEDED');
    await expect(ask({ text: 'query' }, {})).rejects.toThrow(ProofNeeded);
    expect(news).toEqual([]);
  });
});
