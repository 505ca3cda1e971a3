import type { ContextOf, LetterId } from '@chorus/templates/letters/registry';
import type { LetterTemplate } from '@chorus/templates/letters/letter-template';
import type { StatedUrgency } from '@chorus/templates/letters/context';
import type { DenialClass, ExhaustionKind } from '@chorus/templates/letters/external_review/template';
import { forumAt, type Forum } from '@chorus/templates/letters/next-level-basis';
import { findBlanks } from '@chorus/templates/blanks';
import { letters } from '@chorus/templates/letters/registry';
import { NoSuchFiling } from '@chorus/templates/letters/legal-basis';
import { type LetterDocument, missingFacts, renderLetter } from '@chorus/templates/render';
import { longDate } from '@chorus/templates/locale';
import type { YesNoUnknown } from '@chorus/domain/case/case-words';
import { decidingParty } from '@chorus/domain/case/parties';
import { planType } from '@chorus/domain/jurisdiction/plan-types';
import { dateInZone } from '@chorus/domain/shared/calendar';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { contestContext, denialOf, letterContext, usualRemedy, type LetterInputs } from './letter-inputs.js';
import { blanksLeft, type BlanksLeft } from './submission-refusals.js';

export interface ComposedLetter {
  readonly letterId: LetterId;
  readonly context: ContextOf<LetterId>;
  readonly document: LetterDocument;
}

type Writers = { readonly [Id in LetterId]: (inputs: LetterInputs) => ContextOf<Id> };

/** Each letter's context from the same inputs. What is not known stays null and prints as a blank. */
const writers: Writers = {
  internal_appeal: (inputs) => ({ ...contestContext(inputs), ...levelOf(inputs) }),
  expedited_appeal: (inputs) => ({
    ...contestContext(inputs),
    urgency: { ...urgencyOf(inputs), standards: inputs.facts.urgencyStandards },
    externalReviewAtTheSameTime: inputs.facts.exhaustion === 'expedited_at_the_same_time',
  }),
  external_review: (inputs) => ({
    ...contestContext(inputs),
    denialClass: denialClassOf(inputs) ?? 'medical_judgment',
    exhaustion: { kind: exhaustionOf(inputs), failure: failureOf(inputs) },
    urgency: inputs.urgent ? urgencyOf(inputs) : null,
    paymentOnly: inputs.of.urgency === 'standard_post_service',
    stateLaw: inputs.review.law,
    stateForm: inputs.review.form,
  }),
  written_decision_request: (inputs) => ({
    ...letterContext(inputs),
    told: toldOf(inputs),
    ownWords: inputs.ownWords,
    clinicianStatements: inputs.facts.clinicianStatements,
    remedy: inputs.facts.remedy ?? decisionAsked(inputs),
    urgency: inputs.urgent ? urgencyOf(inputs) : null,
  }),
  claim_file_request: (inputs) => ({
    ...letterContext(inputs),
    denial: denialOf(inputs),
    ownWords: inputs.ownWords,
  }),
  good_cause_late_appeal: (inputs) => ({
    ...contestContext(inputs),
    late: {
      windowClosed: inputs.facts.windowClosed,
      obstacleFrom: inputs.facts.obstacleFrom,
      obstacleUntil: inputs.facts.obstacleUntil,
      reason: inputs.facts.lateReason,
      evidence: inputs.facts.lateEvidence,
      disasterNotice: inputs.facts.disasterNotice,
    },
  }),
  next_level_appeal: (inputs) => ({
    ...contestContext(inputs),
    forum: forumOf(inputs),
    urgency: inputs.urgent ? urgencyOf(inputs) : null,
    amountCents: inputs.of.amountCents,
  }),
  continuation_of_benefits_request: (inputs) => ({
    ...letterContext(inputs),
    denial: denialOf(inputs),
    during: inputs.stage === 'continuation_of_benefits_through_hearing' ? 'hearing' : 'appeal',
    careEnds: null,
    ownWords: inputs.ownWords,
  }),
  drug_exception_request: (inputs) => ({
    ...letterContext(inputs),
    ownWords: inputs.ownWords,
    clinicianStatements: inputs.facts.clinicianStatements,
    remedy: inputs.facts.remedy ?? exceptionAsked(inputs),
    urgency: inputs.urgent ? urgencyOf(inputs) : null,
  }),
  regulator_complaint: complaintOf,
};

/** A complaint tells facts that were confirmed, each with its day, and concludes nothing. */
function complaintOf(inputs: LetterInputs): ContextOf<'regulator_complaint'> {
  const { of, facts, duties, regulator } = inputs;
  return {
    ...letterContext(inputs),
    denial: denialOf(inputs),
    company: decidingParty(of.parties)?.printedName ?? null,
    coverage: planType(of.planType).name,
    filedBefore: facts.complaintBefore === null ? null : complaintBefore[facts.complaintBefore],
    duties: duties.map(({ statement, owed, citation, verified, words }) => ({
      statement: withLongDates(statement),
      owed,
      citation,
      verified,
      words,
    })),
    ownWords: inputs.ownWords,
    remedy:
      facts.remedy ??
      'Please ask the company to answer each of these points in writing and to put right what was not kept.',
    isReview: regulator?.complaint.isExternalReview ?? 'unknown',
  };
}

const complaintBefore = {
  yes: 'Yes.',
  no: 'No.',
  unknown: 'I do not know.',
} as const satisfies Readonly<Record<YesNoUnknown, string>>;

const withLongDates = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => longDate(day, 'en'));

function forumOf({ stage }: LetterInputs): Forum {
  const forum = forumAt(stage);
  if (forum === null) throw new Error(`Nobody but the plan or a reviewer decides at ${stage}.`);
  return forum;
}

function exceptionAsked({ of }: LetterInputs): string | null {
  return of.service === null ? null : `Please cover this drug as an exception: ${of.service}.`;
}

/**
 * The letter as blocks, complete; or what is missing; or why this kind of letter cannot be written for the case.
 * Typesetting is elsewhere: this is quick and needs no engine.
 */
export function composeLetter<Id extends LetterId>(
  letterId: Id,
  inputs: LetterInputs,
): ComposedLetter | BlanksLeft | Refusal<'LetterNotForThisCase'> {
  const ahead = askedAhead(letterId, inputs);
  if (ahead.length > 0) return blanksLeft(ahead);
  const template = letters[letterId] as unknown as LetterTemplate<ContextOf<Id>>;
  const context = writers[letterId](inputs);
  try {
    const document = renderLetter<ContextOf<Id>>(template, context, { locale: 'en' });
    const blanks = [...new Set(findBlanks(document).map(({ label }) => label))];
    const missing = missingFacts(template, context).filter((path) => path !== 'ownWords');
    if (blanks.length > 0) return blanksLeft(blanks);
    // A template that needs a fact shows its place; this is the net below that rule.
    return missing.length > 0 ? blanksLeft(missing) : { letterId, context, document };
  } catch (error) {
    if (error instanceof NoSuchFiling) return refuse('LetterNotForThisCase', error.message);
    throw error;
  }
}

/** What the letter cannot be laid out without; everything else shows as a blank in it. */
function askedAhead(letterId: LetterId, inputs: LetterInputs): readonly string[] {
  if (letterId === 'expedited_appeal' && inputs.facts.urgencyStandards.length === 0) {
    return ['what harm waiting could do, as the patient or a clinician states it'];
  }
  if (letterId === 'regulator_complaint' && inputs.duties.length === 0)
    return ['at least one fact that you have confirmed'];
  return letterId === 'external_review' && denialClassOf(inputs) === null
    ? ['what kind of denial it is']
    : [];
}

function levelOf({ stage, of }: LetterInputs) {
  const level = stage.startsWith('internal_appeal_level_2') ? (2 as const) : (1 as const);
  const { urgency, planLevels } = of;
  // With two levels each has half the time: while the number is not known, no time to decide is asserted.
  const timing = urgency === null || urgency === 'urgent' || planLevels === null ? 'standard' : urgency;
  return {
    level,
    levels: planLevels ?? level,
    timing,
    firstLevelDecided: level === 2 ? (of.firstLevelDecided ?? of.noticeDate) : null,
  };
}

function urgencyOf({ facts, of, person }: LetterInputs): StatedUrgency {
  return {
    speaker: of.urgencyStatedBy ?? 'patient',
    statedBy: facts.urgencyStatedBy,
    statement: facts.urgencyStatement,
    neededBy: facts.neededBy,
    callBack: facts.callBack ?? person.contact.phone,
  };
}

const byReason: Readonly<Record<string, DenialClass>> = {
  medical_necessity: 'medical_judgment',
  level_or_place_of_care: 'medical_judgment',
  step_therapy: 'medical_judgment',
  frequency_or_units: 'medical_judgment',
  mental_health_limit: 'medical_judgment',
  experimental_investigational: 'experimental',
  rescission: 'rescission',
};

/** From the reason the notice gives, where it says so by itself; else the person says it. */
const denialClassOf = ({ facts, of }: LetterInputs): DenialClass | null =>
  facts.denialClass ?? (of.reasonKey === null ? null : (byReason[of.reasonKey] ?? null));

function exhaustionOf({ facts, of, urgent }: LetterInputs): ExhaustionKind {
  if (facts.exhaustion !== null) return facts.exhaustion;
  if (of.letterInHand === 'internal_level_1_no_answer') return 'deemed_exhausted';
  return urgent && of.letterInHand === 'denial' ? 'expedited_at_the_same_time' : 'exhausted';
}

function failureOf({ facts, of }: LetterInputs): string | null {
  if (facts.exhaustionFailure !== null) return facts.exhaustionFailure;
  return of.silentLevelFiled === null
    ? null
    : `No decision came on the appeal of ${of.silentLevelFiled} within the time allowed.`;
}

/** What was said, as the log of calls holds it, unless the person says it differently here. */
function toldOf({ facts, calls, zone }: LetterInputs) {
  const call = calls.at(-1);
  return {
    on: facts.toldOn ?? (call === undefined ? null : dateInZone(call.at, zone)),
    how: facts.toldHow ?? (call === undefined ? null : 'telephone'),
    by: facts.toldBy ?? call?.spokeWith ?? null,
    what: facts.toldWhat ?? call?.said ?? null,
    callReference: facts.toldReference ?? call?.reference ?? null,
  };
}

function decisionAsked({ of }: LetterInputs): string | null {
  return of.service === null || usualRemedy(of) === null
    ? null
    : `Please decide whether you cover this, and approve it: ${of.service}.`;
}
