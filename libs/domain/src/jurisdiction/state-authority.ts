import type { AuthorityRow } from './data/authority.generated.js';
import type { ExternalReviewRow } from './data/external-review.generated.js';
import type { RegulatorRow } from './data/regulators.generated.js';
import type { Regulator, ReviewPath, Unknown } from './authority-types.js';
import { externalReviewRules } from './external-review.js';
import { jurisdiction, type JurisdictionCode } from './jurisdictions.js';
import { channelsOf, regulatorsOf, type Channel } from './regulators.js';
import { isVerified } from './verification.js';

/** The regulators of the contract state, for a plan whose rule says that its state has power. */
export function stateRegulators(
  rule: AuthorityRow,
  contract: JurisdictionCode,
  residence: JurisdictionCode | null,
): readonly Regulator[] {
  const state = jurisdiction(contract).name;
  const elsewhere =
    residence !== null && residence !== contract
      ? ` Living in ${jurisdiction(residence).name} does not change that.`
      : '';
  return regulatorsOf(contract).map((row) => ({
    key: `${row.stateCode}/${row.regulatorCode}`,
    name: row.regulatorName,
    role: row.role,
    scope: row.regulatorScope,
    appliesWhen: rule.appliesWhen ?? (row.role === 'regulator_of_some_plans' ? row.regulatorScope : null),
    why: `${rule.why} This policy was issued in ${state}.${elsewhere}${roleInWords[row.role]}`,
    channels: channelsOf(row),
    complaint: {
      // Where the complaint is the review, the general rule's words about complaints do not speak of it.
      stopsClocks: isReview(row) ? 'unknown' : (rule.complaintStopsClocks ?? 'unknown'),
      isExternalReview: isReview(row) ? 'yes' : saysNot(rule) ? row.complaintIsExternalReview : 'unknown',
      binding: isReview(row) ? null : rule.complaintBinding,
    },
    notes: joined(row.notes, isReview(row) ? null : rule.notes),
    citation: rule.citation,
    sources: [...new Set([...rule.sources, ...row.sources])],
    verified: isVerified(rule.verification) && row.verified,
    dateRead: row.dateRead,
  }));
}

/** The rule's sentence that a complaint stops no clock says in the same breath that it requests no review. */
export const saysNot = (rule: AuthorityRow): boolean => rule.complaintStopsClocks === 'no';

const isReview = (row: RegulatorRow): boolean => row.complaintIsExternalReview === 'yes';

const roleInWords: Readonly<Record<RegulatorRow['role'], string>> = {
  regulator: '',
  regulator_of_some_plans: ' The state has two regulators: the notice says which one has this plan.',
  external_review_office: ' This office takes requests for external review; it licenses no insurer.',
  refers_on: ' It passes unpaid health claims on to the other office of the state.',
};

const processInWords: Readonly<Record<ExternalReviewRow['process'], { kind: string; name: string }>> = {
  state: { kind: 'state_external_review', name: 'State external review' },
  federal_hhs: { kind: 'federal_external_review', name: 'Federal external review' },
  unknown: { kind: 'external_review_unknown', name: 'External review, if the letter offers one' },
};

function pathOf(rule: AuthorityRow, row: ExternalReviewRow): ReviewPath {
  const { kind, name } = processInWords[row.process];
  return {
    kind,
    name: `${name} (${jurisdiction(row.stateCode as JurisdictionCode).name})`,
    recipient: row.fileWithName ?? 'whoever the letter names; ask the regulator if it names nobody',
    appliesWhen: row.appliesWhen,
    why: row.appliesWhen === null ? rule.why : `The state runs a second track: ${row.appliesWhen}.`,
    channels: channelsOfPath(row),
    notes: row.conflictNotes || null,
    citation: row.citation,
    sources: row.sources,
    verified: row.verified,
    dateRead: row.dateRead,
  };
}

function channelsOfPath(row: ExternalReviewRow): readonly Channel[] {
  const rests = (property: string): boolean =>
    !row.secondaryFields.includes(property) && !row.secondaryFields.includes('all');
  const { submitAddress, formUrl, sources } = row;
  return [
    ...(submitAddress === null
      ? []
      : [{ kind: 'post' as const, value: submitAddress, verified: rests('submitAddress'), sources }]),
    ...(formUrl === null
      ? []
      : [{ kind: 'web' as const, value: formUrl, verified: rests('formUrl'), sources }]),
  ];
}

/** The default path of the contract state and its second tracks, each with its condition. */
export function statePaths(
  rule: AuthorityRow,
  contract: JurisdictionCode,
): { readonly main: ReviewPath; readonly others: readonly ReviewPath[] } {
  const [first, ...rest] = externalReviewRules(contract).map((row) => pathOf(rule, row));
  if (first === undefined)
    throw new Error(`No external review row for ${contract}: the tables are incomplete`);
  return { main: first, others: rest };
}

/** Second tracks only: for cover outside the federal review rule, where the default row does not speak. */
export function secondTracks(rule: AuthorityRow, contract: JurisdictionCode): readonly ReviewPath[] {
  return outsideFederalRule.has(contract) ? statePaths(rule, contract).others : [];
}

// In these states the second track is the one for cover that is not under the federal process.
const outsideFederalRule: ReadonlySet<JurisdictionCode> = new Set(['TX', 'GA', 'WI']);

/** What the state's own tables leave open. */
export function stateUnknowns(contract: JurisdictionCode, withReview: boolean): readonly Unknown[] {
  const state = jurisdiction(contract).name;
  const shared = regulatorsOf(contract).filter(({ role }) => role === 'regulator_of_some_plans');
  const [review] = externalReviewRules(contract);
  const unknown: Unknown[] = [];
  if (shared.length > 0)
    unknown.push({
      what: 'which_regulator',
      why: `${state} splits its plans between two regulators; the notice says which one has this plan.`,
      candidates: shared.map((row) => ({
        value: `${row.stateCode}/${row.regulatorCode}`,
        label: `${row.regulatorName}: ${row.regulatorScope}`,
      })),
    });
  if (withReview && review?.process === 'unknown')
    unknown.push({
      what: 'review_process',
      why: `No passage says which external review holds in ${state} today: follow the letter and ask the regulator.`,
      candidates: [],
    });
  else if (withReview && review?.fileWith === 'unknown')
    unknown.push({
      what: 'review_recipient',
      why: `The passages differ on who takes the request in ${state}: follow the letter.`,
      candidates: [],
    });
  for (const row of regulatorsOf(contract))
    if (channelsOf(row).length === 0)
      unknown.push({
        what: 'contact',
        why: `No telephone, page or address was found for ${row.regulatorName}.`,
        candidates: [],
      });
  return unknown;
}

function joined(...notes: readonly (string | null)[]): string | null {
  return notes.filter((note) => note !== null && note !== '').join(' ') || null;
}
