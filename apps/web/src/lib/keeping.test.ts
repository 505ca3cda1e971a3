import { describe, expect, it } from '@jest/globals';
import { Fault } from './graphql.js';
import { Kept } from './keeping.js';

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
});
