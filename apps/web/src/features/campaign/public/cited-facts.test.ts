import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { campaignPublic } from '../../../i18n/en/campaign-public.js';
import { campaignPublic as spanish } from '../../../i18n/es/campaign-public.js';
import { type CitedFact, citedFacts, fears } from './cited-facts.js';

const tables = join(import.meta.dirname, '../../../../../../libs/domain/src/jurisdiction/data');
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );
type Line = Readonly<Record<string, string>>;

/** The line of each kind of plan the fact is said of. */
function linesOf({ from, planTypes }: CitedFact): readonly Line[] {
  const [head = '', ...lines] = readFileSync(join(tables, `${from.table}.csv`), 'utf8').split('\n');
  return planTypes.map((planType) => {
    const found = lines.filter((line) => line.startsWith(`${planType},${from.then}`));
    expect(found).toHaveLength(1);
    const cells = cellsOf(found[0] ?? '');
    return Object.fromEntries(cellsOf(head).map((column, at) => [column, cells[at] ?? '']));
  });
}
const sentencesOf = (notes: string): readonly string[] =>
  notes === '' ? [] : notes.split(/(?<=\.)\s+(?=[A-Z0-9])/);
const facts = citedFacts.map((fact) => [`${fact.key} for ${fact.planTypes.join(', ')}`, fact] as const);

describe('what people fear to ask', () => {
  it.each(facts)('%s stands in its line, with its citation and how far it was confirmed', (_name, fact) => {
    for (const line of linesOf(fact)) {
      expect([line['citation'], line['date_read']]).toEqual([fact.citation, fact.dateRead]);
      expect(['quoted_text', 'official_text'].includes(line['verified'] ?? '')).toBe(fact.verified);
    }
    expect(Object.keys(campaignPublic)).toContain(`fear.fact.${fact.key}`);
  });

  it.each(facts)('%s claims what its line carries', (_name, fact) => {
    expect(Object.keys(fact.rests)).not.toEqual([]);
    for (const line of linesOf(fact))
      for (const [column, value] of Object.entries(fact.rests))
        expect([column, (line[column] ?? '').startsWith(value)]).toEqual([column, true]);
  });

  it.each(facts)('%s says every limit that the notes of its line set', (_name, fact) => {
    for (const { notes = '' } of linesOf(fact)) {
      // Each note was read by somebody: it narrows the sentence, and the sentence says so, or it speaks of something else.
      const read = [...fact.limits.map(({ note }) => note), ...fact.apart];
      expect([...read].sort()).toEqual([...sentencesOf(notes)].sort());
    }
    for (const { en, es } of fact.limits) {
      expect(campaignPublic[`fear.fact.${fact.key}`]).toContain(en);
      expect(spanish[`fear.fact.${fact.key}`]).toContain(es);
    }
  });

  it('promises a review from outside nowhere for more than medical judgment', () => {
    for (const fact of citedFacts.filter(({ from }) => from.then.startsWith('external_review'))) {
      expect(campaignPublic[`fear.fact.${fact.key}`]).toMatch(/^Only if the no is about medical judgment/);
      expect(spanish[`fear.fact.${fact.key}`]).toMatch(/^Solo si la negativa trata de un juicio médico/);
    }
  });

  it('names no sum of money: the one that was seen holds for one state', () => {
    for (const book of [campaignPublic, spanish])
      for (const [key, text] of Object.entries(book))
        if (key.startsWith('fear.')) expect([key, /\d+ d[oó]l/.test(text)]).toEqual([key, false]);
  });

  it('rests no sentence about fees on a line that calls its own fee unsure', () => {
    for (const fact of citedFacts.filter(({ rests }) => 'fee_cap' in rests))
      for (const { notes = '' } of linesOf(fact)) expect(notes).not.toMatch(/fee/i);
  });

  it('has an answer of its own for each fear, also where no rule was found', () => {
    for (const fear of fears) {
      expect(Object.keys(campaignPublic)).toContain(`fear.ask.${fear}`);
      expect(Object.keys(campaignPublic)).toContain(`fear.says.${fear}`);
    }
  });
});
