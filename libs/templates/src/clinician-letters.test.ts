import { describe, expect, test } from '@jest/globals';
import { inlineRuns } from './markup/blocks.js';
import { independentOpinion } from './letters/independent_opinion/template.js';
import { medicalNecessityLetter } from './letters/medical_necessity_letter/template.js';
import { type PaperDocument, type PaperTemplate, pressPaper, renderPaper } from './paper.js';

const terms = {
  locale: 'en',
  reference: 'CHX-SAMPLE-00001',
  dated: '2026-12-01',
  signature: { kind: 'unsigned', signer: 'Sample Clinician 01', capacity: null },
} as const;
const letters = [medicalNecessityLetter, independentOpinion] as unknown as readonly PaperTemplate<never>[];

const blanksOf = ({ blocks }: PaperDocument) =>
  blocks.flatMap((block) =>
    inlineRuns(block)
      .flat()
      .filter(({ kind }) => kind === 'blank'),
  );

describe('the letter of a clinician', () => {
  test.each(letters.map((letter) => [letter.id, letter] as const))(
    '%s has no blank with its sample, and one for each thing only the clinician knows',
    (_, letter) => {
      const whole = renderPaper(letter as PaperTemplate<object>, letter.sample, terms);
      expect(blanksOf(whole)).toEqual([]);
      for (const field of ['history', 'failedTreatments', 'chartReference']) {
        const sample = { ...(letter.sample as object), [field]: null };
        expect(blanksOf(renderPaper(letter as PaperTemplate<object>, sample, terms) as never)).toHaveLength(
          1,
        );
      }
    },
  );

  test('says who did not treat the patient, and what stands against the writer or that nothing does', () => {
    const text = (disclosures: readonly string[]) =>
      JSON.stringify(
        renderPaper(independentOpinion, { ...independentOpinion.sample, disclosures }, terms).blocks,
      );
    expect(text([])).toContain('I have not treated this patient');
    expect(text([])).toContain('I work for no company behind this denial');
    expect(text(['Review work for Sample Other Plan.'])).not.toContain('I work for no company');
  });

  test('is a page that can be read, and the same facts give the same bytes', async () => {
    const document = renderPaper(medicalNecessityLetter, medicalNecessityLetter.sample, terms);
    const [one, two] = [await pressPaper(document), await pressPaper(document)];
    expect(one.pageCount).toBeGreaterThan(0);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });
});
