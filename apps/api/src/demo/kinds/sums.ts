import type { FilingType } from '@chorus/domain/playbook/filing-type';
import { forEach } from '../crowd.js';
import { readAll } from '../campaign-lists.js';
import type { SampleCampaign } from '../campaign.js';
import { atOnce, type Actor, type World } from '../stage.js';
import type { Filing } from '../filing/filing.js';

export type Counts = Readonly<Record<string, number>>;

/** What the demo prints of one kind. */
export interface KindSums {
  /** Steps given out and not taken back. */
  readonly assigned: number;
  readonly unassignedByReason: Counts;
  readonly filedByChannel: Counts;
  readonly signed: number;
  readonly spoken: number;
  readonly outcomes: Counts;
  /** Results that nobody has told, and speakers of whom nothing is known. */
  readonly unknown: number;
  readonly late: number;
  readonly seconds: number;
  /** What this kind alone has to tell. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A filing as whoever acts for the person sees it. */
export interface FiledByPerson {
  readonly id: string;
  readonly caseId: string;
  readonly state: string;
  readonly channel: string;
  readonly filingType: FilingType;
  readonly timeliness: 'in_time' | 'late' | 'not_proved' | 'no_date';
  readonly outcome: { readonly state: string; readonly result: string | null } | null;
}

/** Everybody's filings, by id, whichever campaign they were made in. */
export async function everyFiling({ stage, actors }: World): Promise<ReadonlyMap<string, FiledByPerson>> {
  const all = new Map<string, FiledByPerson>();
  const came = actors.filter(({ caseId }) => caseId !== '');
  await forEach(came, atOnce, async ({ token, caseId }: Actor) => {
    const filings = await stage.api.ask<readonly FiledByPerson[]>(
      token,
      'query ($id: ID!) { submissionsOf(caseId: $id) { id caseId state channel filingType timeliness outcome { state result } } }',
      { id: caseId },
    );
    for (const filing of filings) all.set(filing.id, filing);
  });
  return all;
}

/** Who was given something and who was not, as the organizer's lists have it at the end. */
export async function planSums(
  { stage, staff }: World,
  campaign: SampleCampaign,
  planId: string,
): Promise<Pick<KindSums, 'assigned' | 'unassignedByReason'>> {
  const work = await readAll<{ state: string }>(stage.api, staff.organizer, {
    field: 'workItems',
    argument: 'campaignId',
    id: campaign.id,
    fields: 'state',
  });
  const blocked =
    planId === ''
      ? []
      : await readAll<{ constraint: string }>(stage.api, staff.organizer, {
          field: 'unassigned',
          argument: 'planId',
          id: planId,
          fields: 'constraint',
        });
  return {
    assigned: work.filter(({ state }) => state !== 'released').length,
    unassignedByReason: countBy(blocked, ({ constraint }) => constraint),
  };
}

/** What was filed through one campaign's desk, and what came of it. */
export function filingSums(
  made: readonly Filing[],
  all: ReadonlyMap<string, FiledByPerson>,
): Pick<KindSums, 'filedByChannel' | 'signed' | 'outcomes' | 'unknown' | 'late'> {
  const filings = made.flatMap(({ id }) => all.get(id) ?? []);
  const signed = filings.filter(({ state }) => state !== 'draft' && state !== 'ready');
  const expected = filings.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const known = expected.filter(({ result }) => result !== null && result !== 'unknown');
  return {
    filedByChannel: countBy(
      signed.filter(({ state }) => state !== 'withdrawn' && state !== 'recalled'),
      ({ channel }) => channel,
    ),
    signed: signed.length,
    outcomes: countBy(known, ({ result }) => result ?? ''),
    unknown: expected.length - known.length,
    late: filings.filter(({ timeliness }) => timeliness === 'late').length,
  };
}

export function countBy<One>(all: readonly One[], keyOf: (one: One) => string): Counts {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
