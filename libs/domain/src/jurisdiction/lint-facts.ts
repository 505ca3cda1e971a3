import { authorityRows } from './data/authority.generated.js';
import { conditionsRows } from './data/conditions.generated.js';
import { denialReasonsRows } from './data/denial-reasons.generated.js';
import { externalReviewRows } from './data/external-review.generated.js';
import { helpersRows } from './data/helpers.generated.js';
import { insurersRows } from './data/insurers.generated.js';
import { jurisdictionsRows } from './data/jurisdictions.generated.js';
import { payerRulesRows } from './data/payer-rules.generated.js';
import { planTypesRows } from './data/plan-types.generated.js';
import { procedureRulesRows } from './data/procedure-rules.generated.js';
import { regulatorsRows } from './data/regulators.generated.js';
import { isVerified, type Verification } from './verification.js';

export interface UnverifiedFact {
  readonly table: string;
  /** The key of the row, e.g. `TX tx_non_aca_tdi_iro`. */
  readonly row: string;
  /** How far it was confirmed, in the words of its table. */
  readonly verification: string;
  readonly sources: readonly string[];
}

export interface UnknownFact {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  /** `not_found`: no passage gives it · otherwise the word the row carries: `unknown`, `plan_set`, `state_set`. */
  readonly as: 'not_found' | 'unknown' | 'plan_set' | 'state_set';
}

export interface TableLint {
  readonly table: string;
  readonly rows: number;
  readonly unverified: number;
  readonly unknown: number;
}

export interface FactLint {
  readonly tables: readonly TableLint[];
  readonly unverified: readonly UnverifiedFact[];
  readonly unknown: readonly UnknownFact[];
}

interface Checked {
  readonly sources: readonly string[];
  readonly verified?: boolean;
  readonly verification?: Verification;
}

interface Table {
  readonly name: string;
  readonly rows: readonly Checked[];
  readonly key: readonly string[];
  /** Properties whose null means "not found"; elsewhere null means that there is nothing to say. */
  readonly facts: readonly string[];
}

const tables: readonly Table[] = [
  { name: 'jurisdictions', rows: jurisdictionsRows, key: ['code'], facts: [] },
  {
    name: 'regulators',
    rows: regulatorsRows,
    key: ['stateCode', 'regulatorCode'],
    facts: ['consumerPhone', 'complaintUrl', 'complaintMailAddress', 'complaintFax', 'complaintEmail'],
  },
  {
    name: 'external-review',
    rows: externalReviewRows,
    key: ['stateCode', 'scope'],
    facts: [
      'fileWithName',
      'requestWindowValue',
      'feeUsd',
      'decisionDaysStandard',
      'decisionHoursExpedited',
      'submitAddress',
    ],
  },
  { name: 'plan-types', rows: planTypesRows, key: ['key'], facts: [] },
  { name: 'authority', rows: authorityRows, key: ['planType', 'funding', 'part', 'key'], facts: [] },
  { name: 'helpers', rows: helpersRows, key: ['key'], facts: [] },
  {
    name: 'procedure-rules',
    rows: procedureRulesRows,
    key: ['ruleId'],
    facts: ['feeCap', 'binding', 'citation'],
  },
  { name: 'denial-reasons', rows: denialReasonsRows, key: ['reasonKey'], facts: [] },
  { name: 'conditions', rows: conditionsRows, key: ['slug'], facts: [] },
  {
    name: 'insurers',
    rows: insurersRows,
    key: ['slug'],
    facts: ['naicGroupCode', 'appealsFax', 'appealsAddress'],
  },
  {
    name: 'payer-rules',
    rows: payerRulesRows,
    key: ['payer', 'planScope', 'topic'],
    facts: ['canOverturn', 'lostIfAppealFiled'],
  },
];

const openWords: ReadonlySet<unknown> = new Set(['unknown', 'plan_set', 'state_set']);

/** Every fact that nobody has confirmed or that no passage gave, table by table, for `chorus doctor`. */
export function lintFacts(): FactLint {
  const unverified: UnverifiedFact[] = [];
  const unknown: UnknownFact[] = [];
  const counts = tables.map((table): TableLint => {
    const before = { unverified: unverified.length, unknown: unknown.length };
    for (const row of table.rows) {
      const values = row as unknown as Readonly<Record<string, unknown>>;
      const key = table.key
        .map((property) => values[property])
        .filter((value) => value !== null)
        .join(' ');
      const confirmed = row.verification === undefined ? row.verified === true : isVerified(row.verification);
      if (!confirmed)
        unverified.push({
          table: table.name,
          row: key,
          verification: row.verification ?? 'not verified',
          sources: row.sources,
        });
      unknown.push(...openFacts(table, key, values));
    }
    return {
      table: table.name,
      rows: table.rows.length,
      unverified: unverified.length - before.unverified,
      unknown: unknown.length - before.unknown,
    };
  });
  return { tables: counts, unverified, unknown };
}

function openFacts(table: Table, row: string, values: Readonly<Record<string, unknown>>): UnknownFact[] {
  return Object.entries(values).flatMap(([field, value]): UnknownFact[] => {
    // The key `unknown` of a plan type is a name, not an open fact.
    if (table.key.includes(field)) return [];
    if (openWords.has(value)) return [{ table: table.name, row, field, as: value as UnknownFact['as'] }];
    return value === null && table.facts.includes(field)
      ? [{ table: table.name, row, field, as: 'not_found' }]
      : [];
  });
}
