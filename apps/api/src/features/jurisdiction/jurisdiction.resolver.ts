import { Args, Query, Resolver } from '@nestjs/graphql';
import { authorityFor } from '@chorus/domain/jurisdiction/authority';
import type { Authority } from '@chorus/domain/jurisdiction/authority-types';
import { clocksFor } from '@chorus/domain/jurisdiction/clocks';
import { type ClockRecord, parseClockRequest } from '@chorus/domain/jurisdiction/clocks-request';
import type { Clock, ClocksAnswer } from '@chorus/domain/jurisdiction/clocks-shape';
import { isJurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { LegalClocksInput, QueryAuthorityArgs } from '../../generated/graphql.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { FactStandings } from './fact-standings.js';
import { conditionFacts, denialReasonFacts, insurersIn, jurisdictionFacts, planTypeFacts } from './facts.js';

/** The public facts, each with its source and whether it is confirmed. Nothing here asks who wants to know. */
@Resolver()
export class JurisdictionResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
  ) {}

  @Query('jurisdictions')
  jurisdictions() {
    return jurisdictionFacts;
  }

  @Query('planTypes')
  planTypes() {
    return planTypeFacts;
  }

  @Query('denialReasons')
  denialReasons() {
    return denialReasonFacts;
  }

  @Query('conditions')
  conditions() {
    return conditionFacts;
  }

  @Query('insurers')
  insurers(@Args('state') state?: string | null) {
    return insurersIn(state ?? null);
  }

  @Query('authority')
  authority(@Args() { planType, residence, contractState, funding }: QueryAuthorityArgs): Authority | null {
    for (const state of [residence, contractState])
      if (state != null && !isJurisdictionCode(state)) return null;
    return authorityFor({
      planType,
      residence: residence as Authority['residence'],
      contractState: contractState as Authority['contractState'],
      funding: funding ?? null,
    });
  }

  @Query('legalClocks')
  async legalClocks(
    @Ctx() { actor }: GraphqlContext,
    @Args('input') input: LegalClocksInput,
  ): Promise<{ readonly answer: ClocksAnswer } | Refusal<'InvalidInput'>> {
    const { today, standings } = await this.db.read(actor, async (tx) => ({
      today: await this.clock.today(tx, 'Pacific/Guam'),
      standings: await FactStandings.on(tx, await this.clock.today(tx)),
    }));
    const request = parseClockRequest(recordOf(input, today));
    if (request.ok) return { answer: confirmedHere(clocksFor(request.input), standings) };
    const [problem] = request.problems;
    return refuse(
      'InvalidInput',
      `Check this: it ${problem?.message ?? 'is not right'}.`,
      fieldOf(problem?.field),
    );
  }
}

/** What people of this installation have confirmed since the tables were written counts as confirmed here. */
function confirmedHere(answer: ClocksAnswer, standings: FactStandings): ClocksAnswer {
  const confirmed = (clock: Clock): Clock => ({
    ...clock,
    verified: clock.verified || standings.confirmedClock(clock),
  });
  return {
    ...answer,
    clocks: answer.clocks.map(confirmed),
    companions: answer.companions.map(confirmed),
  };
}

/** The words of the command line and of case files: one reader for all three. */
function recordOf(input: LegalClocksInput, today: string): ClockRecord {
  const text = (value: string | number | null | undefined): string | null =>
    value == null ? null : String(value);
  return {
    plan_type: input.planType,
    residence: text(input.residence),
    contract_state: text(input.contractState),
    level: input.level,
    denied: input.denied,
    received: text(input.received),
    urgent: input.urgency === 'urgent',
    urgency: text(input.urgency),
    stage: text(input.stage),
    letter_date: text(input.letterDate),
    filed: text(input.filed),
    plan_levels: text(input.planLevels),
    scope: text(input.scope),
    funding: text(input.funding),
    first_level_decided: text(input.firstLevelDecided),
    coverage_ends: text(input.coverageEnds),
    as_of: today,
  };
}

const fieldOf = (field: string | undefined): string =>
  (field ?? 'input').replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
