import { describe, expect, it } from '@jest/globals';
import { healthLines, type Readiness, verdict } from './health-parts.js';

const part = (name: string, state: Readiness['parts'][number]['state'] = 'ok') => ({
  name,
  state,
  says: 'So.',
});
const states = (readiness: Readiness) => healthLines(readiness).map(({ name, state }) => `${name} ${state}`);
const all = [part('home'), part('queue'), part('mail'), part('database')];

describe('the health of the parts', () => {
  it('is read in the order of what stands on what, with the worker beside its queue', () => {
    expect(states({ ready: true, parts: all })).toEqual([
      'database ok',
      'queue ok',
      'worker ok',
      'mail ok',
      'home ok',
    ]);
  });

  it('says of a process without a worker that queue and worker were not looked at', () => {
    const readiness = { ready: true, parts: [part('database')] };
    expect(states(readiness)).toEqual(['database ok', 'queue note', 'worker note']);
    expect(verdict(readiness, healthLines(readiness))).toBe('health.some');
  });

  it('has words of its own for every part the server tells of', () => {
    const parts = [...all, part('documents'), part('documents', 'degraded'), part('erasures', 'degraded')];
    const wordless = healthLines({ ready: true, parts }).filter(
      ({ name, nameKey, saysKey }) => name !== 'mail' && (nameKey === null || saysKey === null),
    );
    expect(wordless).toEqual([]);
  });

  it('is bad as soon as one part is down, whatever the summary says', () => {
    const readiness = { ready: true, parts: [...all, part('payments', 'down')] };
    expect(verdict(readiness, healthLines(readiness))).toBe('health.not');
  });

  it('is good only when every part is', () => {
    const readiness = { ready: true, parts: all };
    expect(verdict(readiness, healthLines(readiness))).toBe('health.all');
    const held = { ready: true, parts: [part('database'), part('queue'), part('mail', 'degraded')] };
    expect(verdict(held, healthLines(held))).toBe('health.some');
  });

  it('shows a part nobody has words for with the sentence of the server', () => {
    const line = healthLines({ ready: true, parts: [...all, part('payments')] }).at(-1);
    expect(line).toMatchObject({ name: 'payments', nameKey: null, saysKey: null, says: 'So.' });
  });
});
