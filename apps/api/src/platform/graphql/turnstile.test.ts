import { describe, expect, test } from '@jest/globals';
import { Turnstile } from './turnstile.js';

describe('the turnstile', () => {
  test('lets so many through at once and the others in the order they came', async () => {
    const turnstile = new Turnstile(2);
    const log: string[] = [];
    const gates = new Map<string, () => void>();
    const work = (name: string) =>
      turnstile.through(async () => {
        log.push(`in ${name}`);
        await new Promise<void>((open) => gates.set(name, open));
        return name;
      });
    const all = ['a', 'b', 'c', 'd'].map(work);
    expect(log).toEqual(['in a', 'in b']);
    gates.get('b')?.();
    await all[1];
    gates.get('a')?.();
    await all[0];
    expect(log).toEqual(['in a', 'in b', 'in c', 'in d']);
    gates.get('c')?.();
    gates.get('d')?.();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('work that fails makes room for the next', async () => {
    const turnstile = new Turnstile(1);
    await expect(turnstile.through(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await turnstile.through(async () => 'next')).toBe('next');
  });

  test('turns away when far too many wait already', async () => {
    const turnstile = new Turnstile(1);
    let open = (): void => {};
    const first = turnstile.through(() => new Promise<void>((done) => (open = done)));
    const waiting = Array.from({ length: 5_000 }, () => turnstile.through(async () => undefined));
    await expect(turnstile.through(async () => undefined)).rejects.toThrow('Too much is waiting');
    open();
    await Promise.all([first, ...waiting]);
  });
});
