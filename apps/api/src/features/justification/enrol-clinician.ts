import { Injectable } from '@nestjs/common';
import { enrol, type EnrolmentForm, type EnrolmentRefused } from '@chorus/domain/justification/enrolment';
import {
  hasSecondFactor,
  secondFactorNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import type { ClinicianId } from '@chorus/domain/justification/clinician';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Accounts } from '../identity/identity.public.js';
import { ClinicianSeals } from './clinician-seals.js';
import { Clinicians, type EnrolledClinician } from './clinicians.js';
import { clinicianOfAccount } from './clinicians.repository.js';
import { readConflicts, type ConflictTyped } from './conflicts-typed.js';
import {
  clinicianConflictTable,
  clinicianLicenceTable,
  clinicianTable,
  justificationRequestTable,
  type ClinicianRow,
  type JustificationRequestRow,
} from './justification.table.js';
import { OfferRequests } from './offer-requests.js';
import { typed } from './typed-text.js';

export interface EnrolClinicianInput extends Omit<EnrolmentForm, 'conflicts'> {
  readonly conflicts?: readonly ConflictTyped[] | null;
}

export interface ClinicianEnrolled {
  readonly kind: 'ClinicianEnrolled';
  readonly clinician: EnrolledClinician;
  readonly requests: number;
}

type Refused =
  EnrolmentRefused | SecondFactorNeeded | Refusal<'AlreadyEnrolled' | 'NotAllowed' | 'InvalidInput'>;

const alreadyEnrolled = (): Refusal<'AlreadyEnrolled'> =>
  refuse(
    'AlreadyEnrolled',
    'You are enrolled already. Change your licences or your week there; nothing was changed.',
  );

/** Somebody enrols for repeated letters. Requests that were sent to their mailbox before become theirs. */
@Injectable()
export class EnrolClinician {
  constructor(
    private readonly db: Db,
    private readonly seals: ClinicianSeals,
    private readonly hashes: KeyedHash,
    private readonly accounts: Accounts,
    private readonly clinicians: Clinicians,
    private readonly offers: OfferRequests,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  execute(actor: Actor, input: EnrolClinicianInput): Promise<ClinicianEnrolled | Refused> {
    return this.db.transaction<ClinicianEnrolled | Refused>(actor, async (tx) => {
      if (actor.kind !== 'account') return refuse('NotAllowed', 'Sign in first.');
      if (!hasSecondFactor(actor)) return secondFactorNeeded();
      if ((await clinicianOfAccount(tx, actor.accountId)) !== null) return alreadyEnrolled();
      const conflicts = readConflicts(input.conflicts ?? []);
      if (isRefusal(conflicts)) return conflicts;
      const name = typed(input.name, 'name');
      if (isRefusal(name)) return name;
      const today = plainDate(await this.clock.today(tx));
      const first = enrol({ ...input, conflicts }, { today, npiTaken: false, load: 0 });
      if (isRefusal(first)) return first;
      const npiTaken = await tx.elevated(() => this.isTaken(tx, first.npi));
      const form = npiTaken ? enrol({ ...input, conflicts }, { today, npiTaken, load: 0 }) : first;
      if (isRefusal(form)) return form;
      const key = await this.seals.for(actor.accountId);
      const id = newId<'clinician'>() as ClinicianId;
      const at = this.wall.now();
      const row: ClinicianRow = {
        id,
        accountId: actor.accountId,
        sealedName: key.sealName(id, form.name),
        sealedNpi: key.sealNpi(id, form.npi),
        npiHash: this.hashes.of('clinician.npi', form.npi),
        specialties: form.specialties,
        weeklyCapacity: form.weeklyCapacity,
        languages: form.languages,
        supports: form.supports,
        lastSignedAt: null,
        createdAt: at,
        changedAt: at,
      };
      const requests = await tx.elevated(async () => {
        // Two at once: the unique indexes let one through.
        if ((await tx.insert(clinicianTable, row, { onConflict: 'nothing' })) === 0) return null;
        for (const licence of form.licences) {
          const licenceId = newId<'clinician_licence'>();
          await tx.insert(clinicianLicenceTable, {
            id: licenceId,
            clinicianId: id,
            accountId: actor.accountId,
            state: licence.state,
            sealedNumber: key.sealNumber(licenceId, licence.number),
            expiresOn: licence.expiresOn,
            warnedOf: null,
          });
        }
        for (const conflict of form.conflicts) {
          const conflictId = newId<'clinician_conflict'>();
          await tx.insert(clinicianConflictTable, {
            id: conflictId,
            clinicianId: id,
            accountId: actor.accountId,
            conflictKind: conflict.kind,
            payerIds: conflict.payerIds,
            sealedPrintedName:
              conflict.printedName === null ? null : key.sealPrintedName(conflictId, conflict.printedName),
            treatmentKeys: conflict.treatmentKeys,
            until: conflict.until,
          });
        }
        return this.bindInvited(tx, row);
      });
      if (requests === null)
        return (await clinicianOfAccount(tx, actor.accountId)) !== null
          ? alreadyEnrolled()
          : refuse('NpiTaken', 'This NPI is enrolled already. Nothing was changed.', 'npi');
      await audit(tx, { operation: 'clinician.enrolled', subjects: [{ kind: 'clinician', id }] });
      const [clinician] = await this.clinicians.open(tx, [row]);
      if (clinician === undefined) throw new Error('A clinician was enrolled and cannot be opened.');
      return { kind: 'ClinicianEnrolled', clinician, requests };
    });
  }

  private async isTaken(tx: Tx, npi: string): Promise<boolean> {
    const other = await tx.maybe('SELECT 1 FROM clinician WHERE npi_hash = ANY ($1) LIMIT 1', [
      this.hashes.candidates('clinician.npi', npi),
    ]);
    return other !== null;
  }

  private async bindInvited(tx: Tx, { id, accountId }: ClinicianRow): Promise<number> {
    const email = (await this.accounts.emailsOf(tx, [accountId])).get(accountId);
    if (email === undefined) return 0;
    const rows = await tx.rows<JustificationRequestRow>(
      `SELECT * FROM justification_request r WHERE invited_hash = ANY ($1) AND clinician_id IS NULL
         AND state IN ('requested', 'offered', 'expired')
         AND NOT EXISTS (SELECT 1 FROM justification_request o WHERE o.case_id = r.case_id AND o.clinician_id = $2)
       ORDER BY id`,
      [this.hashes.candidates('account.email', email), id],
    );
    for (const row of rows) {
      await tx.update(justificationRequestTable, { id: row.id }, { clinicianId: id });
      await this.offers.offerIfAllowed(tx, { ...row, clinicianId: id });
    }
    return rows.length;
  }
}
