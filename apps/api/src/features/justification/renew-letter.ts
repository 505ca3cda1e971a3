import { Injectable } from '@nestjs/common';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import type { JustificationRefused } from '@chorus/domain/justification/justification.policy';
import { requestLeaseHours } from '@chorus/domain/justification/needed-by';
import type { StatementId } from '@chorus/domain/justification/statements';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { caseStandings } from '../case/case.public.js';
import { Clinicians } from './clinicians.js';
import {
  clinicalStatementTable,
  justificationBlankTable,
  justificationRequestTable,
  type ClinicianRow,
  type JustificationRequestRow,
} from './justification.table.js';
import { paperReference } from './paper-reference.js';
import { RequestAccess } from './request-access.js';
import { RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { blankRows, statementRows } from './requests.repository.js';
import { SeedStatements } from './seed-statements.js';
import { licensed } from './take-request.js';

export interface LetterRenewed {
  readonly kind: 'LetterRenewed';
  readonly request: JustificationRequestRow;
}

type Refused =
  | JustificationRefused
  | AuthorizationRefused
  | SecondFactorNeeded
  | Refusal<'RequestMoveNotAllowed' | 'LicenceNotInForce'>;

/**
 * Facts were corrected after the signature: whoever signed writes a newer version, as a request of its own. The older letter is
 * kept as it was signed, and goes with filings until the newer one is signed too.
 */
@Injectable()
export class RenewLetter {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly clinicians: Clinicians,
    private readonly seals: RequestSeals,
    private readonly seed: SeedStatements,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  execute(actor: Actor, id: string): Promise<LetterRenewed | Refused> {
    return this.db.transaction<LetterRenewed | Refused>(actor, async (tx) => {
      const asked = await this.access.open(tx, id, 'sign');
      if (isRefusal(asked)) return asked;
      const { row, clinician } = asked;
      if (row.state !== 'signed' || clinician === null)
        return refuse('RequestMoveNotAllowed', 'Only a letter that is signed here has a newer version.');
      return tx.elevated(async () => {
        if (!(await this.isLicensed(tx, row, clinician)))
          return refuse(
            'LicenceNotInForce',
            'You have no licence in force for this. Enter the renewed one; the signed letter stays.',
          );
        return this.renew(tx, row);
      });
    });
  }

  private async isLicensed(tx: Tx, row: JustificationRequestRow, { id }: ClinicianRow): Promise<boolean> {
    const [clinician] = await this.clinicians.byIds(tx, [id]);
    const [standing] = await caseStandings(tx, [row.caseId]);
    const state = (standing?.facet.residenceState ?? null) as JurisdictionCode | null;
    const today = plainDate(await this.clock.today(tx));
    return clinician !== undefined && licensed(clinician, row, state, today);
  }

  private async renew(tx: Tx, signed: JustificationRequestRow): Promise<LetterRenewed> {
    const id = newId<'justification_request'>() as RequestId;
    const at = this.wall.now();
    const key = await this.seals.of(signed.personId);
    const practice = key.practice(signed);
    const request: JustificationRequestRow = {
      ...signed,
      id,
      reference: paperReference(),
      sealedPractice: practice === null ? null : key.sealPractice(id, practice),
      state: 'held',
      workItemId: null,
      leaseUntil: new Date(at.getTime() + requestLeaseHours * 3_600_000),
      sealedNote: null,
      movedBecause: null,
      movedOnTo: null,
      createdAt: at,
      changedAt: at,
      answeredAt: null,
      remindedFor: null,
    };
    // The older one first: of one clinician and one case a single request is open.
    await this.requests.moveSurely(tx, signed, 'superseded', { movedBecause: 'newer_version' });
    if (!(await this.requests.add(tx, request))) throw new Error('A newer version cannot be begun.');
    await tx.update(justificationRequestTable, { id: signed.id }, { movedOnTo: id });
    await this.takeOver(tx, signed, request);
    await this.seed.execute(tx, request);
    return { kind: 'LetterRenewed', request };
  }

  /** What the clinician or the practice wrote, to be decided about anew; what the case says is read from it as it is now. */
  private async takeOver(
    tx: Tx,
    signed: JustificationRequestRow,
    { id: requestId, personId }: JustificationRequestRow,
  ): Promise<void> {
    const key = await this.seals.of(personId);
    for (const one of await statementRows(tx, signed.id)) {
      if (one.addedBy === null || one.standing === 'struck') continue;
      const { text, correctedText, source } = key.statement(one);
      const id = newId<'clinical_statement'>() as StatementId;
      await tx.insert(clinicalStatementTable, {
        ...one,
        id,
        requestId,
        sealedText: key.sealText(id, correctedText ?? text),
        sealedSource: key.sealSource(id, source),
        standing: 'open',
        sealedCorrected: null,
        decidedAt: null,
      });
    }
    for (const one of await blankRows(tx, signed.id)) {
      const { text } = key.blank(one);
      if (text === null) continue;
      const id = newId<'justification_blank'>();
      const sealedText = key.sealBlank(id, text);
      await tx.insert(justificationBlankTable, { ...one, id, requestId, sealedText });
    }
  }
}
