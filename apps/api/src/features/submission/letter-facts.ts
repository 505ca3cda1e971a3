import type { UrgencyStandard } from '@chorus/templates/letters/expedited_appeal/template';
import type { DenialClass, ExhaustionKind } from '@chorus/templates/letters/external_review/template';
import type { YesNoUnknown } from '@chorus/domain/case/case-words';
import { isPlainDate } from '@chorus/domain/shared/calendar';
import { isId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';

/** A paper the person puts into the packet beside what shows the denial. */
export interface ChosenExhibit {
  readonly fileId: string;
  readonly title: string;
}

export interface PointFact {
  readonly point: string;
  readonly answer: string;
  readonly where: string | null;
}

export interface StatementFact {
  readonly clinician: string;
  readonly text: string;
  readonly source: string;
}

/**
 * The blanks of a letter as the person fills them: what the case does not hold. Null prints as a visible blank where
 * the letter needs it. Dates are plain; nothing here is chosen, suggested or changed by the software.
 */
export interface LetterFacts {
  /** The signer's own name, where the signer is not the person the filing is about. */
  readonly filerName: string | null;
  readonly authorityEvidence: string | null;
  readonly memberId: string | null;
  readonly groupNumber: string | null;
  readonly planName: string | null;
  readonly serviceDates: string | null;
  readonly provider: string | null;
  readonly planProvision: string | null;
  /** What is asked for, where the usual sentence does not say it. */
  readonly remedy: string | null;
  readonly answers: readonly PointFact[];
  readonly clinicianStatements: readonly StatementFact[];
  readonly exhibits: readonly ChosenExhibit[];
  /** Files that stay out of this packet though the case holds them: a locked PDF, a paper that says nothing here. */
  readonly leaveOut: readonly string[];
  readonly toldOn: string | null;
  readonly toldHow: string | null;
  readonly toldBy: string | null;
  readonly toldWhat: string | null;
  readonly toldReference: string | null;
  readonly urgencyStatedBy: string | null;
  readonly urgencyStatement: string | null;
  readonly urgencyStandards: readonly UrgencyStandard[];
  readonly neededBy: string | null;
  readonly callBack: string | null;
  readonly denialClass: DenialClass | null;
  readonly exhaustion: ExhaustionKind | null;
  readonly exhaustionFailure: string | null;
  readonly windowClosed: string | null;
  readonly obstacleFrom: string | null;
  readonly obstacleUntil: string | null;
  readonly lateReason: string | null;
  readonly lateEvidence: string | null;
  readonly disasterNotice: string | null;
  /** Whether an office was told of this before; a complaint says it. */
  readonly complaintBefore: YesNoUnknown | null;
}

export const noLetterFacts: LetterFacts = {
  filerName: null,
  authorityEvidence: null,
  memberId: null,
  groupNumber: null,
  planName: null,
  serviceDates: null,
  provider: null,
  planProvision: null,
  remedy: null,
  answers: [],
  clinicianStatements: [],
  exhibits: [],
  leaveOut: [],
  toldOn: null,
  toldHow: null,
  toldBy: null,
  toldWhat: null,
  toldReference: null,
  urgencyStatedBy: null,
  urgencyStatement: null,
  urgencyStandards: [],
  neededBy: null,
  callBack: null,
  denialClass: null,
  exhaustion: null,
  exhaustionFailure: null,
  windowClosed: null,
  obstacleFrom: null,
  obstacleUntil: null,
  lateReason: null,
  lateEvidence: null,
  disasterNotice: null,
  complaintBefore: null,
};

/** What belongs to the plan and the care rather than to one level: a later filing of the case begins with it. */
export function carriedOver(facts: LetterFacts): LetterFacts {
  const { filerName, authorityEvidence, memberId, groupNumber, planName, serviceDates, provider } = facts;
  const { exhibits } = facts;
  return {
    ...noLetterFacts,
    filerName,
    authorityEvidence,
    memberId,
    groupNumber,
    planName,
    serviceDates,
    provider,
    exhibits,
  };
}

const dates = ['toldOn', 'neededBy', 'windowClosed', 'obstacleFrom', 'obstacleUntil'] as const;
const long = ['planProvision', 'toldWhat', 'urgencyStatement', 'exhaustionFailure', 'lateReason'] as const;
const lists = ['answers', 'clinicianStatements', 'exhibits', 'leaveOut', 'urgencyStandards'] as const;

export const lineLength = 300;
export const passageLength = 6_000;
const entriesAtMost = 20;

/** Fills what is given over what stands: left out stays, null takes back, a list stands for the whole list. */
export function fillFacts(
  standing: LetterFacts,
  given: { readonly [Key in keyof LetterFacts]?: LetterFacts[Key] | null | undefined },
): LetterFacts | Refusal<'InvalidInput'> {
  const next: Record<string, unknown> = { ...standing };
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined || !Object.hasOwn(noLetterFacts, field)) continue;
    const isList = (lists as readonly string[]).includes(field);
    if (isList) {
      const entries = (value ?? []) as readonly unknown[];
      if (entries.length > entriesAtMost)
        return fault(`At most ${entriesAtMost} entries fit into one letter.`, field);
      const texts = entries.flatMap(textsIn);
      if (texts.some((text) => text.trim() === '' || text.length > passageLength || hasControls(text)))
        return fault('An entry is empty or too long.', field);
      next[field] = entries;
    } else {
      const text = value === null ? null : String(value).trim();
      const most = (long as readonly string[]).includes(field) ? passageLength : lineLength;
      if (text !== null && (text.length > most || hasControls(text)))
        return fault(`This holds at most ${most} letters.`, field);
      if ((dates as readonly string[]).includes(field) && text !== null && text !== '' && !isPlainDate(text))
        return fault('This is not a date of the form 2026-11-20.', field);
      next[field] = text === '' ? null : text;
    }
  }
  const filled = next as unknown as LetterFacts;
  return filled.exhibits.every(({ fileId }) => isId(fileId))
    ? filled
    : fault('There is no such file.', 'exhibits');
}

function textsIn(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  return Object.values(entry as Readonly<Record<string, unknown>>).filter(
    (value): value is string => typeof value === 'string',
  );
}

/** Line breaks and tabs are people's own; other control characters come from no keyboard. */
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);

const fault = (message: string, field: string): Refusal<'InvalidInput'> =>
  refuse('InvalidInput', `${message} Nothing was changed.`, `facts.${field}`);
