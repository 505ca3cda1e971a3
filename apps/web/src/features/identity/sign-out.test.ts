import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Fault } from '../../lib/graphql.js';
import { keptAt } from '../../lib/keeping.js';
import { sessionIs, sessionLeft } from '../../lib/session.js';
import { wordsAreUnsent } from '../../lib/use-leave-asking.js';
import { signOutHere } from './sign-out.js';

const before = globalThis.fetch;
let asked: string[] = [];

beforeEach(() => {
  sessionIs('anna');
  asked = [];
  globalThis.fetch = ((_path: string, init: RequestInit) => {
    asked.push(String(init.body));
    return Promise.resolve(Response.json({ data: { signOut: { at: 'now' } } }));
  }) as typeof fetch;
});
afterEach(() => {
  sessionLeft();
  globalThis.fetch = before;
});

const never = () => {
  throw new Error('Somebody was asked for nothing.');
};

describe('signing out', () => {
  it('saves what is typed first, and asks nothing where all of it is kept', async () => {
    const sent: string[] = [];
    const kept = keptAt<string, object>('words', '', (text) => {
      sent.push(text);
      return Promise.resolve(null);
    });
    kept.change('fifteen minutes of words');
    expect([await signOutHere(never), sent, asked.length]).toEqual([true, ['fifteen minutes of words'], 1]);
  });

  it.each([
    ['the connection fails', () => Promise.reject(new Fault(false))],
    ['the server refused them', () => Promise.resolve({ __typename: 'ChangedElsewhere' })],
  ])('asks before it throws words away where %s, and leaves them there', async (_, save) => {
    const kept = keptAt<string, object>('words', '', save);
    kept.change('words');
    expect([await signOutHere(() => false), asked, kept.value]).toEqual([false, [], 'words']);
    expect(await kept.flush()).toBe(false);
    expect([await signOutHere(() => true), asked.length]).toEqual([true, 1]);
  });

  it('does not wait for ever for a connection that hangs', async () => {
    jest.useFakeTimers();
    try {
      const kept = keptAt<string, object>('words', '', () => new Promise(() => undefined));
      kept.change('words');
      const left = signOutHere(() => false);
      await jest.advanceTimersByTimeAsync(6_000);
      expect([await left, asked]).toEqual([false, []]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('asks where a form holds words that go only with its button', async () => {
    const sent = wordsAreUnsent();
    expect([await signOutHere(() => false), asked]).toEqual([false, []]);
    sent();
    expect(await signOutHere(never)).toBe(true);
  });
});
