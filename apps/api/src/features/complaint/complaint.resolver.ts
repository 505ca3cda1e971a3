import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { showsFacts } from '@chorus/domain/case/case-sight';
import { duties } from '@chorus/domain/complaint/duty-rules';
import { noticeQuestionWords } from '@chorus/domain/complaint/notice-questions';
import { besideTheAppeal, helpNearby, powersOf, regulatorOf } from '@chorus/domain/complaint/regulator-of';
import type { Language } from '@chorus/domain/identity/account';
import type { Funding } from '@chorus/domain/jurisdiction/plan-types';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AnswerDutyInput, AnswerNoticeInput } from '../../generated/graphql.js';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseLoaders, Cases } from '../case/case.public.js';
import { Readings } from '../consent/consent.public.js';
import { AnswerDuty } from './answer-duty.js';
import { AnswerNotice } from './answer-notice.js';
import { DutyDesk, type DutyFindings } from './duty-desk.js';

@Resolver()
export class ComplaintResolver {
  constructor(
    private readonly db: Db,
    private readonly loaders: CaseLoaders,
    private readonly cases: Cases,
    private readonly desk: DutyDesk,
    private readonly notice: AnswerNotice,
    private readonly duty: AnswerDuty,
    private readonly readings: Readings,
  ) {}

  /** Of clear facts alone: whoever is shown them is shown the office. */
  @Query('regulatorFor')
  async regulatorFor(@Args('caseId') caseId: string, @Ctx() context: GraphqlContext) {
    if (!isId(caseId)) return null;
    if (!showsFacts(await context.loaders.load(this.loaders.sight, caseId))) return null;
    const of = await context.loaders.load(this.loaders.record, caseId);
    if (of === null) return null;
    const { planType, contractState, residenceState, reviewScope } = of;
    const funding = of.funding as Funding | null;
    const answer = regulatorOf({ planType, funding, contractState, residenceState, reviewScope });
    const regulator = answer.is === 'known' ? answer.regulator : null;
    return {
      caseId,
      is: answer.is,
      why: answer.why,
      question: answer.is === 'ask' ? answer.question : null,
      regulator,
      beside: regulator === null ? null : besideTheAppeal(regulator),
      powers: regulator === null ? [] : powersOf(regulator),
      help: helpNearby(answer.authority),
    };
  }

  @Query('complaintDesk')
  async complaintDesk(@Args('caseId') caseId: string, @Ctx() context: GraphqlContext) {
    if (!isId(caseId)) return null;
    const { sees, acts } = await context.loaders.load(this.loaders.sight, caseId);
    const found = sees === 'whole' ? await context.loaders.load(this.loaders.record, caseId) : null;
    if (found === null) return null;
    const { personId } = found;
    if (!acts)
      await this.readings.opening(context, { thing: 'case', thingId: caseId, personId, caseId: found.id });
    return this.deskOf(context.actor, caseId);
  }

  @Mutation('answerNotice')
  async answerNotice(@CurrentActor() actor: Actor, @Args('input') input: AnswerNoticeInput) {
    const answered = await this.notice.execute(actor, {
      caseId: input.caseId,
      answers: input.answers.map(({ question, answer, on }) => ({ question, answer, on: on ?? null })),
    });
    return isRefusal(answered) ? answered : this.answered(actor, answered);
  }

  @Mutation('confirmDuty')
  async confirmDuty(@CurrentActor() actor: Actor, @Args('input') input: AnswerDutyInput) {
    const answered = await this.duty.confirm(actor, input);
    return isRefusal(answered) ? answered : this.answered(actor, answered);
  }

  @Mutation('denyDuty')
  async denyDuty(@CurrentActor() actor: Actor, @Args('input') input: AnswerDutyInput) {
    const answered = await this.duty.deny(actor, input);
    return isRefusal(answered) ? answered : this.answered(actor, answered);
  }

  private async answered<Answered extends { readonly kind: string; readonly caseId: string }>(
    actor: Actor,
    answered: Answered,
  ) {
    return { ...answered, desk: await this.deskOf(actor, answered.caseId) };
  }

  /** With the system's sight: whoever asks was let to the whole case, or has just worked on it. */
  private async deskOf(actor: Actor, caseId: string) {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const of = await this.cases.load(tx, caseId);
        if (of === null) throw new Error('A case that is worked on cannot be read.');
        const asker = await tx.maybe<{ language: Language }>(
          'SELECT language FROM account WHERE id = chorus_account_id()',
        );
        return shown(of, await this.desk.find(tx, of), asker?.language ?? 'en');
      }),
    );
  }
}

function shown(of: RecordedCase, found: DutyFindings, language: Language) {
  const said = new Map(found.answers.map((one) => [one.question, one]));
  const settled = new Set(
    found.answered
      .filter(({ row }) => row.counts || row.answer === 'denied')
      .map(({ row }) => `${row.dutyKey} ${row.stage}`),
  );
  return {
    caseId: of.id,
    questions: found.questions.map((question) => ({
      question,
      text: noticeQuestionWords[question].text[language],
      dated: noticeQuestionWords[question].dated,
      answer: said.get(question)?.answer ?? null,
      on: said.get(question)?.on ?? null,
    })),
    proposed: found.proposed
      .filter(({ key, stage }) => !settled.has(`${key} ${stage ?? 'notice'}`))
      .map((one) => ({ ...one, label: one.label[language] })),
    answered: found.answered.map(({ row, finding, words }) => ({
      key: row.dutyKey,
      stage: row.stage === 'notice' ? null : row.stage,
      label: duties[row.dutyKey].label[language],
      answer: row.answer,
      counts: row.counts,
      statement: finding.statement,
      citation: finding.citation,
      verified: finding.verified,
      words,
      answeredAt: row.answeredAt,
    })),
  };
}
