import { Injectable } from '@nestjs/common';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import { isLicensedFor } from '@chorus/domain/justification/clinician-changes';
import { isCaring } from '@chorus/domain/justification/clinician';
import type { JustificationRefused } from '@chorus/domain/justification/justification.policy';
import { requestLeaseHours } from '@chorus/domain/justification/needed-by';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { beginWorkItem } from '../assignment/assignment.public.js';
import { caseStandings } from '../case/case.public.js';
import { Clinicians } from './clinicians.js';
import { loadsOf } from './clinicians.repository.js';
import { clinicianTable, type JustificationRequestRow } from './justification.table.js';
import { RequestAccess } from './request-access.js';
import { Requests } from './requests.js';
import { SeedStatements } from './seed-statements.js';

export interface RequestTaken {
  readonly kind: 'RequestTaken';
  readonly request: JustificationRequestRow;
}

type Refused =
  | JustificationRefused
  | AuthorizationRefused
  | SecondFactorNeeded
  | Refusal<'RequestMoveNotAllowed' | 'LicenceNotInForce' | 'NoCapacityLeft'>;

/** A clinician says yes: the case opens, with its sources, for them and nobody else. */
@Injectable()
export class TakeRequest {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly clinicians: Clinicians,
    private readonly seed: SeedStatements,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  execute(actor: Actor, id: string): Promise<RequestTaken | Refused> {
    return this.db.transaction<RequestTaken | Refused>(actor, async (tx) => {
      const asked = await this.access.open(tx, id, 'decide_statements');
      if (isRefusal(asked)) return asked;
      const { row, clinician } = asked;
      if (clinician === null)
        return refuse('ClinicianDecidesAlone', 'Only the clinician who was asked takes it up.');
      const unfit = await tx.elevated(() => this.unfit(tx, row));
      if (unfit !== null) return unfit;
      const leaseUntil = new Date(this.wall.now().getTime() + requestLeaseHours * 3_600_000);
      const taken = await this.requests.move(tx, row, 'held', { leaseUntil });
      if (isRefusal(taken)) return taken;
      await tx.elevated(() => this.seed.execute(tx, taken));
      if (row.workItemId !== null) await beginWorkItem(tx, row.workItemId, clinician.accountId);
      return { kind: 'RequestTaken', request: taken };
    });
  }

  /** Of two requests taken at once the second sees the first: the clinician's row is locked. */
  private async unfit(
    tx: Tx,
    row: JustificationRequestRow,
  ): Promise<Refusal<'LicenceNotInForce' | 'NoCapacityLeft'> | null> {
    if (row.clinicianId === null) return null;
    await tx.lock(clinicianTable, row.clinicianId);
    const [clinician] = await this.clinicians.byIds(tx, [row.clinicianId]);
    const [standing] = await caseStandings(tx, [row.caseId]);
    const today = plainDate(await this.clock.today(tx));
    const state = (standing?.facet.residenceState ?? null) as JurisdictionCode | null;
    if (clinician === undefined || !licensed(clinician, row, state, today))
      return refuse(
        'LicenceNotInForce',
        'You have no licence in force for this. Enter the renewed one, or say no; the request is kept.',
      );
    const load = (await loadsOf(tx, [clinician.id])).get(clinician.id) ?? 0;
    return !isCaring(row.relation) && load >= clinician.weeklyCapacity
      ? refuse(
          'NoCapacityLeft',
          'You hold as many letters as you said you can write. Finish one, or set a higher number; the request is kept.',
        )
      : null;
  }
}

/** A state that is not known is not one anybody is licensed in; whoever cares speaks of care given. */
export const licensed = (
  clinician: Parameters<typeof isLicensedFor>[0],
  { relation }: Pick<JustificationRequestRow, 'relation'>,
  state: JurisdictionCode | null,
  today: ReturnType<typeof plainDate>,
): boolean =>
  state === null
    ? isCaring(relation) && clinician.licences.some(({ expiresOn }) => expiresOn >= today)
    : isLicensedFor(clinician, relation, state, today);
