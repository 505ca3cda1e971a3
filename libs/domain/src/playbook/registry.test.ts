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

  test('every step has a label in both languages', () => {
    for (const step of playbooks.all.flatMap((playbook) => playbook.steps)) {
      expect(step.label.en).not.toBe(step.label.es);
    }
  });
});
