import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Bilingual, Language } from '@chorus/domain/identity/account';
import type { WindDownPlan } from '@chorus/domain/campaign/wind-down';
import { attemptStateSentences } from '@chorus/domain/delivery/attempt';
import { timeliness, type Timeliness } from '@chorus/domain/delivery/timeliness';
import { returns } from '@chorus/domain/submission/returned';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseLoaders } from '../case/case.public.js';
import { Readings } from '../consent/consent.public.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import { attemptsBySubmission, proofsBySubmission, returnsBySubmission } from './delivery.loaders.js';
import type { WaitingFiling } from './delivery.repository.js';
import type { AttemptRow, FilingReturnRow, ProofRow } from './delivery.table.js';
import { KeepProof, satisfyingOf } from './keep-proof.js';

/** The act that meets the clock is kept as one day, so it proves itself whatever it was. */
function timelinessOf({ actBy, satisfiedBy, satisfiedOn }: SubmissionRow): Timeliness {
  const acts = { sentOn: null, postmarkedOn: null, receivedOn: satisfiedOn };
  return timeliness(actBy, satisfyingOf(satisfiedBy), acts);
}

@Resolver('Submission')
export class SubmissionDeliveryResolver {
  constructor(
    private readonly cases: CaseLoaders,
    private readonly readings: Readings,
  ) {}

  @ResolveField('attempts')
  attempts(@Parent() { id }: SubmissionRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(attemptsBySubmission, id);
  }

  /** A reading is written down where there is something to read: a draft with no proof was not opened by this. */
  @ResolveField('proofs')
  async proofs(@Parent() { id, personId, caseId }: SubmissionRow, @Ctx() context: GraphqlContext) {
    const proofs = await context.loaders.load(proofsBySubmission, id);
    if (proofs.length === 0) return proofs;
    const { acts } = await context.loaders.load(this.cases.sight, caseId);
    if (!acts) await this.readings.opening(context, { thing: 'submission', thingId: id, personId, caseId });
    return proofs;
  }

  @ResolveField('returns')
  async returns(@Parent() { id, language }: SubmissionRow, @Ctx() { loaders }: GraphqlContext) {
    const rows: readonly FilingReturnRow[] = await loaders.load(returnsBySubmission, id);
    return rows.map((row): ReturnOfFiling => ({ ...row, language }));
  }

  @ResolveField('timeliness')
  timeliness(@Parent() row: SubmissionRow): Timeliness {
    return timelinessOf(row);
  }
}

interface ReturnOfFiling extends FilingReturnRow {
  /** Of the filing that came back. */
  readonly language: Language;
}

@Resolver('FilingReturn')
export class FilingReturnResolver {
  @ResolveField('sentence')
  sentence(
    @Parent() { reason, language }: ReturnOfFiling,
    @Args('language') asked?: Language | null,
  ): string {
    return returns[reason].what[asked ?? language];
  }

  @ResolveField('advice')
  advice(@Parent() { reason, language }: ReturnOfFiling, @Args('language') asked?: Language | null): string {
    return returns[reason].mend[asked ?? language];
  }
}

@Resolver('FilingOnItsWay')
export class FilingOnItsWayResolver {
  @ResolveField('stateSentence')
  stateSentence(
    @Parent() { state, language }: SubmissionRow,
    @Args('language') asked?: Language | null,
  ): string {
    return submissionSentences[state][asked ?? language];
  }

  @ResolveField('timeliness')
  timeliness(@Parent() row: SubmissionRow): Timeliness {
    return timelinessOf(row);
  }
}

@Resolver('Attempt')
export class AttemptResolver {
  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: AttemptRow): Bilingual {
    return attemptStateSentences[state];
  }
}

@Resolver('Proof')
export class ProofResolver {
  constructor(private readonly proofs: KeepProof) {}

  @ResolveField('value')
  value(@Parent() proof: ProofRow): Promise<string | null> {
    return this.proofs.valueOf(proof);
  }
}

@Resolver('WaitingFiling')
export class WaitingFilingResolver {
  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: WaitingFiling): Bilingual {
    return submissionSentences[state];
  }
}

@Resolver('WindDownPlan')
export class WindDownPlanResolver {
  @ResolveField('people')
  people(@Parent() { packets }: WindDownPlan): number {
    return packets.length;
  }
}
