import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { measureMethod, type Measure } from '@chorus/domain/precedent/measure';
import type { OwnDimension } from '@chorus/domain/precedent/own-decisions';
import type { DecisionSource } from '@chorus/domain/precedent/sources/decision-source';
import { decisionSources, sourceByKey } from '@chorus/domain/precedent/sources/registry';
import type { PublicMeasure } from '@chorus/domain/precedent/withholding';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { GraphQLError } from 'graphql';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { MeasureDecisions } from './measure-decisions.js';
import { PrecedentRepository } from './precedent.repository.js';
import type { DecisionRow } from './precedent.table.js';
import { ShowBoard } from './show-board.js';
import { ShowProgress } from './show-progress.js';
import { ShowPrecedentTable } from './show-precedent-table.js';

/** As GraphQL gives it: enums by name, absent input as undefined or null. */
interface FilterInput {
  readonly decidedYear?: number | null;
  readonly result?: string | null;
  readonly published?: readonly { readonly column: string; readonly value: string }[] | null;
}

const mostDimensions = 4;

@Resolver()
export class PrecedentResolver {
  constructor(
    private readonly db: Db,
    private readonly decisions: PrecedentRepository,
    private readonly measure: MeasureDecisions,
    private readonly table: ShowPrecedentTable,
    private readonly progress: ShowProgress,
    private readonly board: ShowBoard,
  ) {}

  @Query('precedentTable')
  async precedentTable(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('by') by: readonly OwnDimension[],
  ) {
    const table = answer(await this.table.execute(actor, { campaignId, by }));
    if (table === null) return null;
    const { measures, ...rest } = table;
    return { ...rest, rows: measures.map(rowOf) };
  }

  @Query('campaignProgress')
  campaignProgress(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.progress.execute(actor, campaignId);
  }

  @Query('campaignBands')
  campaignBands(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.progress.bands(actor, campaignId);
  }

  @Query('campaignBoard')
  campaignBoard(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.board.execute(actor, campaignId);
  }

  @Query('publicMeasure')
  async publicMeasure(@CurrentActor() actor: Actor, @Args('source') key: string, @Args('by') by: string[]) {
    const source = sourceNamed(key);
    if (by.length > mostDimensions) {
      throw badInput(refuse('InvalidInput', `Choose at most ${mostDimensions} dimensions.`, 'by'));
    }
    const measures = answer(await this.measure.execute(actor, { source, by }));
    const { title, publisher, address } = source;
    return { source: key, title, publisher, address, by, method: measureMethod, rows: measures.map(rowOf) };
  }

  @Query('publicDecisions')
  async publicDecisions(
    @CurrentActor() actor: Actor,
    @Args('source') key: string,
    @Args('filter') filter?: FilterInput | null,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const source = sourceNamed(key);
    const page = pageOf({ first, after }, 1);
    const published = Object.fromEntries(
      (filter?.published ?? []).map(({ column, value }) => [column, value]),
    );
    const rows = await this.db.read(actor, (tx) =>
      this.decisions.list(
        tx,
        source.key,
        { decidedYear: filter?.decidedYear ?? null, result: filter?.result ?? null, published },
        page,
      ),
    );
    return connectionOf(rows, page, (row) => [row.sourceKey]);
  }
}

@Resolver('PublicDecision')
export class PublicDecisionResolver {
  /** In the order of the source's columns, which jsonb does not keep. */
  @ResolveField('published')
  published(@Parent() { source, published }: DecisionRow): { column: string; value: string }[] {
    const columns = sourceByKey(source)?.columns ?? Object.keys(published).sort();
    return columns.map((column) => ({ column, value: published[column] ?? '' }));
  }
}

function rowOf(measure: Measure | PublicMeasure) {
  if (!('overturn' in measure)) return measure;
  const { overturn, anyRelief: any, ...numbers } = measure;
  return {
    ...numbers,
    overturnRate: overturn.rate,
    overturnInterval: overturn.interval,
    overturnBounds: overturn.bounds,
    anyReliefRate: any.rate,
    anyReliefInterval: any.interval,
  };
}

function sourceNamed(key: string): DecisionSource {
  const source = sourceByKey(key);
  if (source !== null) return source;
  const known = decisionSources.map((each) => each.key).join(', ');
  throw badInput(refuse('InvalidInput', `There is no such source; there are: ${known}.`, 'source'));
}

function answer<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw badInput(result);
  return result;
}

const badInput = ({ message, field }: Refusal): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } });
