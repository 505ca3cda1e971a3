import { isStanding, standsUntil, type Standing } from '@chorus/domain/jurisdiction/fact-standing';
import { dateInZone } from '@chorus/domain/shared/calendar';
import type { Actor } from '@chorus/domain/shared/actor';
import type { FactToCompare } from './fact-digests.js';
import type { FactReportRow } from './fact-review.table.js';
import type { FactStandings } from './fact-standings.js';

/** The page of a source, where it has one: some were read in tables without an address. */
const isPage = (source: string): boolean => /^https?:\/\//.test(source);

/** A fact as the desk shows it. People are named by what they were here, never by who they are. */
export function shownFact(fact: FactToCompare, standings: FactStandings, actor: Actor) {
  const { standing, by, until }: Standing = standings.of(fact);
  const own = actor.kind === 'account' ? actor.accountId : null;
  return {
    key: fact.key,
    version: fact.digest,
    kind: fact.kind,
    name: fact.name,
    says: fact.says,
    states: fact.states,
    planTypes: fact.planTypes,
    citation: fact.citation,
    pages: fact.sources.filter(isPage),
    otherSources: fact.sources.filter((source) => !isPage(source)),
    dateRead: fact.dateRead,
    verified: fact.verified,
    needs: fact.needs,
    standing,
    confirmedBy: by,
    until,
    confirmations: standings.confirmationsOf(fact).map((row) => ({
      role: row.confirmedAs,
      lookedOn: row.lookedOn,
      until: standsUntil(row),
      source: row.source,
      mine: row.confirmedBy === own,
      stands: isStanding({ ...row, by: row.countsAs }, fact.digest, standings.today),
    })),
    reports: standings.reportsOf(fact).map(shownReport),
  };
}

export const shownReport = (row: FactReportRow) => ({
  id: row.id,
  role: row.reportedAs,
  lookedOn: row.lookedOn,
  source: row.source,
  sourceSays: row.sourceSays,
  answer: row.answer,
  reason: row.reason,
  answeredOn:
    row.answeredAt === null ? null : dateInZone(new Date(row.answeredAt).toISOString(), 'America/New_York'),
});
