import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { recipientClasses } from '@chorus/domain/justification/authorization-form';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { CaseRecord } from '../case/case.public.js';
import type { AuthorizationWish } from './authorization-paper.js';
import { AuthorizationSeals, type AuthorizationElements } from './authorization-seals.js';
import type { AuthorizationRow } from './authorization.table.js';
import { RevokeAuthorization } from './revoke-authorization.js';
import { SignAuthorization } from './sign-authorization.js';

const authorizationsOfCase: LoaderDefinition<string, readonly AuthorizationRow[]> = {
  name: 'authorizations of a case',
  textOf: (id) => id,
  missing: [],
  batch: async (tx, ids) => {
    const rows = await tx.rows<AuthorizationRow>(
      'SELECT * FROM hipaa_authorization WHERE case_id = ANY($1) ORDER BY created_at DESC, id DESC',
      [ids],
    );
    return new Map(ids.map((id) => [id, rows.filter(({ caseId }) => caseId === id)]));
  },
};

@Resolver('HealthAuthorization')
export class AuthorizationResolver {
  private readonly opened = new WeakMap<AuthorizationRow, Promise<AuthorizationElements>>();

  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly seals: AuthorizationSeals,
    private readonly signing: SignAuthorization,
    private readonly revoking: RevokeAuthorization,
  ) {}

  @Query('authorizationDraft')
  async draft(@CurrentActor() actor: Actor, @Args('input') input: AuthorizationWish) {
    const draft = await this.signing.draft(actor, input);
    if (isRefusal(draft)) return draft;
    const { text, hash: documentHash, expiresOn, elements } = draft;
    return { kind: 'AuthorizationDraft', text, documentHash, expiresOn, signerName: elements.signerName };
  }

  @Mutation('signAuthorization')
  sign(
    @CurrentActor() actor: Actor,
    @Args('input') input: AuthorizationWish,
    @Args('typedName') typedName: string,
    @Args('documentHash') documentHash: string,
    @Args('intent') intent: boolean,
  ) {
    return this.signing.execute(actor, { ...input, typedName, documentHash, intent });
  }

  @Mutation('revokeAuthorization')
  revoke(@CurrentActor() actor: Actor, @Args('authorizationId') id: string) {
    return this.revoking.execute(actor, id);
  }

  @ResolveField('recipients')
  recipients(@Parent() { recipientKeys }: AuthorizationRow) {
    return recipientClasses.filter((one) => recipientKeys.includes(one));
  }

  @ResolveField('information')
  async information(@Parent() row: AuthorizationRow) {
    return (await this.elements(row)).information;
  }

  @ResolveField('purpose')
  async purpose(@Parent() row: AuthorizationRow) {
    return (await this.elements(row)).purpose;
  }

  @ResolveField('practices')
  async practices(@Parent() row: AuthorizationRow) {
    return (await this.elements(row)).disclosers.map(({ name }) => name);
  }

  @ResolveField('signerName')
  async signerName(@Parent() row: AuthorizationRow) {
    return (await this.elements(row)).signerName;
  }

  @ResolveField('inForce')
  async inForce(@Parent() { revokedOn, expiresOn }: AuthorizationRow, @CurrentActor() actor: Actor) {
    if (revokedOn !== null) return false;
    return this.db.read(actor, async (tx) => expiresOn >= (await this.clock.today(tx)));
  }

  private elements(row: AuthorizationRow): Promise<AuthorizationElements> {
    const known = this.opened.get(row) ?? this.seals.open(row);
    this.opened.set(row, known);
    return known;
  }
}

@Resolver('Case')
export class CaseAuthorizationsResolver {
  @ResolveField('authorizations')
  authorizations(@Parent() { id }: Pick<CaseRecord, 'id'>, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(authorizationsOfCase, id);
  }
}
