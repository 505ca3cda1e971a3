import { Injectable } from '@nestjs/common';
import {
  hasSecondFactor,
  secondFactorNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import {
  enrol,
  readPractising,
  setCapacity,
  type EnrolmentForm,
  type EnrolmentRefused,
  type PractisingRefused,
} from '@chorus/domain/justification/enrolment';
import { isJurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ClinicianSeals } from './clinician-seals.js';
import { Clinicians, type EnrolledClinician } from './clinicians.js';
import { clinicianOfAccount, licencesOf, loadsOf } from './clinicians.repository.js';
import { readConflicts, type ConflictTyped } from './conflicts-typed.js';
import { FollowChanges } from './follow-changes.js';
import {
  clinicianConflictTable,
  clinicianLicenceTable,
  clinicianTable,
  type ClinicianRow,
} from './justification.table.js';
import { typed } from './typed-text.js';

export interface ClinicianChanged {
  readonly kind: 'ClinicianChanged';
  readonly clinician: EnrolledClinician;
  readonly movedOn: number;
}

export type LicenceTyped = EnrolmentForm['licences'][number];
type NotChanged = SecondFactorNeeded | Refusal<'NotEnrolled'>;

/** What somebody changes about themselves as a clinician. Whatever it means for a request is carried out at once, in their sight. */
@Injectable()
export class ChangeClinician {
  constructor(
    private readonly db: Db,
    private readonly seals: ClinicianSeals,
    private readonly clinicians: Clinicians,
    private readonly follow: FollowChanges,
    private readonly outbox: Outbox,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  /** @param giveBack letters above the new number go to somebody else, instead of a refusal */
  capacity(
    actor: Actor,
    wanted: number,
    giveBack: boolean,
  ): Promise<ClinicianChanged | NotChanged | Refusal<'CapacityOutOfRange' | 'CapacityBelowLoad'>> {
    return this.db.transaction(actor, async (tx) => {
      const row = await this.own(tx);
      if (isRefusal(row)) return row;
      const load = await tx.elevated(() => loadsOf(tx, [row.id]));
      const capacity = setCapacity(wanted, giveBack ? 0 : (load.get(row.id) ?? 0));
      if (isRefusal(capacity)) return capacity;
      await tx.elevated(() => this.patch(tx, row, { weeklyCapacity: capacity }));
      const before = await this.opened(tx, row);
      const movedOn = giveBack ? await this.follow.capacity(tx, before, capacity) : 0;
      return this.changed(tx, row, movedOn, 'capacity_set');
    });
  }

  renewLicence(
    actor: Actor,
    licence: LicenceTyped,
  ): Promise<ClinicianChanged | NotChanged | EnrolmentRefused | Refusal<'InvalidInput'>> {
    return this.db.transaction<ClinicianChanged | NotChanged | EnrolmentRefused | Refusal<'InvalidInput'>>(
      actor,
      async (tx) => {
        const row = await this.own(tx);
        if (isRefusal(row)) return row;
        const number = typed(licence.number, 'licences.0.number');
        if (isRefusal(number)) return number;
        const today = plainDate(await this.clock.today(tx));
        const opened = await this.opened(tx, row);
        const read = enrol({ ...opened, licences: [licence] }, { today, npiTaken: false, load: 0 });
        if (isRefusal(read)) return read;
        const [good] = read.licences;
        if (good === undefined) throw new Error('A licence was read and is not there.');
        const key = await this.seals.of(row.accountId);
        await tx.elevated(async () => {
          const known = (await licencesOf(tx, [row.id])).find(({ state }) => state === good.state);
          if (known !== undefined) await tx.remove(clinicianLicenceTable, { id: known.id });
          const id = newId<'clinician_licence'>();
          await tx.insert(clinicianLicenceTable, {
            id,
            clinicianId: row.id,
            accountId: row.accountId,
            state: good.state,
            sealedNumber: key.sealNumber(id, good.number),
            expiresOn: good.expiresOn,
            warnedOf: null,
          });
        });
        return this.licencesChanged(tx, row);
      },
    );
  }

  endLicence(actor: Actor, state: string): Promise<ClinicianChanged | NotChanged | Refusal<'NotFound'>> {
    return this.db.transaction<ClinicianChanged | NotChanged | Refusal<'NotFound'>>(actor, async (tx) => {
      const row = await this.own(tx);
      if (isRefusal(row)) return row;
      const ended = isJurisdictionCode(state)
        ? await tx.elevated(() => tx.remove(clinicianLicenceTable, { clinicianId: row.id, state }))
        : 0;
      return ended === 0
        ? refuse('NotFound', 'You have no licence of this state here.', 'state')
        : this.licencesChanged(tx, row);
    });
  }

  /** What was asked before and nobody has begun goes to somebody else once its clinician writes no opinions any more. */
  practising(
    actor: Actor,
    typedIn: Pick<EnrolmentForm, 'specialties' | 'languages' | 'supports'>,
  ): Promise<ClinicianChanged | NotChanged | PractisingRefused> {
    return this.db.transaction<ClinicianChanged | NotChanged | PractisingRefused>(actor, async (tx) => {
      const row = await this.own(tx);
      if (isRefusal(row)) return row;
      const practising = readPractising(typedIn);
      if (isRefusal(practising)) return practising;
      await tx.elevated(() => this.patch(tx, row, practising));
      const movedOn = practising.supports ? 0 : await this.follow.noOpinions(tx, row.id);
      return this.changed(tx, row, movedOn, 'practising_changed');
    });
  }

  conflicts(
    actor: Actor,
    list: readonly ConflictTyped[],
  ): Promise<ClinicianChanged | NotChanged | Refusal<'InvalidInput'>> {
    return this.db.transaction<ClinicianChanged | NotChanged | Refusal<'InvalidInput'>>(actor, async (tx) => {
      const row = await this.own(tx);
      if (isRefusal(row)) return row;
      const conflicts = readConflicts(list);
      if (isRefusal(conflicts)) return conflicts;
      const key = await this.seals.of(row.accountId);
      await tx.elevated(async () => {
        await tx.remove(clinicianConflictTable, { clinicianId: row.id });
        for (const conflict of conflicts) {
          const id = newId<'clinician_conflict'>();
          await tx.insert(clinicianConflictTable, {
            id,
            clinicianId: row.id,
            accountId: row.accountId,
            conflictKind: conflict.kind,
            payerIds: conflict.payerIds,
            sealedPrintedName:
              conflict.printedName === null ? null : key.sealPrintedName(id, conflict.printedName),
            treatmentKeys: conflict.treatmentKeys,
            until: conflict.until,
          });
        }
      });
      const today = plainDate(await this.clock.today(tx));
      const movedOn = await this.follow.conflicts(tx, await this.opened(tx, row), today);
      return this.changed(tx, row, movedOn, 'conflicts_disclosed');
    });
  }

  private async licencesChanged(tx: Tx, row: ClinicianRow): Promise<ClinicianChanged> {
    const today = plainDate(await this.clock.today(tx));
    const movedOn = await this.follow.licences(tx, await this.opened(tx, row), today);
    await this.outbox.publish(tx, 'clinician.licences_changed', { clinicianId: row.id });
    return this.changed(tx, row, movedOn, 'licences_changed');
  }

  private async own(tx: Tx): Promise<ClinicianRow | NotChanged> {
    const { actor } = tx;
    const row = actor.kind === 'account' ? await clinicianOfAccount(tx, actor.accountId) : null;
    if (row === null || row.sealedName === null)
      return refuse('NotEnrolled', 'Enrol as a clinician first. Nothing was changed.');
    if (!hasSecondFactor(actor)) return secondFactorNeeded();
    return tx.elevated(async () => {
      const locked = await tx.lock(clinicianTable, row.id);
      if (locked === null) throw new Error('An enrolment that was seen cannot be locked.');
      return locked;
    });
  }

  private async opened(tx: Tx, row: ClinicianRow): Promise<EnrolledClinician> {
    const [clinician] = await this.clinicians.byIds(tx, [row.id]);
    if (clinician === undefined) throw new Error('An enrolment cannot be opened.');
    return clinician;
  }

  private patch(tx: Tx, { id }: ClinicianRow, patch: Partial<ClinicianRow>): Promise<number> {
    return tx.update(clinicianTable, { id }, { ...patch, changedAt: this.wall.now() });
  }

  private async changed(tx: Tx, row: ClinicianRow, movedOn: number, what: string): Promise<ClinicianChanged> {
    await audit(tx, { operation: `clinician.${what}`, subjects: [{ kind: 'clinician', id: row.id }] });
    return { kind: 'ClinicianChanged', clinician: await this.opened(tx, row), movedOn };
  }
}
