import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import type {
  AddEvidenceInput,
  LogCallInput,
  RecordDenialInput,
  StartCaseInput,
  StateUrgencyInput,
  WriteStoryInput,
} from '../../generated/graphql.js';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Readings } from '../consent/consent.public.js';
import { AddEvidence } from './add-evidence.js';
import { CaseAccess } from './case-access.js';
import { factsOf } from './case-facts-input.js';
import { CaseLoaders } from './case-loaders.js';
import { casesOfPerson } from './case.repository.js';
import { KeepConfidential } from './keep-confidential.js';
import { LogCall } from './log-call.js';
import { RecordDenial } from './record-denial.js';
import { ReopenCase } from './reopen-case.js';
import { StartCase } from './start-case.js';
import { StateUrgency } from './state-urgency.js';
import { WithdrawCase } from './withdraw-case.js';
import { WriteStory } from './write-story.js';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly db: Db,
    private readonly loaders: CaseLoaders,
    private readonly access: CaseAccess,
    private readonly start: StartCase,
    private readonly record: RecordDenial,
    private readonly evidence: AddEvidence,
    private readonly call: LogCall,
    private readonly story: WriteStory,
    private readonly urgency: StateUrgency,
    private readonly withdraw: WithdrawCase,
    private readonly reopen: ReopenCase,
    private readonly confidentiality: KeepConfidential,
    private readonly readings: Readings,
  ) {}

  @Query('case')
  async case(@Args('id') id: string, @Ctx() context: GraphqlContext) {
    if (!isId(id)) return null;
    const found = await context.loaders.load(this.loaders.record, id);
    if (found === null) return null;
    const { sees, acts } = await context.loaders.load(this.loaders.sight, id);
    if (sees === 'nothing') return null;
    const thing = sees === 'whole' ? 'case' : 'case_facts';
    const { personId } = found;
    if (!acts) await this.readings.opening(context, { thing, thingId: id, personId, caseId: found.id });
    return found;
  }

  @Query('casesOf')
  async casesOf(
    @Ctx() { actor, loaders }: GraphqlContext,
    @Args('personId') personId: string,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ) {
    const page = pageOf({ first: first ?? null, after: after ?? null }, 2);
    const rows = isId(personId)
      ? await this.db.read(actor, async (tx) =>
          this.access.shown(tx, await casesOfPerson(tx, personId, page)),
        )
      : [];
    const sights = await loaders.loadMany(
      this.loaders.sight,
      rows.map(({ id }) => id),
    );
    const shown = rows.filter((_, index) => sights[index]?.sees !== 'nothing');
    return connectionOf(shown, page, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  }

  @Mutation('startCase')
  startCase(@CurrentActor() actor: Actor, @Args('input') input: StartCaseInput) {
    const { personId, facts, confidential, consentToStore, urgentBy, anotherDenial } = input;
    return this.start.execute(actor, {
      personId,
      facts: factsOf(facts ?? {}),
      confidential: confidential ?? false,
      urgentBy: urgentBy ?? null,
      anotherDenial: anotherDenial ?? false,
      consentToStore:
        consentToStore == null
          ? null
          : { wordingVersion: consentToStore.wordingVersion, language: consentToStore.language ?? 'en' },
    });
  }

  @Mutation('recordDenial')
  recordDenial(@CurrentActor() actor: Actor, @Args('input') input: RecordDenialInput) {
    return this.record.execute(actor, {
      caseId: input.caseId,
      facts: factsOf(input.facts),
      anotherDenial: input.anotherDenial ?? false,
    });
  }

  @Mutation('addEvidence')
  addEvidence(@CurrentActor() actor: Actor, @Args('input') input: AddEvidenceInput) {
    const { caseId, evidenceKind, fileId, dated } = input;
    return this.evidence.execute(actor, {
      caseId,
      evidenceKind,
      fileId: fileId ?? null,
      dated: dated ?? null,
    });
  }

  @Mutation('logCall')
  logCall(@CurrentActor() actor: Actor, @Args('input') input: LogCallInput) {
    return this.call.execute(actor, {
      caseId: input.caseId,
      at: input.at.toISOString(),
      calledNumber: input.calledNumber ?? null,
      spokeWith: input.spokeWith ?? null,
      reference: input.reference ?? null,
      said: input.said,
      minutes: input.minutes ?? null,
      showsDenial: input.showsDenial ?? false,
    });
  }

  @Mutation('writeStory')
  writeStory(@CurrentActor() actor: Actor, @Args('input') input: WriteStoryInput) {
    return this.story.execute(actor, input);
  }

  @Mutation('stateUrgency')
  stateUrgency(@CurrentActor() actor: Actor, @Args('input') input: StateUrgencyInput) {
    const { caseId, urgency, statedBy } = input;
    return this.urgency.execute(actor, { caseId, urgency, statedBy: statedBy ?? null });
  }

  @Mutation('withdrawCase')
  withdrawCase(@CurrentActor() actor: Actor, @Args('caseId') caseId: string) {
    return this.withdraw.execute(actor, caseId);
  }

  @Mutation('keepCaseConfidential')
  keepCaseConfidential(
    @CurrentActor() actor: Actor,
    @Args('caseId') caseId: string,
    @Args('confidential') confidential: boolean,
  ) {
    return this.confidentiality.execute(actor, { caseId, confidential });
  }

  @Mutation('reopenCase')
  reopenCase(@CurrentActor() actor: Actor, @Args('caseId') caseId: string) {
    return this.reopen.execute(actor, caseId);
  }
}
