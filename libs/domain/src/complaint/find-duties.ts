import type { LetterInHand, PlanTypeKey, Urgency } from '../case/case-words.js';
import { awaitsDecision } from '../case/case-clocks.js';
import type { Bilingual } from '../identity/account.js';
import type { Sourced } from '../jurisdiction/authority-types.js';
import { facetsOfPlan } from '../jurisdiction/procedure-rules.js';
import type { PlainDate } from '../shared/calendar.js';
import { duties, ruleFor, sourceOf, type DutyKey } from './duty-rules.js';
import { askAfterDays, daysAfter, timeOwed } from './late.js';
import {
  noticeQuestions,
  noticeQuestionWords,
  type NoticeAnswer,
  type NoticeQuestion,
} from './notice-questions.js';

/** A letter of the case in the order they came; the last is the one in hand. Plain dates. */
export interface LetterSeen {
  readonly letterInHand: LetterInHand;
  readonly noticeDate: string | null;
  /** Somebody said what came and the letter's own date is not known: it shows no day. */
  readonly estimated: boolean;
}

/** Something that was asked of the payer, on a plain date. */
export interface RequestMade {
  readonly stage: string;
  readonly on: string;
  /** The letter that was in hand then. */
  readonly letterInHand: LetterInHand;
  /** Something came of it, whatever it was. */
  readonly answered: boolean;
}

/** All the finder asks of a case. Nothing sealed is among it. */
export interface DutyFacts {
  readonly planType: PlanTypeKey;
  readonly urgency: Urgency | null;
  readonly planLevels: 1 | 2 | null;
  readonly reasonKey: string | null;
  /** A notice in writing is in hand: what it lacks can be asked about. */
  readonly notice: boolean;
  readonly letters: readonly LetterSeen[];
  readonly requests: readonly RequestMade[];
  readonly answers: readonly NoticeAnswer[];
  readonly today: PlainDate;
}

/** One of the facts a proposal rests on, in words, and how it is known. */
export interface RestsOn {
  readonly fact: string;
  readonly on: string | null;
  readonly known: 'from_the_case' | 'answered' | 'to_confirm';
}

/** A duty that looks broken. It says what is known and nothing of why; the person confirms or denies the facts. */
export interface ProposedDuty extends Sourced {
  readonly key: DutyKey;
  /** The stage whose time ran out; null for what the notice lacks. */
  readonly stage: string | null;
  readonly label: Bilingual;
  readonly owed: string;
  /** The sentence a letter would carry: a fact with its date, and no conclusion. */
  readonly statement: string;
  readonly restsOn: readonly RestsOn[];
}

const clinicalReasons: readonly (string | null)[] = [
  'medical_necessity',
  'experimental_investigational',
  'level_or_place_of_care',
];

/**
 * Duties that look broken by what is known: times by the procedure rules, contents of the notice by the person's answers.
 * A plan type without a rule has none, and an answer that is unknown proposes nothing.
 */
export function proposeDuties(facts: DutyFacts): readonly ProposedDuty[] {
  return [
    ...requestsTooOld(facts),
    ...firstDecision(facts),
    ...missingFromNotice(facts),
    ...papersNotGiven(facts),
  ];
}

/** The questions that make sense now: each is asked only where a "no" would speak of a duty this plan type has. */
export function openQuestions(facts: Omit<DutyFacts, 'answers' | 'today'>): readonly NoticeQuestion[] {
  return noticeQuestions.filter((question) => {
    const { duty, dated, afterRequest } = noticeQuestionWords[question];
    if (dated) return facts.notice && timed(facts.planType, 'initial_determination');
    if (duty === null) return false;
    if (afterRequest !== null) {
      const asked = facts.requests.some(({ stage }) => stage === afterRequest);
      return asked && (ruleFor(duty, facts.planType) !== null || timed(facts.planType, afterRequest));
    }
    if (!facts.notice || ruleFor(duty, facts.planType) === null) return false;
    return (
      duty !== 'no_clinical_explanation' ||
      facts.reasonKey === null ||
      clinicalReasons.includes(facts.reasonKey)
    );
  });
}

const timed = (planType: PlanTypeKey, stage: string): boolean =>
  facetsOfPlan(planType).some(({ rule, decision }) => rule.stage === stage && decision.value !== null);

/** Each request to decide, and the letter that answered it or the silence since. */
function requestsTooOld(facts: DutyFacts): readonly ProposedDuty[] {
  return facts.requests
    .filter(({ stage }) => awaitsDecision(stage) && !byOthers(stage))
    .flatMap((request) => lateOf(request, answerTo(request, facts.letters), facts) ?? []);
}

/** Whom the regulator of a plan has no power over: reviewers and courts outside it. */
const byOthers = (stage: string): boolean =>
  /external|hearing|council|judicial|reconsideration/.test(stage) || stage === 'continuation_of_benefits';

type Answer =
  { readonly is: 'dated'; readonly on: string } | { readonly is: 'none' } | { readonly is: 'unclear' };

/** The first letter after the request; one whose own date nobody knows answers without a day. */
function answerTo(request: RequestMade, letters: readonly LetterSeen[]): Answer {
  const stepZero = request.stage === 'initial_determination' || request.stage === 'drug_exception_request';
  const before = letters.findLastIndex(({ letterInHand }) => letterInHand === request.letterInHand);
  const next = stepZero
    ? letters.find(({ noticeDate }) => noticeDate !== null && noticeDate >= request.on)
    : letters[before + 1];
  if (next === undefined) return { is: request.answered ? 'unclear' : 'none' };
  if (next.letterInHand === 'internal_level_1_no_answer') return { is: 'none' };
  const { noticeDate, estimated } = next;
  return noticeDate === null || estimated || noticeDate < request.on
    ? { is: 'unclear' }
    : { is: 'dated', on: noticeDate };
}

function lateOf(
  request: Pick<RequestMade, 'stage' | 'on'>,
  answer: Answer,
  facts: DutyFacts,
  received = false,
): ProposedDuty | null {
  const { planType, urgency, planLevels, today } = facts;
  const time = timeOwed(planType, request.stage, request.on as PlainDate, { urgency, planLevels, received });
  if (time === null || answer.is === 'unclear') return null;
  const decided = answer.is === 'dated' ? answer.on : null;
  if ((decided ?? today) <= time.lateAfter) return null;
  const key = decided === null ? 'decision_overdue' : 'decision_late';
  const asked = received
    ? 'The plan received the request'
    : `This was asked of the plan: ${stageWords(request.stage)}`;
  return {
    key,
    stage: request.stage,
    label: duties[key].label,
    owed: `The rule gives ${time.words} for this decision.`,
    statement:
      decided === null
        ? `${asked} on ${request.on}. No decision had come by ${today}. The time for it is ${time.words}.`
        : `${asked} on ${request.on}. The decision is dated ${decided}. The time for it is ${time.words}.`,
    restsOn: [
      { fact: asked, on: request.on, known: received ? 'answered' : 'from_the_case' },
      decided === null
        ? { fact: 'No decision has come', on: today, known: 'to_confirm' }
        : { fact: 'The date printed on the decision', on: decided, known: 'from_the_case' },
      {
        fact: 'The plan announced no longer time, and asked for nothing that was missing',
        on: null,
        known: 'to_confirm',
      },
    ],
    ...time.source,
  };
}

const stageWords = (stage: string): string =>
  stage.replaceAll('_', ' ').replace(/\blevel (\d)\b/, 'at level $1');

/** The first decision, where the person knows on which day the plan had the request. */
function firstDecision(facts: DutyFacts): readonly ProposedDuty[] {
  const asked =
    facts.answers.find(({ question, on }) => question === 'care_requested' && on !== null)?.on ?? null;
  const [first] = facts.letters;
  if (asked === null || first === undefined || first.estimated || first.noticeDate === null) return [];
  if (first.letterInHand !== 'denial' || asked > first.noticeDate) return [];
  const found = lateOf(
    { stage: 'initial_determination', on: asked },
    { is: 'dated', on: first.noticeDate },
    facts,
    true,
  );
  return found === null ? [] : [found];
}

/** What the person did not find in the letter in hand, where this plan's rule asks for it. */
function missingFromNotice(facts: DutyFacts): readonly ProposedDuty[] {
  const asked = openQuestions(facts);
  const dated = facts.letters.at(-1)?.noticeDate ?? null;
  return facts.answers.flatMap(({ question, answer }): readonly ProposedDuty[] => {
    const { duty, afterRequest } = noticeQuestionWords[question];
    if (answer !== 'no' || duty === null || afterRequest !== null || !asked.includes(question)) return [];
    const rule = ruleFor(duty, facts.planType);
    if (rule === null) return [];
    const { label, owed, onlyIf } = duties[duty];
    return [
      {
        key: duty,
        stage: null,
        label,
        owed,
        statement: `${dated === null ? 'The notice' : `The notice dated ${dated}`}: ${lacking[duty] ?? label.en}`,
        restsOn: [
          { fact: label.en, on: dated, known: 'answered' },
          ...(onlyIf === null ? [] : [{ fact: onlyIf.en, on: null, known: 'to_confirm' } as const]),
        ],
        ...sourceOf(rule),
      },
    ];
  });
}

/** What is not there, as a letter says it: a fact about a paper, which anybody can check. */
const lacking: Readonly<Partial<Record<DutyKey, string>>> = {
  no_specific_reason: 'it gives no reason that speaks of this case.',
  no_plan_provision: 'it names no provision of the plan.',
  criteria_withheld: 'it neither gives the rule or criteria that were used nor offers a copy.',
  no_clinical_explanation: 'it neither explains the medical judgment nor offers an explanation.',
  reviewer_not_named: 'asked whose medical advice was obtained, the plan has named nobody.',
  no_appeal_rights: 'it does not say how, and until when, it can be appealed.',
  no_external_review_notice: 'it does not mention the external review.',
  no_language_help: 'it offers no help in the other language of the county.',
};

/** Papers that were asked for: the time of a rule, or, where the rule has none, that they have not come. */
function papersNotGiven(facts: DutyFacts): readonly ProposedDuty[] {
  return facts.answers.flatMap(({ question, answer }): readonly ProposedDuty[] => {
    const { duty, afterRequest } = noticeQuestionWords[question];
    if (answer !== 'no' || duty === null || afterRequest === null) return [];
    const request = facts.requests
      .filter(({ stage }) => stage === afterRequest)
      .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
    if (request === undefined) return [];
    const rule = ruleFor(duty, facts.planType);
    const time = timeOwed(facts.planType, afterRequest, request.on as PlainDate, {
      ...facts,
      received: false,
    });
    const source = time !== null ? time.source : rule !== null ? sourceOf(rule) : null;
    if (source === null || facts.today <= (time?.lateAfter ?? daysAfter(request.on, askAfterDays))) return [];
    const { label, owed } = duties[duty];
    const papers = duty === 'plan_documents_late' ? 'The plan documents were' : 'The claim file was';
    return [
      {
        key: duty,
        stage: afterRequest,
        label,
        owed,
        statement: `${papers} asked for on ${request.on} and had not come by ${facts.today}.`,
        restsOn: [
          { fact: `${papers} asked for in writing`, on: request.on, known: 'from_the_case' },
          { fact: 'They have not come', on: facts.today, known: 'answered' },
        ],
        ...source,
      },
    ];
  });
}

/** Plan types whose rules we know too little of to look for anything. */
export const noDutiesKnown = (planType: PlanTypeKey): boolean =>
  Object.values(duties).every(({ rules }) => !rules.some(({ planTypes }) => planTypes.includes(planType))) &&
  !facetsOfPlan(planType).some(({ rule, decision }) => awaitsDecision(rule.stage) && decision.value !== null);
