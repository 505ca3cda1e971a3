import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/domain/identity/account';
import type { ChosenChannel } from '@chorus/domain/delivery/recipient';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate, zonedFivePm } from '@chorus/domain/shared/calendar';
import { currentAttestation, type Attestation } from '@chorus/domain/submission/attestation';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseLoaders, Cases, CheckedClocks, clocksOfCase } from '../case/case.public.js';
import { Readings } from '../consent/consent.public.js';
import { GateBook, type GateState } from './gate-book.js';
import type { LetterFacts } from './letter-facts.js';
import type { DocumentPrepared } from './prepare-document.js';
import type { Addressee } from './recipient.js';
import { stepClock } from './open-step.js';
import { SubmissionSeals, type SubmissionKey } from './submission-seals.js';
import { movesOfSubmission } from './submission.loaders.js';
import type { CampaignSubmission } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';
import { Ways } from './ways.js';

interface Links {
  readonly pdf: string;
  readonly html: string;
}

const linksOf = (id: string): Links => ({
  pdf: `/submissions/${id}/document.pdf`,
  html: `/submissions/${id}/document.html`,
});

/** Whoever holds a Submission here may see the person's papers: queries and mutations have asked. */
@Resolver('Submission')
export class SubmissionFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly seals: SubmissionSeals,
    private readonly cases: Cases,
    private readonly gates: GateBook,
    private readonly known: Ways,
    private readonly caseLoaders: CaseLoaders,
    private readonly readings: Readings,
    private readonly checked: CheckedClocks,
  ) {}

  @ResolveField('stateSentence')
  stateSentence(
    @Parent() { state, language }: SubmissionRow,
    @Args('language') asked?: Language | null,
  ): string {
    return submissionSentences[state][asked ?? language];
  }

  @ResolveField('deadlineEnds')
  deadlineEnds(@Parent() { actBy, recipientZone }: SubmissionRow): Date | null {
    return actBy === null ? null : new Date(zonedFivePm(plainDate(actBy), recipientZone));
  }

  @ResolveField('dateVerified')
  async dateVerified(@Parent() row: SubmissionRow, @Ctx() context: GraphqlContext): Promise<boolean> {
    const clock = stepClock(await context.loaders.load(clocksOfCase, row.caseId), row.stage);
    return clock?.actBy === row.actBy && (await this.checked.isChecked(clock, context));
  }

  @ResolveField('addressee')
  async addressee(@Parent() row: SubmissionRow, @Ctx() context: GraphqlContext): Promise<Addressee> {
    return (await this.opened(row, context)).addressee(row);
  }

  @ResolveField('ways')
  ways(@Parent() row: SubmissionRow, @CurrentActor() actor: Actor): Promise<readonly ChosenChannel[]> {
    return this.db.read(actor, async (tx) => {
      const of = await this.cases.load(tx, row.caseId);
      const { recipientRole, urgent, sample } = row;
      return of === null || recipientRole === null
        ? []
        : this.known.of(recipientRole, of, { preferred: null, urgent, sample });
    });
  }

  @ResolveField('ownWords')
  async ownWords(@Parent() row: SubmissionRow, @Ctx() context: GraphqlContext): Promise<string | null> {
    return (await this.opened(row, context)).ownWords(row);
  }

  @ResolveField('facts')
  async facts(@Parent() row: SubmissionRow, @Ctx() context: GraphqlContext): Promise<LetterFacts> {
    return (await this.opened(row, context)).letterFacts(row);
  }

  @ResolveField('gate')
  async gate(@Parent() row: SubmissionRow, @Ctx() context: GraphqlContext): Promise<GateState> {
    await this.opened(row, context);
    return this.db.read(context.actor, (tx) => this.gates.state(tx, row));
  }

  @ResolveField('attestation')
  attestation(@Parent() { language }: SubmissionRow, @Args('language') asked?: Language | null): Attestation {
    return currentAttestation(asked ?? language);
  }

  @ResolveField('document')
  document(@Parent() { id, documentHash }: SubmissionRow): Links | null {
    return documentHash === null ? null : linksOf(id);
  }

  @ResolveField('moves')
  moves(@Parent() { id }: SubmissionRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(movesOfSubmission, id);
  }

  /** The seals of a filing; that somebody else than its person has them opened is written down first. */
  private async opened(row: SubmissionRow, context: GraphqlContext): Promise<SubmissionKey> {
    const { id: thingId, personId, caseId } = row;
    const { acts } = await context.loaders.load(this.caseLoaders.sight, caseId);
    if (!acts) await this.readings.opening(context, { thing: 'submission', thingId, personId, caseId });
    return this.seals.of(personId);
  }
}

@Resolver('CampaignSubmission')
export class CampaignSubmissionResolver {
  @ResolveField('stateSentence')
  stateSentence(
    @Parent() { state, language }: CampaignSubmission,
    @Args('language') asked?: Language | null,
  ): string {
    return submissionSentences[state][asked ?? language];
  }
}

@Resolver('DocumentPrepared')
export class DocumentPreparedResolver {
  @ResolveField('document')
  document(@Parent() { submission }: DocumentPrepared): Links {
    return linksOf(submission.id);
  }
}
