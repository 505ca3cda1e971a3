import { regulatorEvidenceRows } from './data/regulator-evidence.generated.js';
import { regulatorsRows, type RegulatorRow } from './data/regulators.generated.js';
import type { JurisdictionCode } from './jurisdictions.js';

export interface Channel {
  readonly kind: 'phone' | 'fax' | 'post' | 'email' | 'web';
  readonly value: string;
  /** True when the value matches an official passage. */
  readonly verified: boolean;
  readonly sources: readonly string[];
}

const byState = new Map<string, readonly RegulatorRow[]>();
for (const row of regulatorsRows) byState.set(row.stateCode, [...(byState.get(row.stateCode) ?? []), row]);

/** The regulators (and review offices) of a state, as published; every jurisdiction has at least one. */
export function regulatorsOf(state: JurisdictionCode): readonly RegulatorRow[] {
  return byState.get(state) ?? [];
}

const evidence = new Map<string, string[]>();
for (const { stateCode, regulatorCode, field, source, sourceKind } of regulatorEvidenceRows) {
  const key = `${stateCode}/${regulatorCode}/${field}`;
  const sources = evidence.get(key) ?? [];
  // Official passages first: they are what a person should open.
  if (sourceKind === 'official') sources.unshift(source);
  else sources.push(source);
  evidence.set(key, sources);
}

const columns = [
  ['phone', 'consumerPhone', 'consumer_phone'],
  ['web', 'complaintUrl', 'complaint_url'],
  ['post', 'complaintMailAddress', 'complaint_mail_address'],
  ['fax', 'complaintFax', 'complaint_fax'],
  ['email', 'complaintEmail', 'complaint_email'],
] as const;

/** How to reach a regulator, each way with the pages it was read on; ways not found are left out, not denied. */
export function channelsOf(row: RegulatorRow): readonly Channel[] {
  return columns.flatMap(([kind, property, field]) => {
    const value = row[property];
    if (value === null) return [];
    const read = evidence.get(`${row.stateCode}/${row.regulatorCode}/${field}`) ?? row.sources;
    return [{ kind, value, verified: row.verifiedFields.includes(property), sources: [...new Set(read)] }];
  });
}
