import { describe, expect, it, jest } from '@jest/globals';
import { ask, Fault, sendingNow, SessionEnded } from './graphql.js';
import { Kept, keptAt } from './keeping.js';

describe('what is typed', () => {
  it('is sent once, and is kept then', async () => {
    const sent: string[] = [];
    const kept = new Kept<string, object>('', (value) => {
      sent.push(value);
      return Promise.resolve(null);
    });
    kept.change('a');
    kept.change('ab');
    expect(kept.state).toBe('waiting');
    expect(await kept.flush()).toBe(true);
    expect(await kept.flush()).toBe(true);
    expect([sent, kept.state]).toEqual([['ab'], 'saved']);
  });

  it('stays where the network fails, and goes with the next try', async () => {
    let broken = true;
    const kept = new Kept<string, object>('', () =>
      broken ? Promise.reject(new Fault(false)) : Promise.resolve(null),
    );
    kept.change('words');
    expect([await kept.flush(), kept.state, kept.value]).toEqual([false, 'failed', 'words']);
    broken = false;
    expect([await kept.flush(), kept.state]).toEqual([true, 'saved']);
  });

  it('stays with the reason where the server would not take it', async () => {
    const kept = new Kept<string, object>('', () => Promise.resolve({ message: 'Check this date.' }));
    kept.change('words');
    expect([await kept.flush(), kept.state]).toEqual([false, 'refused']);
    expect(kept.refused).toEqual({ message: 'Check this date.' });
  });

  it('that changed while it was sent is not taken for kept', async () => {
    let release: () => void = () => undefined;
    const kept = new Kept<string, object>(
      '',
      () => new Promise<null>((done) => (release = () => done(null))),
    );
    kept.change('a');
    const first = kept.flush();
    kept.change('ab');
    release();
    expect([await first, kept.state]).toEqual([false, 'waiting']);
    const second = kept.flush();
    release();
    expect([await second, kept.state]).toEqual([true, 'saved']);
  });

  it('since a form was sent stays, and is still kept', async () => {
    const sent: string[] = [];
    const kept = new Kept<string, object>('', (value) => {
      sent.push(value);
      return Promise.resolve(null);
    });
    kept.change('sent');
    kept.change('sent, and more');
    expect([await kept.settle('', 'sent'), kept.value, kept.state]).toEqual([
      false,
      'sent, and more',
      'waiting',
    ]);
    await kept.flush();
    expect(sent).toEqual(['sent, and more']);
    expect([await kept.settle('', 'sent, and more'), kept.value, kept.state]).toEqual([true, '', 'saved']);
  });

  it('waits without trying again where its person is signed out, and goes once they are back', async () => {
    jest.useFakeTimers();
    try {
      let signedIn = false;
      let tries = 0;
      const kept = new Kept<string, object>('', () => {
        tries += 1;
        return signedIn ? Promise.resolve(null) : Promise.reject(new SessionEnded());
      });
      kept.change('words');
      await kept.flush();
      await jest.advanceTimersByTimeAsync(60_000);
      expect([kept.state, tries]).toEqual(['ended', 1]);
      signedIn = true;
      expect([await kept.flush(), kept.state, tries]).toEqual([true, 'saved', 2]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('is not sent any more once its form was sent or begun anew', async () => {
    jest.useFakeTimers();
    try {
      const sent: string[] = [];
      const kept = new Kept<string, object>('', (value) => {
        sent.push(value);
        return Promise.resolve(value === 'a' ? null : { message: 'Check this.' });
      });
      kept.change('a');
      const under = kept.flush();
      kept.change('ab');
      await kept.settle('');
      await under;
      await jest.advanceTimersByTimeAsync(60_000);
      expect([sent, kept.value, kept.state, kept.refused]).toEqual([['a'], '', 'saved', null]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('is sent to nobody once somebody else sits there', async () => {
    const sent: string[] = [];
    const kept = new Kept<string, object>('', (value) => {
      sent.push(value);
      return Promise.resolve(null);
    });
    kept.change('words');
    kept.forget();
    kept.change('more');
    await kept.flush();
    expect([sent, kept.value]).toEqual([[], 'words']);
  });
});

describe('a page that opens', () => {
  const saves = () => Promise.resolve(null);
  it('goes on with what arrived after it had asked, and otherwise with what the server has', async () => {
    const place = 'words of one letter';
    const before = keptAt<string, object>(place, 'old words', saves, 0);
    const askedAt = performance.now();
    before.change('new words');
    expect(await before.flush()).toBe(true);
    expect(keptAt<string, object>(place, 'old words', saves, askedAt).value).toBe('new words');
    const later = performance.now() + 1;
    expect(keptAt<string, object>(place, 'words of another window', saves, later).value).toBe(
      'words of another window',
    );
  });

  it('goes on with what is not sent yet', () => {
    const before = keptAt<string, object>('another place', 'old', saves, 0);
    before.change('typed here');
    expect(keptAt<string, object>('another place', 'old', saves, 0).value).toBe('typed here');
    before.forget();
  });
});

/** An API that hangs, answers `null`, or is asked for nothing. */
function givenNetwork(answers: (request: RequestInit) => Promise<unknown>): () => void {
  const before = globalThis.fetch;
  globalThis.fetch = (async (_path: string, init: RequestInit) =>
    Response.json({ data: await answers(init) })) as typeof fetch;
  return () => {
    globalThis.fetch = before;
  };
}
const hangs = ({ signal }: RequestInit) =>
  new Promise((_, fail) => signal?.addEventListener('abort', () => fail(new Error('aborted'))));
const sends = (text: string) => ask({ text: 'mutation' }, { text }).then(() => null);

describe('what is typed while the connection hangs', () => {
  it('goes in the same way where its sending had to wait first', async () => {
    const sent: RequestInit[] = [];
    const restore = givenNetwork((init) => {
      sent.push(init);
      return Promise.resolve({});
    });
    try {
      const kept = new Kept<string, object>('', async (text) => {
        const way = sendingNow();
        await Promise.resolve();
        return ask({ text: 'mutation' }, { text }, way).then(() => null);
      });
      kept.change('words');
      expect(await kept.flush()).toBe(true);
      expect(sent.map(({ keepalive, signal }) => [keepalive, signal instanceof AbortSignal])).toEqual([
        [true, true],
      ]);
    } finally {
      restore();
    }
  });

  it('counts as not saved after a while, is tried again, and survives its page', async () => {
    jest.useFakeTimers();
    let hanging = true;
    let keptAlive: unknown = null;
    const restore = givenNetwork((init) => {
      keptAlive = init.keepalive;
      return hanging ? hangs(init) : Promise.resolve({});
    });
    try {
      const kept = new Kept<string, object>('', sends);
      kept.change('words');
      const first = kept.flush();
      await jest.advanceTimersByTimeAsync(16_000);
      expect([await first, kept.state, keptAlive]).toEqual([false, 'failed', true]);
      hanging = false;
      await jest.advanceTimersByTimeAsync(5_000);
      expect(kept.state).toBe('saved');
    } finally {
      restore();
      jest.useRealTimers();
    }
  });

  it('is not waited for where the page goes: what stands there now goes at once', async () => {
    const texts: unknown[] = [];
    const restore = givenNetwork((init) => {
      const { variables } = JSON.parse(String(init.body)) as { variables: { text: string } };
      texts.push(variables.text);
      return variables.text === 'old' ? hangs(init) : Promise.resolve({});
    });
    try {
      const kept = new Kept<string, object>('', sends);
      kept.change('old');
      void kept.flush();
      kept.change('new');
      expect(await kept.flush('leaving')).toBe(true);
      expect([texts, kept.state]).toEqual([['old', 'new'], 'saved']);
    } finally {
      restore();
    }
  });
});
