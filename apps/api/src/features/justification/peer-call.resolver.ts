import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { orderReasons } from '@chorus/domain/justification/appeal-order';
import { callSentences } from '@chorus/domain/justification/call-states';
import type { PeerToPeerRule } from '@chorus/domain/jurisdiction/payer-rules';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { Cases } from '../case/case.public.js';
import { Readings } from '../consent/consent.public.js';
import { AskForCall, type AskForCallInput } from './ask-for-call.js';
import { CallSeals } from './call-seals.js';
import { CallWaits } from './call-waits.js';
import type { CallBackRow, PeerCallRow } from './call.table.js';
import { EndCall, type CallEnd } from './end-call.js';
import { LogCallBack, type LogCallBackInput } from './log-call-back.js';
import { LogCallResult, type LogCallResultInput } from './log-call-result.js';
import { MakeCallSheet, questionWords } from './make-call-sheet.js';
import { ruleOfCase } from './payer-call-rule.js';
import { PlanCall } from './plan-call.js';
import { RequestAccess } from './request-access.js';

const callOfRequest: LoaderDefinition<string, PeerCallRow | null> = {
  name: 'call of a request',
  textOf: (id) => id,
  missing: null,
  batch: async (tx, ids) => {
    const rows = await tx.rows<PeerCallRow>(
      `SELECT DISTINCT ON (request_id) * FROM peer_call WHERE request_id = ANY($1)
       ORDER BY request_id, created_at DESC, id DESC`,
      [ids],
    );
    return new Map(rows.map((row) => [row.requestId as string, row]));
  },
};

const triesOfCall: LoaderDefinition<string, readonly CallBackRow[]> = {
  name: 'log of a call',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const rows = await tx.rows<CallBackRow>(
      'SELECT * FROM call_back WHERE call_id = ANY($1) ORDER BY at, id',
      [ids],
    );
    return new Map(ids.map((id) => [id, rows.filter(({ callId }) => callId === id)]));
  },
};

@Resolver('PeerCall')
export class PeerCallResolver {
  constructor(
    private readonly db: Db,
    private readonly plan: PlanCall,
    private readonly ask: AskForCall,
    private readonly end: EndCall,
    private readonly tries: LogCallBack,
    private readonly results: LogCallResult,
    private readonly sheets: MakeCallSheet,
    private readonly seals: CallSeals,
    private readonly access: RequestAccess,
    private readonly readings: Readings,
    private readonly waits: CallWaits,
    private readonly cases: Cases,
  ) {}

  @Mutation('planCall')
  planCall(@CurrentActor() actor: Actor, @Args('requestId') requestId: string) {
    return this.plan.execute(actor, requestId);
  }

  @Mutation('askForCall')
  askForCall(@CurrentActor() actor: Actor, @Args('input') input: AskForCallInput) {
    return this.ask.execute(actor, input);
  }

  @Mutation('noteCall')
  noteCall(@CurrentActor() actor: Actor, @Args('callId') callId: string, @Args('what') what: CallEnd) {
    return this.end.execute(actor, callId, what);
  }

  @Mutation('logCallBack')
  logCallBack(@CurrentActor() actor: Actor, @Args('input') input: LogCallBackInput) {
    return this.tries.execute(actor, input);
  }

  @Mutation('logCallResult')
  logCallResult(@CurrentActor() actor: Actor, @Args('input') input: LogCallResultInput) {
    return this.results.execute(actor, input);
  }

  @Query('callSheet')
  async callSheet(
    @CurrentActor() actor: Actor,
    @Args('callId') callId: string,
    @Args('chosen') chosen: readonly string[],
  ) {
    const made = await this.sheets.execute(actor, callId, chosen);
    if (isRefusal(made)) return made;
    const pdf = `/calls/${made.callId}/sheet.pdf?chosen=${chosen.join(',')}`;
    const questions = made.sheet.ask.map((one) => questionWords[one]);
    return { ...made.sheet, kind: 'CallSheet', callId: made.callId, questions, rule: made.rule, pdf };
  }

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state }: PeerCallRow): string {
    return callSentences[state].en;
  }

  @ResolveField('said')
  async said(@Parent() call: PeerCallRow, @Ctx() context: GraphqlContext) {
    return (await this.opened(call, context)) ? this.seals.said(call) : null;
  }

  @ResolveField('callBacks')
  async callBacks(@Parent() call: PeerCallRow, @Ctx() context: GraphqlContext) {
    // The words beside a try are as sealed as the record of the call itself.
    return (await this.opened(call, context)) ? context.loaders.load(triesOfCall, call.id) : [];
  }

  @ResolveField('rule')
  async rule(@Parent() { caseId, requestId }: PeerCallRow, @CurrentActor() actor: Actor) {
    // The payer's published rule tells nothing of the person, and a call tells already that there is one.
    return this.db.transaction(actor, async (tx) => {
      const asked = await this.access.read(tx, requestId);
      if (asked === null) return null;
      return tx.elevated(async () => {
        const of = await this.cases.load(tx, caseId);
        const { today } = await tx.one<{ today: string }>('SELECT chorus_today() AS today');
        return of === null ? null : ruleOfCase(of, today);
      });
    });
  }

  @ResolveField('appealWaitsUntil')
  async appealWaitsUntil(@Parent() { caseId }: PeerCallRow, @CurrentActor() actor: Actor) {
    const order = await this.order(caseId, actor);
    return order?.wait === true ? order.until : null;
  }

  @ResolveField('appealOrder')
  async appealOrder(@Parent() { caseId }: PeerCallRow, @CurrentActor() actor: Actor) {
    const order = await this.order(caseId, actor);
    return order === null ? null : orderReasons[order.because].en;
  }

  private order(caseId: PeerCallRow['caseId'], actor: Actor) {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => (await this.waits.orders(tx, [caseId])).get(caseId) ?? null),
    );
  }

  /** Whether what was said is opened for the reader, with a line that they read it. */
  private async opened(
    { requestId, caseId, personId }: Pick<PeerCallRow, 'requestId' | 'caseId' | 'personId'>,
    { actor, loaders }: GraphqlContext,
  ): Promise<boolean> {
    const asked = await this.db.read(actor, (tx) => this.access.read(tx, requestId));
    if (asked === null || (asked.shows !== 'whole' && asked.shows !== 'own_letter')) return false;
    if (asked.part !== 'person' && asked.part !== 'helper' && !hasSecondFactor(actor)) return false;
    await this.readings.opening({ actor, loaders }, { thing: 'case', thingId: caseId, personId, caseId });
    return true;
  }
}

@Resolver('CallBack')
export class CallBackResolver {
  constructor(private readonly seals: CallSeals) {}

  @ResolveField('number')
  async number(@Parent() row: CallBackRow) {
    return (await this.seals.words(row)).number;
  }

  @ResolveField('note')
  async note(@Parent() row: CallBackRow) {
    return (await this.seals.words(row)).note;
  }
}

@Resolver('PeerToPeerRule')
export class PeerToPeerRuleResolver {
  @ResolveField('window')
  window(@Parent() { window }: PeerToPeerRule): string | null {
    return window === null ? null : `${window.value} ${window.unit}`;
  }
}

@Resolver('JustificationRequest')
export class RequestCallResolver {
  @ResolveField('call')
  call(@Parent() request: OfRequest, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(callOfRequest, idOfRequest(request));
  }
}

/** A request as its own resolvers hand it on: the row, or the row with who asks. */
export type OfRequest = { readonly id: string } | { readonly row: { readonly id: string } };
export const idOfRequest = (request: OfRequest): string => ('row' in request ? request.row.id : request.id);
