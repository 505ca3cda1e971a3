import type { PlainDate } from '../shared/calendar.js';
import { authorityRows, type AuthorityRow } from './data/authority.generated.js';
import { externalReviewRows, type ExternalReviewRow } from './data/external-review.generated.js';
import { helpersRows, type HelperRow } from './data/helpers.generated.js';
import { insurersRows, type InsurerRow } from './data/insurers.generated.js';
import { payerRulesRows, type PayerRuleRow } from './data/payer-rules.generated.js';
import { procedureRulesRows, type ProcedureRuleRow } from './data/procedure-rules.generated.js';
import { regulatorsRows, type RegulatorRow } from './data/regulators.generated.js';
import { jurisdiction, type JurisdictionCode } from './jurisdictions.js';
import { planType, type PlanType } from './plan-types.js';
import { channelsOf } from './regulators.js';
import { isVerified } from './verification.js';

/** What is looked up and compared, in the order of the desk: what gives dates comes first. */
export const factKinds = ['rule', 'review', 'payer_rule', 'regulator', 'insurer', 'helper'] as const;
export type FactKind = (typeof factKinds)[number];

/** One thing a fact says: `what` is a word of the columns; `unit` a word too, where the value is a number of something. */
export interface FactStatement {
  readonly what: string;
  readonly value: string;
  readonly unit: string | null;
}

/** One row of the tables as somebody compares it with its source. */
export interface RegisteredFact {
  /** Stays the same as long as the fact is about the same thing. */
  readonly key: string;
  readonly kind: FactKind;
  readonly name: string;
  readonly says: readonly FactStatement[];
  /** Empty: everywhere. */
  readonly states: readonly string[];
  /** Empty: it names none. */
  readonly planTypes: readonly string[];
  /** Empty: not a fact about an insurer of our list. */
  readonly payerIds: readonly string[];
  readonly citation: string | null;
  readonly sources: readonly string[];
  /** Compiled: the words of the rule were read, on an official page or quoted. */
  readonly verified: boolean;
  readonly dateRead: PlainDate;
  /** What a wrong one costs is an appeal: two people confirm it. */
  readonly givesDates: boolean;
  /** Value and citation in one text: what is confirmed is confirmed as this. */
  readonly asText: string;
}

/** How we know a thing is not what we say: new sources, or a later reading of the same, change nothing that was confirmed. */
const aboutTheReading: ReadonlySet<string> = new Set([
  'sources',
  'sourceKind',
  'pageDate',
  'verification',
  'verified',
  'verifiedFields',
  'secondaryFields',
  'generalKnowledgeFields',
  'readingNote',
  'dateRead',
]);

const textOf = (row: object): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([property]) => !aboutTheReading.has(property))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const says = (
  what: string,
  value: string | number | readonly string[] | null,
  unit: string | null = null,
): readonly FactStatement[] => {
  const text = typeof value === 'object' ? (value ?? []).join('; ') : String(value);
  return text === '' || text === 'none' ? [] : [{ what, value: text, unit }];
};

/** A time with its unit; a unit that names who sets the time says so in its place. */
const saysTime = (what: string, value: number | null, unit: string | null): readonly FactStatement[] =>
  unit === null || unit === 'none' ? [] : value === null ? says(what, unit) : says(what, value, unit);

const stateName = (code: string): string => jurisdiction(code as JurisdictionCode).name;

function ruleFact(row: ProcedureRuleRow): RegisteredFact {
  return {
    key: `rule/${row.ruleId}`,
    kind: 'rule',
    name: planType(row.planType as PlanType).name,
    says: [
      ...says('stage', row.stage),
      ...says('urgency', row.urgency),
      ...says('appliesWhen', row.appliesWhen),
      ...saysTime('timeToFile', row.filerDeadlineValue, row.filerDeadlineUnit),
      ...says('fileStarts', row.filerDeadlineStarts),
      ...says('satisfiedBy', row.satisfiedBy),
      ...saysTime('timeToDecide', row.decisionDeadlineValue, row.decisionDeadlineUnit),
      ...says('decideStart', row.decideStart),
      ...saysTime('extension', row.extensionValue, row.extensionUnit),
      ...says('decider', row.decisionMaker),
      ...says('binding', row.binding),
      ...says('fee', row.feeCap),
      ...says('mandatory', row.mandatory),
      ...says('forwarded', row.forwardedAutomatically),
      ...says('notes', row.notes),
    ],
    states: [],
    planTypes: [row.planType],
    payerIds: [],
    citation: row.citation,
    sources: row.sources,
    verified: isVerified(row.verification),
    dateRead: row.dateRead,
    givesDates: true,
    asText: textOf(row),
  };
}

function stateReviewFact(row: ExternalReviewRow): RegisteredFact {
  return {
    key: `review/${row.stateCode}/${row.scope}`,
    kind: 'review',
    name:
      row.appliesWhen === null ? stateName(row.stateCode) : `${stateName(row.stateCode)}: ${row.appliesWhen}`,
    says: [
      ...says('process', row.process),
      ...says('fileWith', row.fileWith),
      ...says('recipient', row.fileWithName),
      ...says('startsFrom', row.startsFrom),
      ...says('startEvent', row.startEvent),
      ...saysTime('timeToFile', row.requestWindowValue, row.requestWindowUnit),
      ...says('satisfiedBy', row.satisfiedBy),
      ...says('exhaustion', row.internalExhaustion),
      ...saysTime('timeToFileUrgent', row.expeditedRequestWindowValue, row.expeditedRequestWindowUnit),
      ...saysTime(
        'timeToDecide',
        row.decisionDaysStandard,
        row.decisionDaysStandard === null ? null : 'days',
      ),
      ...saysTime(
        'timeToDecideUrgent',
        row.decisionHoursExpedited,
        row.decisionHoursExpedited === null ? null : 'hours',
      ),
      ...saysTime('fee', row.feeUsd, row.feeUsd === null ? null : 'dollars'),
      ...says('binding', row.bindingOnInsurer),
      ...says('post', row.submitAddress),
      ...says('web', row.formUrl),
      ...says('notes', row.conflictNotes),
    ],
    states: [row.stateCode],
    planTypes: [],
    payerIds: [],
    citation: row.citation,
    sources: row.sources,
    verified: row.verified,
    dateRead: row.dateRead,
    givesDates: true,
    asText: textOf(row),
  };
}

function payerRuleFact(row: PayerRuleRow): RegisteredFact {
  return {
    key: `payer_rule/${row.payer}/${row.planScope}/${row.topic}`,
    kind: 'payer_rule',
    name: `${row.payer}, ${row.planScope}`,
    says: [
      ...says('topic', row.topic),
      ...says('rule', row.rule),
      ...saysTime('timeToAsk', row.windowValue, row.windowUnit),
      ...says('fileStarts', row.windowStarts),
      ...says('whoMayAsk', row.whoMayAsk),
      ...says('canOverturn', row.canOverturn),
      ...says('lostIfAppealFiled', row.lostIfAppealFiled),
      ...says('phone', row.phone),
    ],
    states: [],
    planTypes: row.planTypes,
    payerIds: row.payerIds,
    citation: null,
    sources: row.sources,
    verified: isVerified(row.verification),
    dateRead: row.dateRead,
    givesDates: row.windowValue !== null,
    asText: textOf(row),
  };
}

function regulatorFact(row: RegulatorRow): RegisteredFact {
  return {
    key: regulatorKey(row),
    kind: 'regulator',
    name: row.regulatorName,
    says: [
      ...says('scope', row.regulatorScope),
      ...channelsOf(row).flatMap(({ kind, value }) => says(kind, value)),
      ...says('isReview', row.complaintIsExternalReview),
      ...says('notes', row.notes),
    ],
    states: [row.stateCode],
    planTypes: [],
    payerIds: [],
    citation: row.externalReviewLaw,
    sources: row.sources,
    verified: row.verified,
    dateRead: row.dateRead,
    givesDates: false,
    asText: textOf(row),
  };
}

/** An office or a review that the law names itself; what a state's own tables say stands in those. */
function federalFact(row: AuthorityRow): readonly RegisteredFact[] {
  if (row.key === null || row.key === '@contract_state' || row.name === null) return [];
  return [
    {
      key: `authority/${row.planType}/${row.funding}/${row.part}/${row.key}`,
      kind: row.part === 'regulator' ? 'regulator' : 'review',
      name: row.name,
      says: [
        ...says('plan', planType(row.planType as PlanType).name),
        ...says('why', row.why),
        ...says('appliesWhen', row.appliesWhen),
        ...says('recipient', row.recipient),
        ...says('phone', row.phone),
        ...says('web', row.url),
        ...says('binding', row.complaintBinding),
        ...says('notes', row.notes),
      ],
      states: [],
      planTypes: [row.planType],
      payerIds: [],
      citation: row.citation,
      sources: row.sources,
      verified: isVerified(row.verification),
      dateRead: row.dateRead,
      givesDates: false,
      asText: textOf(row),
    },
  ];
}

function insurerFact(row: InsurerRow): RegisteredFact {
  return {
    key: `insurer/${row.slug}`,
    kind: 'insurer',
    name: row.name,
    says: [
      ...says('group', row.parentGroup),
      ...says('post', row.appealsAddress),
      ...says('fax', row.appealsFax),
      ...says('addressScope', row.addressScope),
      ...says('notes', row.notes),
    ],
    states: row.states.includes('*') ? [] : row.states,
    planTypes: [],
    payerIds: [row.slug],
    citation: null,
    sources: row.sources,
    verified: row.verified,
    dateRead: row.dateRead,
    givesDates: false,
    asText: textOf(row),
  };
}

function helperFact(row: HelperRow): RegisteredFact {
  return {
    key: `helper/${row.key}`,
    kind: 'helper',
    name: row.name,
    says: [...says('does', row.does), ...says('phone', row.phone), ...says('email', row.email)],
    states: row.stateCode === null ? [] : [row.stateCode],
    planTypes: [],
    payerIds: [],
    citation: row.citation,
    sources: row.sources,
    verified: isVerified(row.verification),
    dateRead: row.dateRead,
    givesDates: false,
    asText: textOf(row),
  };
}

export const regulatorKey = (row: Pick<RegulatorRow, 'stateCode' | 'regulatorCode'>): string =>
  `regulator/${row.stateCode}/${row.regulatorCode}`;

/** Every fact that is compared with its source, in the order of the desk. */
export const registeredFacts: readonly RegisteredFact[] = [
  ...procedureRulesRows.map(ruleFact),
  ...externalReviewRows.map(stateReviewFact),
  ...payerRulesRows.map(payerRuleFact),
  ...regulatorsRows.map(regulatorFact),
  ...authorityRows.flatMap(federalFact),
  ...insurersRows.map(insurerFact),
  ...helpersRows.map(helperFact),
].sort((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind));
