import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { pageOf } from '../../platform/graphql/connections.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { AnswerFactReport, type AnswerFactReportInput } from './answer-fact-report.js';
import type { ComparedFactInput } from './compared-fact.js';
import { ConfirmFact } from './confirm-fact.js';
import { type FactFilter, ListFacts } from './list-facts.js';
import { ReportFact, type ReportFactInput } from './report-fact.js';

@Resolver()
export class FactsDeskResolver {
  constructor(
    private readonly list: ListFacts,
    private readonly confirm: ConfirmFact,
    private readonly report: ReportFact,
    private readonly answer: AnswerFactReport,
  ) {}

  @Query('facts')
  facts(
    @CurrentActor() actor: Actor,
    @Args('filter') filter?: FactFilter | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ) {
    return this.list.execute(actor, filter ?? {}, pageOf({ first: first ?? null, after: after ?? null }, 1));
  }

  @Mutation('confirmFact')
  confirmFact(@CurrentActor() actor: Actor, @Args('input') input: ComparedFactInput) {
    return this.confirm.execute(actor, input);
  }

  @Mutation('reportFact')
  reportFact(@CurrentActor() actor: Actor, @Args('input') input: ReportFactInput) {
    return this.report.execute(actor, input);
  }

  @Mutation('answerFactReport')
  answerFactReport(@CurrentActor() actor: Actor, @Args('input') input: AnswerFactReportInput) {
    return this.answer.execute(actor, input);
  }
}
