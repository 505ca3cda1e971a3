import { conditionsRows, type ConditionRow } from './data/conditions.generated.js';

export interface Treatment {
  /** Lower-case letters, digits and hyphens; made from the name, so it changes when the name does. */
  readonly key: string;
  readonly name: string;
}

/** The treatments a condition's row names. A list inside brackets belongs to the entry it stands in. */
export function treatmentsOf(condition: Pick<ConditionRow, 'typicalTreatments'>): readonly Treatment[] {
  const names: string[] = [];
  for (const part of condition.typicalTreatments) {
    const last = names.at(-1);
    if (last !== undefined && isOpen(last)) names[names.length - 1] = `${last}; ${part}`;
    else names.push(part);
  }
  return names.map((name) => ({ key: keyOf(name), name }));
}

const isOpen = (text: string): boolean => text.split('(').length > text.split(')').length;

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

export const treatmentKeys: ReadonlySet<string> = new Set(
  conditionsRows.flatMap((row) => treatmentsOf(row).map(({ key }) => key)),
);
