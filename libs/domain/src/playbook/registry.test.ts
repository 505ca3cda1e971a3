import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { claimsSurge } from './claims-surge/claims-surge.js';
import { playbookRegistry, playbooks } from './registry.js';

describe('the registry of playbooks', () => {
  test('holds one entry for every folder and no other', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name.toUpperCase().replaceAll('-', '_'));
    expect(playbooks.all.map((playbook) => playbook.key)).toEqual(folders.sort());
  });

  test('takes a fifth playbook without any other change', () => {
    const fifth = { ...claimsSurge, key: 'RECORDS_REQUEST' };
    expect(playbookRegistry([claimsSurge, fifth]).get('RECORDS_REQUEST')).toBe(fifth);
  });

  test('does not take two of one key, and answers an unknown key with a refusal', () => {
    expect(() => playbookRegistry([claimsSurge, claimsSurge])).toThrow();
    expect(isRefusal(playbooks.find('NOTHING'))).toBe(true);
  });

  test('says whose way a case of no campaign goes: its own for that, else whichever has the step or the stage', () => {
    const [first] = claimsSurge.steps;
    if (first === undefined) throw new Error('A playbook without steps.');
    const early = { ...claimsSurge, key: 'AAA', steps: [{ ...first, key: 'ask', stages: ['asking'] }] };
    const both = playbookRegistry([early, claimsSurge], claimsSurge);
    expect(both.withoutCampaign({ stepKey: first.key })).toBe(claimsSurge);
    expect(both.withoutCampaign({ stepKey: 'ask' })).toBe(early);
    expect(both.withoutCampaign({ stage: 'asking' })).toBe(early);
    expect(both.withoutCampaign({ stepKey: 'ask', stage: first.stages[0] ?? null })).toBe(claimsSurge);
    expect(() => playbookRegistry([early], claimsSurge)).toThrow();
    expect(() => playbookRegistry([])).toThrow();
  });

  test('knows the words of every step', () => {
    for (const step of playbooks.all.flatMap((playbook) => playbook.steps)) {
      expect(playbooks.stepLabel(step.key)).toBeTruthy();
    }
    expect(playbooks.stepLabel('nothing')).toBeNull();
  });

  test('every step has a label in both languages', () => {
    for (const step of playbooks.all.flatMap((playbook) => playbook.steps)) {
      expect(step.label.en).not.toBe(step.label.es);
    }
  });
});
