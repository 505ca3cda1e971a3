import { expect, test } from '@jest/globals';
import { doneOrRefused, type Refusing } from './use-acting.js';

async function whatHappens(answer: Refusing | null): Promise<readonly string[]> {
  const happened: string[] = [];
  await doneOrRefused(() => Promise.resolve(answer), {
    refuse: (refused) => happened.push(refused === null ? 'no refusal' : refused.__typename),
    changed: () => Promise.resolve(void happened.push('asked anew')),
    then: () => happened.push('went on'),
  });
  return happened;
}

test('what was done is asked for anew, and the page goes on', async () => {
  expect(await whatHappens(null)).toEqual(['no refusal', 'no refusal', 'asked anew', 'went on']);
});

test('what was refused stands there, and how things are now is asked for', async () => {
  const refused = { __typename: 'SubmissionMoveNotAllowed' };
  expect(await whatHappens(refused)).toEqual(['no refusal', 'SubmissionMoveNotAllowed', 'asked anew']);
});
