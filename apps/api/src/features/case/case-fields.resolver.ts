import { ResolveField, Resolver } from '@nestjs/graphql';
import { caseStateSentences } from '@chorus/domain/case/case';
import { clockInputOf } from '@chorus/domain/case/case-clocks';
import { showsFacts, type CaseSees } from '@chorus/domain/case/case-sight';
import { standingOfEvidence } from '@chorus/domain/case/evidence';
import { intakeProblems } from '@chorus/domain/case/intake';
import { authorityFor } from '@chorus/domain/jurisdiction/authority';
import type { Authority } from '@chorus/domain/jurisdiction/authority-types';
import { clocksFor } from '@chorus/domain/jurisdiction/clocks';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { Readings } from '../consent/consent.public.js';
import { callsOfCase, CaseLoaders, clocksOfCase, evidenceOfCase, partiesOfCase } from './case-loaders.js';
import { CaseSeals } from './case-seals.js';
import type { CaseRecord } from './case.repository.js';
import { recordedCase } from './open-case.js';

/**
 * The fields of a case. Nothing sealed is opened before the policy said that the asker sees the whole. Methods take no
 * parameter decorators, so that they are called as they stand: they run once for every case of a list.
 */
@Resolver('Case')
export class CaseFieldsResolver {
  constructor(
    private readonly seals: CaseSeals,
    private readonly loaders: CaseLoaders,
    private readonly readings: Readings,
  ) {}

  @ResolveField('sees')
  async sees({ id }: CaseRecord, _: unknown, context: GraphqlContext): Promise<CaseSees> {
    return (await context.loaders.load(this.loaders.sight, id)).sees;
  }

  @ResolveField('personId')
  async personId(record: CaseRecord, _: unknown, context: GraphqlContext): Promise<string | null> {
    return (await this.seesWhole(record, context)) ? record.personId : null;
  }

  @ResolveField('stateSentence')
  stateSentence({ state }: CaseRecord): string {
    return caseStateSentences[state];
  }

  @ResolveField('clocks')
  async clocks(record: CaseRecord, _: unknown, context: GraphqlContext) {
    return (await this.tells(record, context)) ? context.loaders.load(clocksOfCase, record.id) : [];
  }

  @ResolveField('clockNotes')
  async clockNotes(record: CaseRecord, _: unknown, context: GraphqlContext): Promise<readonly string[]> {
    if (!(await this.tells(record, context))) return [];
    const evidence = await context.loaders.load(evidenceOfCase, record.id);
    const input = clockInputOf({ ...record, evidence, planLevels: record.planLevels as 1 | 2 | null });
    return input === null ? [] : clocksFor(input).notes;
  }

  @ResolveField('authority')
  authority({ planType, residenceState, contractState, funding }: CaseRecord): Authority {
    return authorityFor({
      planType,
      residence: residenceState as Authority['residence'],
      contractState: contractState as Authority['contractState'],
      funding,
    });
  }

  @ResolveField('evidenceStanding')
  async evidenceStanding(record: CaseRecord, _: unknown, context: GraphqlContext) {
    if (!(await this.tells(record, context))) return 'nothing';
    const { id, letterBasis } = record;
    return standingOfEvidence({ evidence: await context.loaders.load(evidenceOfCase, id), letterBasis });
  }

  @ResolveField('evidence')
  async evidence(record: CaseRecord, _: unknown, context: GraphqlContext) {
    return (await this.tells(record, context)) ? context.loaders.load(evidenceOfCase, record.id) : [];
  }

  @ResolveField('parties')
  async parties(record: CaseRecord, _: unknown, context: GraphqlContext) {
    if (!(await this.tells(record, context))) return [];
    const rows = await context.loaders.load(partiesOfCase, record.id);
    const key = (await this.opens(record, context)) ? await this.seals.keyOf(record) : null;
    return rows.map((row) => ({
      role: row.role,
      payerId: row.payerId,
      printedName: key === null ? null : this.seals.partyName(key, row),
    }));
  }

  @ResolveField('details')
  async details(record: CaseRecord, _: unknown, context: GraphqlContext) {
    if (!(await this.opens(record, context))) return null;
    const { identifier, ...facts } = this.seals.facts(await this.seals.keyOf(record), record);
    const { identifierKind } = record;
    return {
      ...facts,
      identifier: identifier === null ? null : { identifierKind, printed: identifier.printed },
    };
  }

  @ResolveField('story')
  async story(record: CaseRecord, _: unknown, context: GraphqlContext): Promise<string | null> {
    if (record.sealedStory === null || !(await this.opens(record, context))) return null;
    return this.seals.story(await this.seals.keyOf(record), record);
  }

  @ResolveField('calls')
  async calls(record: CaseRecord, _: unknown, context: GraphqlContext) {
    if (!(await this.opens(record, context))) return null;
    return context.loaders.load(callsOfCase, record.id);
  }

  @ResolveField('problems')
  async problems(record: CaseRecord, _: unknown, context: GraphqlContext) {
    if (!(await this.opens(record, context))) return null;
    const { loaders } = context;
    const [parties, evidence, key] = await Promise.all([
      loaders.load(partiesOfCase, record.id),
      loaders.load(evidenceOfCase, record.id),
      this.seals.keyOf(record),
    ]);
    return intakeProblems(recordedCase(this.seals, key, record, parties, evidence));
  }

  @ResolveField('needsReview')
  async needsReview(record: CaseRecord, _: unknown, context: GraphqlContext): Promise<boolean | null> {
    const { reviews } = await context.loaders.load(this.loaders.sight, record.id);
    return reviews ? record.needsReview : null;
  }

  /** Whether anything but state and date is told; only of a confidential case is it asked. */
  private async tells({ id, confidential }: CaseRecord, { loaders }: GraphqlContext): Promise<boolean> {
    return !confidential || showsFacts(await loaders.load(this.loaders.sight, id));
  }

  /** Whether what is sealed may be opened; that somebody else than the person does so is written down first. */
  private async opens({ id, personId }: CaseRecord, context: GraphqlContext): Promise<boolean> {
    const { sees, acts } = await context.loaders.load(this.loaders.sight, id);
    if (sees !== 'whole') return false;
    if (!acts) await this.readings.opening(context, { thing: 'case', thingId: id, personId, caseId: id });
    return true;
  }

  private async seesWhole({ id }: CaseRecord, { loaders }: GraphqlContext): Promise<boolean> {
    return (await loaders.load(this.loaders.sight, id)).sees === 'whole';
  }
}
