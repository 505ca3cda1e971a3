import { expect, test } from '@jest/globals';
import { conditionsRows } from '@chorus/domain/jurisdiction/data/conditions.generated';
import { denialReasonsRows } from '@chorus/domain/jurisdiction/data/denial-reasons.generated';
import { helpersRows } from '@chorus/domain/jurisdiction/data/helpers.generated';
import { jurisdictionsRows } from '@chorus/domain/jurisdiction/data/jurisdictions.generated';
import { treatmentsOf } from '@chorus/domain/jurisdiction/treatments';
import { helperWords } from '../../apps/web/src/i18n/en/helper-words.js';
import { medicalWords } from '../../apps/web/src/i18n/en/medical-words.js';
import { places } from '../../apps/web/src/i18n/en/places.js';

// What the books call a fact is what the facts call it; that both languages have it, the test of the books holds.
test('every condition, treatment and reason of the facts has its words in the books, and no other', () => {
  const known = new Map([
    ...conditionsRows.flatMap((row) => [
      [`condition.${row.slug}`, row.name] as const,
      ...treatmentsOf(row).map(({ key, name }) => [`treatment.${key}`, name] as const),
    ]),
    ...denialReasonsRows.flatMap((row) => [
      [`reason.${row.reasonKey}`, row.plainName] as const,
      [`reasonSays.${row.reasonKey}`, row.ourDescription] as const,
    ]),
  ]);
  expect(medicalWords).toEqual(Object.fromEntries(known));
});

test('so have everybody who can still help, and every state', () => {
  expect(helperWords).toEqual(
    Object.fromEntries(
      helpersRows.flatMap(({ key, name, does }) => [
        [`helperName.${key}`, name],
        [`helperDoes.${key}`, does],
      ]),
    ),
  );
  expect(places).toEqual(
    Object.fromEntries(jurisdictionsRows.map(({ code, name }) => [`place.${code}`, name])),
  );
});
