import type { WordKey } from '../../i18n/words.js';

export interface Spoken {
  readonly key: WordKey;
  readonly values: Readonly<Record<string, string>>;
}

/** What stands behind a date, as the server gives it. */
export interface BasisTold {
  readonly kind: string;
  readonly text: string;
  readonly date: string | null;
  readonly citation: string | null;
}

const units: Readonly<Record<string, WordKey>> = {
  day: 'basis.unit.days',
  days: 'basis.unit.days',
  month: 'basis.unit.months',
  months: 'basis.unit.months',
  hour: 'basis.unit.hours',
  hours: 'basis.unit.hours',
  'business days': 'basis.unit.businessDays',
  'working days': 'basis.unit.businessDays',
};

/** The length of time a sentence of the facts names first; null where it names none. */
export function timeIn(text: string): { readonly count: string; readonly unit: WordKey } | null {
  const [, count, name = ''] = /(\d+) (business days|working days|days?|months?|hours?)\b/.exec(text) ?? [];
  const unit = units[name];
  return count === undefined || unit === undefined ? null : { count, unit };
}

const notes: readonly (readonly [RegExp, WordKey])[] = [
  [/^Check your letter:/, 'note.letterFirst'],
  [/^The kind of plan is not known/, 'note.planUnknown'],
  [/^The rules have no separate time for/, 'note.noSeparateTime'],
  [/^The table has no faster path/, 'note.noFasterPath'],
  [/^The plan sends the case on by itself/, 'note.sentOn'],
  [/^A time to file has run out/, 'note.lateWithReason'],
  [/^That stage is the law of another state/, 'note.otherState'],
  [/^The table has no (?:such stage|rule for this letter)/, 'note.noRule'],
  [/^This plan type does not have that stage/, 'note.noStage'],
  [
    /^The contract was written in (?<contract>\w\w): its rule governs, not that of (?<residence>\w\w)/,
    'note.contract',
  ],
  [/^(?<place>\w\w) has several tracks/, 'note.tracks'],
  [/^The rule of (?<place>\w\w) is unconfirmed/, 'note.unconfirmed'],
  [/the time runs from the first-level decision/, 'note.firstLevel'],
  [/^The time may have run out already/, 'note.actAtOnce'],
  [/a board that meets at least quarterly/, 'note.fundBoard'],
  [/^Usually outside ERISA unless elected/, 'note.churchPlan'],
  [/^State plan or managed-care rules apply/, 'note.stateProgram'],
  [/^Different system/, 'note.veterans'],
  [/^One integrated appeal for Medicare and Medicaid/, 'note.bothPrograms'],
  [/^Insured student plans/, 'note.studentPlan'],
  [/^Sharing ministries/, 'note.noInsurance'],
  [/^(?<place>\w\w): /, 'note.conflict'],
];

/** What the facts say for those who know the law is said in the words of the books in English too. */
const plainer: ReadonlySet<WordKey> = new Set([
  'note.fundBoard',
  'note.churchPlan',
  'note.stateProgram',
  'note.bothPrograms',
  'note.studentPlan',
  'note.noInsurance',
]);
export const isPlainer = ({ key }: Spoken): boolean => plainer.has(key);

/** The note in words of the books; null where this page does not know it. */
export function noteTold(text: string): Spoken | null {
  for (const [pattern, key] of notes) {
    const found = pattern.exec(text);
    if (found !== null) return { key, values: { ...found.groups } };
  }
  return null;
}
