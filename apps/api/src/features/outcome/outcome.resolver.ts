import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { officeAwaited, officeOfRecipient } from '@chorus/domain/complaint/office-answer';
import { outcomeStateSentences } from '@chorus/domain/outcome/outcome';
import { resultSentences } from '@chorus/domain/outcome/verification';
import type { NextStep } from '@chorus/domain/playbook/playbook';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import type { Permission } from '@chorus/domain/identity/roles';
import { showsFacts } from '@chorus/domain/case/case-sight';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseAccess, CaseLoaders, type CaseRecord } from '../case/case.public.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { AnswerCheckIn } from './answer-check-in.js';
import { CorrectOutcome, type CorrectOutcomeInput } from './correct-outcome.js';
import { codesOfOutcome, codesShown } from './outcome-codes.js';
import { outcomeBySubmission, outcomesOfCase, recipientOfOutcome } from './outcome.loaders.js';
import { callListOf, callsOf, outcomesOf, outcomesToVerify } from './outcome.repository.js';
import type { OutcomeRow } from './outcome.table.js';
import { ReportOutcome, type ReportOutcomeInput } from './report-outcome.js';
import { ReportOwnFiling, type OwnFilingInput, type OwnFilingReported } from './report-own-filing.js';
import { VerifyOutcome, type OutcomeVerified, type VerifyOutcomeInput } from './verify-outcome.js';

@Resolver('Outcome')
export class OutcomeResolver {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly answers: AnswerCheckIn,
    private readonly report: ReportOutcome,
    private readonly verify: VerifyOutcome,
    private readonly correct: CorrectOutcome,
    private readonly own: ReportOwnFiling,
  ) {}

  @Query('nationalCodes')
  nationalCodes(@Args('language') language: Language) {
    return codesShown(null, language);
  }

  @ResolveField('codes')
  async codes(
    @Parent() { id }: OutcomeRow,
    @Args('language') language: Language,
    @Ctx() { loaders }: GraphqlContext,
  ) {
    return codesShown(await loaders.load(codesOfOutcome, id), language);
  }

  @Query('outcomesToVerify')
  async outcomesToVerify(
    @CurrentActor() actor: Actor,
    @Args('organizationId') organizationId: string,
    @Args('campaignId') campaignId?: string | null,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) =>
      isId(organizationId) && (await isAllowed(tx, organizationId, 'outcome.verify'))
        ? this.told(tx, await outcomesToVerify(tx, organizationId, campaignId ?? null, page))
        : [],
    );
    return connectionOf(rows, page, (row) => [row.reportedAt?.toISOString() ?? null, row.id]);
  }

  @Query('outcomes')
  async outcomes(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 1);
    const rows = await this.db.read(actor, async (tx) =>
      (await mayIn(tx, campaignId, 'participants.list'))
        ? this.told(tx, await outcomesOf(tx, campaignId, page))
        : [],
    );
    return connectionOf(rows, page, (row) => [row.id]);
  }

  @Query('checkInCallList')
  async checkInCallList(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 1);
    const rows = await this.db.read(actor, async (tx) =>
      (await mayIn(tx, campaignId, 'participants.list'))
        ? this.told(tx, await callListOf(tx, campaignId, page))
        : [],
    );
    return connectionOf(rows, page, (row) => [row.outcomeId]);
  }

  @Query('myCheckInCalls')
  myCheckInCalls(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return [];
    return this.db.read(actor, async (tx) => this.told(tx, await callsOf(tx, actor.accountId)));
  }

  /** What came of a case is a fact of it: of one kept confidential, a group is told nothing of it. */
  private async told<Row extends { readonly caseId: string }>(
    tx: ReadTx,
    rows: readonly Row[],
  ): Promise<Row[]> {
    const veiled = await this.cases.onlyDates(
      tx,
      rows.map(({ caseId }) => caseId),
    );
    return rows.filter(({ caseId }) => !veiled.has(caseId));
  }

  @Mutation('answerCheckIn')
  answerCheckIn(
    @CurrentActor() actor: Actor,
    @Args('token') token: string,
    @Args('answer') answer: OneTapAnswer,
    @Args('decidedOn') decidedOn?: string,
  ) {
    return this.answers.execute(actor, { token, answer, decidedOn: decidedOn ?? null });
  }

  @Mutation('reportOutcome')
  reportOutcome(@CurrentActor() actor: Actor, @Args('input') input: ReportOutcomeInput) {
    return this.report.execute(actor, input);
  }

  @Mutation('reportOwnFiling')
  reportOwnFiling(@CurrentActor() actor: Actor, @Args('input') input: OwnFilingInput) {
    return this.own.execute(actor, input);
  }

  @Mutation('takeBackOwnFiling')
  takeBackOwnFiling(
    @CurrentActor() actor: Actor,
    @Args('caseId') caseId: string,
    @Args('stage') stage: string,
  ) {
    return this.own.takeBack(actor, { caseId, stage });
  }

  @Mutation('verifyOutcome')
  verifyOutcome(@CurrentActor() actor: Actor, @Args('input') input: VerifyOutcomeInput) {
    return this.verify.execute(actor, input);
  }

  @Mutation('correctOutcome')
  correctOutcome(@CurrentActor() actor: Actor, @Args('input') input: CorrectOutcomeInput) {
    return this.correct.execute(actor, input);
  }

  @ResolveField('reference')
  async reference(
    @Parent() outcome: OutcomeRow & { readonly reference?: string },
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string | null> {
    if (outcome.reference !== undefined || outcome.submissionId === null) return outcome.reference ?? null;
    return (await loaders.load(outcomeBySubmission, outcome.submissionId))?.reference ?? null;
  }

  @ResolveField('stateSentence')
  async stateSentence(
    @Parent() { stage, state, submissionId }: OutcomeRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Bilingual> {
    if (stage !== 'regulator_complaint' || (state !== 'due' && state !== 'asked'))
      return outcomeStateSentences[state];
    const recipientKey = submissionId === null ? null : await loaders.load(recipientOfOutcome, submissionId);
    return officeAwaited(officeOfRecipient(recipientKey));
  }

  @ResolveField('resultSentence')
  resultSentence(@Parent() { result }: OutcomeRow): Bilingual | null {
    return result === null ? null : resultSentences[result];
  }
}

@Resolver('Submission')
export class SubmissionOutcomeResolver {
  @ResolveField('outcome')
  outcome(@Parent() { id }: { readonly id: string }, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(outcomeBySubmission, id);
  }
}

@Resolver('Case')
export class CaseOutcomesResolver {
  constructor(private readonly cases: CaseLoaders) {}

  @ResolveField('outcomes')
  async outcomes(
    @Parent() { id, confidential }: Pick<CaseRecord, 'id' | 'confidential'>,
    @Ctx() { loaders }: GraphqlContext,
  ) {
    const tells = !confidential || showsFacts(await loaders.load(this.cases.sight, id));
    return tells ? loaders.load(outcomesOfCase, id) : [];
  }
}

@Resolver('OwnFilingReported')
export class OwnFilingReportedResolver {
  constructor(private readonly cases: CaseLoaders) {}

  @ResolveField('case')
  case(@Parent() { caseId }: OwnFilingReported, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(this.cases.record, caseId);
  }
}

@Resolver('NextStepAnswer')
export class NextStepAnswerResolver {
  @ResolveField('stepKeys')
  stepKeys(@Parent() next: NextStep): readonly string[] {
    return next.next === 'act' ? next.steps.map(({ stepKey }) => stepKey) : [];
  }
}

@Resolver('OutcomeVerified')
export class OutcomeVerifiedResolver {
  @ResolveField('next')
  next(@Parent() { next }: OutcomeVerified): NextStep | null {
    return next;
  }
}

async function mayIn(tx: ReadTx, campaignId: string, permission: Permission): Promise<boolean> {
  const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
  return campaign !== null && isAllowed(tx, campaign.organizationId, permission);
}
