import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { campaignPublic } from '../../../i18n/en/campaign-public.js';
import { citedFacts, fears } from './cited-facts.js';

const tables = join(import.meta.dirname, '../../../../../../libs/domain/src/jurisdiction/data');
const lineOf = ({ table, begins }: { readonly table: string; readonly begins: string }) =>
  readFileSync(join(tables, `${table}.csv`), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(begins));

describe('what people fear to ask', () => {
  it.each(citedFacts.map((fact) => [`${fact.key} for ${fact.planTypes.join(', ')}`, fact] as const))(
    '%s is what the facts say, with their citation and how far they were confirmed',
    (_name, { from, citation, verified, dateRead, key }) => {
      const [line, ...others] = lineOf(from);
      expect(others).toEqual([]);
      expect(line).toContain(citation);
      expect(line).toContain(dateRead);
      expect(/,(?:quoted_text|official_text),/.test(line ?? '')).toBe(verified);
      expect(Object.keys(campaignPublic)).toContain(`fear.fact.${key}`);
    },
  );

  it('has an answer of its own for each fear, also where no rule was found', () => {
    for (const fear of fears) {
      expect(Object.keys(campaignPublic)).toContain(`fear.ask.${fear}`);
      expect(Object.keys(campaignPublic)).toContain(`fear.says.${fear}`);
    }
  });

  it('says nothing of a fee where the rule has one, and of none where it has', () => {
    for (const fact of citedFacts.filter(({ fear }) => fear === 'cost')) {
      const line = lineOf(fact.from)[0] ?? '';
      expect(line.includes(',25 per request')).toBe(fact.key === 'smallFee');
    }
  });
});
