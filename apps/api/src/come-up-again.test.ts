import { expect, test } from '@jest/globals';
import { comeUpAgain } from './come-up-again.js';

const trying = (refusals: number, goesOn = () => true) => {
  const said: string[] = [];
  const pauses: number[] = [];
  let tries = 0;
  const up = comeUpAgain(
    () => {
      tries += 1;
      return tries <= refusals ? Promise.reject(new Error('Port 3000 is taken.')) : Promise.resolve(tries);
    },
    {
      goesOn,
      say: (line) => said.push(line),
      pause: (seconds) => Promise.resolve(pauses.push(seconds)),
    },
  );
  return { up, said, pauses };
};

test('a home that does not come up at once is tried again, and it is said each time', async () => {
  const { up, said, pauses } = trying(2);
  expect(await up).toBe(3);
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('Port 3000 is taken.');
  expect(pauses).toEqual([1, 3]);
});

test('a home that never comes up is given up after some tries, with its reason', async () => {
  const { up, pauses } = trying(Infinity);
  await expect(up).rejects.toThrow('Port 3000 is taken.');
  expect(pauses.length).toBeGreaterThan(2);
});

test('nothing is tried any more once the process is being stopped', async () => {
  const { up, said } = trying(Infinity, () => false);
  await expect(up).rejects.toThrow('Port 3000 is taken.');
  expect(said).toEqual([]);
});
