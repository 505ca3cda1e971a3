import { expect, test } from '@jest/globals';
import { playbooks } from '@chorus/domain/playbook/registry';
import { kindFact } from './campaign-kinds.js';

test.each(['en', 'es'] as const)('every kind tells in %s what it is, counts and takes', (language) => {
  const told = playbooks.all.map((playbook) => kindFact(playbook, language));
  expect(told.length).toBeGreaterThan(3);
  for (const { name, summary, goal, steps, consentsToJoin } of told) {
    expect([name, summary, goal, ...steps.map(({ label }) => label)].filter((text) => text === '')).toEqual(
      [],
    );
    expect(steps.length).toBeGreaterThan(0);
    expect(consentsToJoin.length).toBeGreaterThan(0);
  }
});

test('launch steps are told where a kind has them, and none where it has not', () => {
  const steps = playbooks.all.map((playbook) => kindFact(playbook, 'en').beforeLaunch);
  expect(steps).toContainEqual([]);
  expect(steps).toContainEqual(['counsel_checklist']);
});
