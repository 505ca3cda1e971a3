import { isPlainDate, type PlainDate } from '../shared/calendar.js';
import type { Id } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';

export type StatementId = Id<'clinical_statement'>;

/** Where a sentence comes from. Without one it is not put before a clinician at all. */
export type StatementSource =
  /** A page of the chart, by what it is, its day and its page. */
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly dated: PlainDate;
      readonly page: string | null;
    }
  | { readonly kind: 'notice'; readonly page: string | null }
  /** What the person told; the clinician confirms it from their own knowledge, or strikes it. */
  | { readonly kind: 'patient_account'; readonly dated: PlainDate }
  /** A scale with its score, day and rater; no target is hinted at. */
  | {
      readonly kind: 'measure';
      readonly instrument: string;
      readonly dated: PlainDate;
      readonly rater: string;
    }
  /** From the list of citations: opened and read by a person (G12). */
  | {
      readonly kind: 'publication';
      /** A DOI, a PMID, or the address of an official guideline. */
      readonly identifier: string;
      readonly readOn: PlainDate;
      readonly readBy: string;
    }
  /** The clinician's own, said while deciding; the source is their name. */
  | { readonly kind: 'clinician' };

export const statementStandings = ['open', 'confirmed', 'corrected', 'struck'] as const;
export type StatementStanding = (typeof statementStandings)[number];

/** One sentence of the letter that says something clinical. What was there first stays readable beside a correction. */
export interface ClinicalStatement {
  readonly id: StatementId;
  readonly text: string;
  readonly source: StatementSource;
  readonly standing: StatementStanding;
  /** The clinician's wording, where they corrected it. */
  readonly correctedText: string | null;
}

export type StatementDecision =
  | { readonly decide: 'confirm' }
  | { readonly decide: 'correct'; readonly text: string }
  | { readonly decide: 'strike' };

export type StatementRefused = Refusal<
  'StatementEmpty' | 'BlankLeft' | 'StatementUnchanged' | 'CodesFixed' | 'SourceIncomplete'
>;

/** Square brackets and runs of underscores, as every letter of ours marks what is missing. */
export const hasBlank = (text: string): boolean => /\[[^\]\n]{0,80}\]|_{3,}/u.test(text);

/** Shapes of diagnosis (ICD-10-CM) and procedure codes (CPT, HCPCS level II); "T12" of a spine is none by itself. */
const codeShapes: readonly RegExp[] = [
  /\b[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b/gu,
  /(?<!\b(?:zip|area|postal)\s)\b(?:CPT|HCPCS|ICD(?:-?10)?(?:-?CM)?|code|código)\s*(?:code|código)?[:#]?\s*([A-Z]?\d[0-9A-Z.]{2,6})\b/giu,
  /\b[A-CEGHJ-MP-V]\d{4}\b/gu,
];

const plainCode = (code: string): string => code.replace(/\./gu, '').toUpperCase();

/** The codes a text names, in capitals and without their point. */
export function codesIn(text: string): ReadonlySet<string> {
  const found = codeShapes.flatMap((shape) => [...text.matchAll(shape)].map((match) => match[1] ?? match[0]));
  return new Set(found.map(plainCode));
}

/**
 * Codes are copied from the notice and read-only (G2; 18 USC 1347, 31 USC 3729). A sentence may repeat a printed one
 * and may name no other: if it is wrong, the practice issues a correction, which comes back as a new notice. Which code
 * would do better is never said.
 */
export function onlyPrintedCodes(text: string, printed: readonly string[]): true | Refusal<'CodesFixed'> {
  const known = new Set(printed.map(plainCode));
  return [...codesIn(text)].every((code) => known.has(code))
    ? true
    : refuse(
        'CodesFixed',
        'Codes stand as they are printed on the notice and are not changed here. If the printed one is not what your record documents, issue a corrected claim; the new notice brings the new code.',
        'text',
      );
}

/** A sentence's source, complete enough to be found again; `null` is complete. */
export function sourceProblem(source: StatementSource): Refusal<'SourceIncomplete'> | null {
  const words: readonly string[] =
    source.kind === 'chart'
      ? [source.title]
      : source.kind === 'measure'
        ? [source.instrument, source.rater]
        : source.kind === 'publication'
          ? [source.identifier, source.readBy]
          : [];
  const dates: readonly string[] =
    source.kind === 'publication' ? [source.readOn] : 'dated' in source ? [source.dated] : [];
  const published =
    source.kind !== 'publication' ||
    /^(?:10\.\d{4,9}\/\S+|PMID:? ?\d{1,8}|https:\/\/\S+)$/u.test(source.identifier);
  return words.every((word) => word.trim() !== '') && dates.every(isPlainDate) && published
    ? null
    : refuse(
        'SourceIncomplete',
        'Say where this is to be found: which page and day; for a study its DOI or PMID, who opened it and when.',
        'source',
      );
}

/**
 * The clinician's word about one sentence. Confirming, correcting and striking can each be changed until the signature;
 * what the sentence said first is never lost.
 * @param printedCodes the codes of the notice
 */
export function decideStatement(
  statement: ClinicalStatement,
  decision: StatementDecision,
  printedCodes: readonly string[],
): ClinicalStatement | StatementRefused {
  if (decision.decide === 'strike') return { ...statement, standing: 'struck', correctedText: null };
  if (decision.decide === 'confirm') {
    if (hasBlank(statement.text)) {
      return refuse(
        'BlankLeft',
        'There is still a blank in this sentence. Fill it or strike the sentence.',
        'text',
      );
    }
    return { ...statement, standing: 'confirmed', correctedText: null };
  }
  const text = decision.text.normalize('NFC').trim();
  if (text === '')
    return refuse('StatementEmpty', 'Write the sentence as it is right, or strike it.', 'text');
  if (hasBlank(text)) return refuse('BlankLeft', 'There is still a blank in this sentence.', 'text');
  if (text === statement.text.trim())
    return refuse('StatementUnchanged', 'This is the same sentence. Confirm it, if it is right.', 'text');
  const codes = onlyPrintedCodes(text, printedCodes);
  return codes === true ? { ...statement, standing: 'corrected', correctedText: text } : codes;
}

/** What a sentence says in the letter; null: struck, or nobody decided yet. */
export function statementInLetter(statement: ClinicalStatement): string | null {
  if (statement.standing === 'corrected') return statement.correctedText;
  return statement.standing === 'confirmed' ? statement.text : null;
}

/** What only the clinician can say about this person (G3). `chart_reference` needs a page. */
export const blankKinds = [
  'history',
  'failed_treatments',
  'chart_reference',
  'relationship',
  'risk_of_delay',
] as const;
export type BlankKind = (typeof blankKinds)[number];

export interface Blank {
  readonly kind: BlankKind;
  readonly text: string | null;
}

/** Those without which no letter is one about this person; the others the template asks for. */
export const requiredBlanks = [
  'history',
  'failed_treatments',
  'chart_reference',
] as const satisfies readonly BlankKind[];

/** A shorter answer says "see chart", which is no answer. */
export const blankWordsLeast = 3;

/** The blanks that are still open, the template's own beside the three that every letter has. */
export function openBlanks(blanks: readonly Blank[], asked: readonly BlankKind[] = []): readonly BlankKind[] {
  const needed = new Set<BlankKind>([...requiredBlanks, ...asked]);
  return blankKinds.filter((kind) => {
    if (!needed.has(kind)) return false;
    const text = blanks.find((blank) => blank.kind === kind)?.text ?? '';
    const least = kind === 'chart_reference' || kind === 'relationship' ? 1 : blankWordsLeast;
    return hasBlank(text) || (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < least;
  });
}

/** Where a letter stands by its sentences and blanks: the state its request takes. */
export function letterStanding(
  statements: readonly ClinicalStatement[],
  blanks: readonly Blank[],
  asked: readonly BlankKind[] = [],
): 'in_review' | 'blanks_open' | 'ready_to_sign' {
  const decided = statements.every(({ standing }) => standing !== 'open');
  // A letter of which everything was struck says nothing: the clinician declines instead.
  if (!decided || statements.every((statement) => statementInLetter(statement) === null)) return 'in_review';
  return openBlanks(blanks, asked).length > 0 ? 'blanks_open' : 'ready_to_sign';
}
