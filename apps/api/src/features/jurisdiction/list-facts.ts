import { Injectable } from '@nestjs/common';
import type { FactKind } from '@chorus/domain/jurisdiction/fact-register';
import { isDue, type FactStanding } from '@chorus/domain/jurisdiction/fact-standing';
import { jurisdictionCodes, type JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { rulesBehindDates } from '@chorus/domain/jurisdiction/rules-behind-dates';
import type { Actor } from '@chorus/domain/shared/actor';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { connectionOf, type Page } from '../../platform/graphql/connections.js';
import { factsToCompare, type FactToCompare } from './fact-digests.js';
import { FactStandings } from './fact-standings.js';
import { reviewerRole } from './facts-desk.repository.js';
import { shownFact } from './shown-fact.js';

/** A list that is left out or empty asks for nothing. */
export interface FactFilter {
  readonly kinds?: readonly FactKind[] | null;
  readonly states?: readonly string[] | null;
  readonly planTypes?: readonly string[] | null;
  readonly payerIds?: readonly string[] | null;
  readonly standings?: readonly FactStanding[] | null;
  readonly due?: boolean | null;
  readonly behindDates?: boolean | null;
}

/** The facts desk: what is on file, how it stands here, and what is to be looked at next. */
@Injectable()
export class ListFacts {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
  ) {}

  execute(actor: Actor, filter: FactFilter, page: Page) {
    return this.db.read(actor, async (tx) => {
      const standings = await FactStandings.on(tx, await this.clock.today(tx));
      const about = factsToCompare.filter(isAbout(filter));
      const due = about.filter((fact) => isDue(standings.of(fact)));
      const asked = (filter.due === true ? due : about).filter((fact) =>
        anyOf(filter.standings, [standings.of(fact).standing]),
      );
      const from = page.after === null ? 0 : asked.findIndex(({ key }) => key === page.after?.[0]) + 1;
      const rows = asked.slice(from, from + page.limit);
      const role = await reviewerRole(tx);
      const shown = rows.map((fact) => shownFact(fact, standings, actor));
      return {
        ...connectionOf(shown, page, ({ key }) => [key]),
        count: asked.length,
        due: due.length,
        of: about.length,
        mayReview: role !== null,
        mayAnswer: role === 'administrator',
      };
    });
  }
}

/** Nothing asked, nothing said, or one in both. */
const anyOf = (asked: readonly string[] | null | undefined, said: readonly string[]): boolean =>
  asked == null || asked.length === 0 || said.length === 0 || said.some((one) => asked.includes(one));

function isAbout(filter: FactFilter): (fact: FactToCompare) => boolean {
  const behind = filter.behindDates === true ? keysBehindDates(filter) : null;
  return (fact) =>
    anyOf(filter.kinds, [fact.kind]) &&
    anyOf(filter.states, fact.states) &&
    anyOf(filter.planTypes, fact.planTypes) &&
    anyOf(filter.payerIds, fact.payerIds) &&
    (behind === null || behind.has(fact.key));
}

function keysBehindDates({ states, planTypes }: FactFilter): ReadonlySet<string> {
  const places: readonly JurisdictionCode[] = jurisdictionCodes.filter(
    (code) => states == null || states.length === 0 || states.includes(code),
  );
  return new Set(places.flatMap((place) => rulesBehindDates(place, planTypes ?? []).keys));
}
