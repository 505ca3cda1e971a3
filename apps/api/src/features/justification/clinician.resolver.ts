import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Licence } from '@chorus/domain/justification/clinician';
import type { Actor } from '@chorus/domain/shared/actor';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { ChangeClinician, type LicenceTyped } from './change-clinician.js';
import { loadsOf } from './clinicians.repository.js';
import { Clinicians, type EnrolledClinician } from './clinicians.js';
import type { ConflictTyped } from './conflicts-typed.js';
import { EnrolClinician, type EnrolClinicianInput } from './enrol-clinician.js';

type PractisingInput = Pick<EnrolClinicianInput, 'specialties' | 'languages' | 'supports'>;

@Resolver('Clinician')
export class ClinicianResolver {
  constructor(
    private readonly db: Db,
    private readonly clinicians: Clinicians,
    private readonly enrolment: EnrolClinician,
    private readonly changing: ChangeClinician,
  ) {}

  @Mutation('enrolClinician')
  enrol(@CurrentActor() actor: Actor, @Args('input') input: EnrolClinicianInput) {
    return this.enrolment.execute(actor, input);
  }

  @Mutation('setWeeklyCapacity')
  capacity(
    @CurrentActor() actor: Actor,
    @Args('weeklyCapacity') wanted: number,
    @Args('giveBack') giveBack?: boolean | null,
  ) {
    return this.changing.capacity(actor, wanted, giveBack ?? false);
  }

  @Mutation('renewLicence')
  renew(@CurrentActor() actor: Actor, @Args('input') input: LicenceTyped) {
    return this.changing.renewLicence(actor, input);
  }

  @Mutation('endLicence')
  endLicence(@CurrentActor() actor: Actor, @Args('state') state: string) {
    return this.changing.endLicence(actor, state);
  }

  @Mutation('discloseConflicts')
  disclose(@CurrentActor() actor: Actor, @Args('conflicts') conflicts: readonly ConflictTyped[]) {
    return this.changing.conflicts(actor, conflicts);
  }

  @Mutation('changePractising')
  practising(@CurrentActor() actor: Actor, @Args('input') input: PractisingInput) {
    return this.changing.practising(actor, input);
  }

  @Query('clinician')
  clinician(@CurrentActor() actor: Actor): Promise<EnrolledClinician | null> {
    return this.db.read(actor, (tx) =>
      actor.kind === 'account' ? this.clinicians.ofAccount(tx, actor.accountId) : Promise.resolve(null),
    );
  }

  @ResolveField('load')
  load(@Parent() { id }: EnrolledClinician, @CurrentActor() actor: Actor): Promise<number> {
    return this.db.read(actor, async (tx) => (await loadsOf(tx, [id])).get(id) ?? 0);
  }
}

@Resolver('Licence')
export class LicenceResolver {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
  ) {}

  @ResolveField('inForce')
  inForce(@Parent() { expiresOn }: Licence, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.db.read(actor, async (tx) => expiresOn >= (await this.clock.today(tx)));
  }
}
