import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ChosenChannel } from '@chorus/domain/delivery/recipient';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate, zonedFivePm } from '@chorus/domain/shared/calendar';
import { currentAttestation, type Attestation } from '@chorus/domain/submission/attestation';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Cases } from '../case/case.public.js';
import { GateBook, type GateState } from './gate-book.js';
import type { LetterFacts } from './letter-facts.js';
import type { DocumentPrepared } from './prepare-document.js';
import type { Addressee } from './recipient.js';
import { SubmissionSeals } from './submission-seals.js';
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
  ) {}

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state, language }: SubmissionRow): string {
    return submissionSentences[state][language];
  }

  @ResolveField('deadlineEnds')
  deadlineEnds(@Parent() { actBy, recipientZone }: SubmissionRow): Date | null {
    return actBy === null ? null : new Date(zonedFivePm(plainDate(actBy), recipientZone));
  }

  @ResolveField('addressee')
  async addressee(@Parent() row: SubmissionRow): Promise<Addressee> {
    return (await this.seals.of(row.personId)).addressee(row);
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
  async ownWords(@Parent() row: SubmissionRow): Promise<string | null> {
    return (await this.seals.of(row.personId)).ownWords(row);
  }

  @ResolveField('facts')
  async facts(@Parent() row: SubmissionRow): Promise<LetterFacts> {
    return (await this.seals.of(row.personId)).letterFacts(row);
  }

  @ResolveField('gate')
  gate(@Parent() row: SubmissionRow, @CurrentActor() actor: Actor): Promise<GateState> {
    return this.db.read(actor, (tx) => this.gates.state(tx, row));
  }

  @ResolveField('attestation')
  attestation(@Parent() { language }: SubmissionRow): Attestation {
    return currentAttestation(language);
  }

  @ResolveField('document')
  document(@Parent() { id, documentHash }: SubmissionRow): Links | null {
    return documentHash === null ? null : linksOf(id);
  }

  @ResolveField('moves')
  moves(@Parent() { id }: SubmissionRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(movesOfSubmission, id);
  }
}

@Resolver('CampaignSubmission')
export class CampaignSubmissionResolver {
  @ResolveField('stateSentence')
  stateSentence(@Parent() { state, language }: CampaignSubmission): string {
    return submissionSentences[state][language];
  }
}

@Resolver('DocumentPrepared')
export class DocumentPreparedResolver {
  @ResolveField('document')
  document(@Parent() { submission }: DocumentPrepared): Links {
    return linksOf(submission.id);
  }
}
