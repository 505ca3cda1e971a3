import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { caseStateSentences, type CaseState } from '@chorus/domain/case/case';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AnswerCaseMatchInput } from '../../generated/graphql.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { CompareCases, type ComparedCases } from './compare-cases.js';
import type { CaseRecord } from './case.repository.js';

@Resolver('CaseMatch')
export class CompareCasesResolver {
  constructor(private readonly comparing: CompareCases) {}

  @Query('casesToCompare')
  casesToCompare(@CurrentActor() actor: Actor) {
    return this.comparing.waiting(actor);
  }

  @Query('pairsToCompare')
  pairsToCompare(@CurrentActor() actor: Actor) {
    return this.comparing.count(actor);
  }

  @Mutation('answerCaseMatch')
  answerCaseMatch(@CurrentActor() actor: Actor, @Args('input') input: AnswerCaseMatchInput) {
    const { matchId, answer, goesOn } = input;
    return this.comparing.execute(actor, { matchId, answer, goesOn: goesOn ?? null });
  }

  @ResolveField('id')
  id({ match }: ComparedCases): string {
    return match.id;
  }

  @ResolveField('foundAt')
  foundAt({ match }: ComparedCases): Date {
    return match.foundAt;
  }

  @ResolveField('answer')
  answer({ match }: ComparedCases): string | null {
    return match.answer;
  }

  @ResolveField('cases')
  cases({ cases }: ComparedCases) {
    return cases.map((one: CaseRecord) => ({
      caseId: one.id,
      state: one.state,
      stateSentence: caseStateSentences[one.state as CaseState],
      planType: one.planType,
      letterInHand: one.letterInHand,
      noticeDate: one.noticeDate,
      conditionKey: one.conditionKey,
      treatmentKey: one.treatmentKey,
      actBy: one.actBy,
      createdAt: one.createdAt,
    }));
  }
}
