import { Injectable } from '@nestjs/common';
import { caseStillRuns } from '@chorus/domain/case/record-facts';
import { isCaring, type ClinicianId, type ClinicianRelation } from '@chorus/domain/justification/clinician';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { letterNeededBy } from '@chorus/domain/justification/needed-by';
import { wayIn } from '@chorus/domain/justification/ways-in';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isId, type OrganizationId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAccess, caseNotFound, caseStandings, type WorkingCase } from '../case/case.public.js';
import { Accounts, normalizedEmail } from '../identity/identity.public.js';
import { letterStep } from './letter-step.js';
import { OfferRequests } from './offer-requests.js';
import { paperReference } from './paper-reference.js';
import type { JustificationRequestRow } from './justification.table.js';
import { RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { requestsOfCase } from './requests.repository.js';
import { typed } from './typed-text.js';

export interface AskForJustificationInput {
  readonly caseId: string;
  readonly relation: ClinicianRelation;
  readonly clinicianName: string;
  readonly practiceName?: string | null;
  readonly email?: string | null;
  readonly practiceOrganizationId?: string | null;
}

export interface JustificationAsked {
  readonly kind: 'JustificationAsked';
  readonly request: JustificationRequestRow;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'CaseOver'
  | 'RequestExists'
  | 'ClinicianNameMissing'
  | 'StepNotOpen'
  | 'InvalidInput'
>;

interface Named {
  readonly clinicianName: string;
  readonly practiceName: string | null;
  readonly email: string | null;
  readonly practiceOrganizationId: OrganizationId | null;
}

/**
 * The person, or a helper of theirs, names a clinician who cares for them. Whether that one has an account is not told: an
 * enrolled one is asked there, an invited one when they enrol with that mailbox, everybody else by the page on paper.
 */
@Injectable()
export class AskForJustification {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly accounts: Accounts,
    private readonly hashes: KeyedHash,
    private readonly seals: RequestSeals,
    private readonly requests: Requests,
    private readonly offers: OfferRequests,
    private readonly outbox: Outbox,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  execute(actor: Actor, input: AskForJustificationInput): Promise<JustificationAsked | Refused> {
    return this.db.transaction<JustificationAsked | Refused>(actor, async (tx) => {
      const of = await this.cases.open(tx, actor, input.caseId, { purpose: 'prepare', orAs: 'helps' });
      if (isRefusal(of)) return of;
      const runs = caseStillRuns(of);
      if (isRefusal(runs)) return runs;
      if (!isCaring(input.relation))
        return refuse(
          'InvalidInput',
          'An independent opinion is found by the assignment. Name a clinician who cares for you.',
          'relation',
        );
      const named = readNames(input);
      if (isRefusal(named)) return named;
      return tx.elevated(() => this.ask(tx, actor, of, input.relation, named));
    });
  }

  private async ask(
    tx: Tx,
    actor: Actor,
    of: WorkingCase,
    relation: ClinicianRelation,
    named: Named,
  ): Promise<JustificationAsked | Refused> {
    const [standing] = await caseStandings(tx, [of.id]);
    if (standing === undefined) return caseNotFound();
    const today = plainDate(await this.clock.today(tx));
    const step = letterStep(standing, today);
    if (isRefusal(step)) return step;
    const { practiceOrganizationId: practice } = named;
    if (practice !== null && !(await isPractice(tx, practice)))
      return refuse(
        'InvalidInput',
        'There is no such practice. Nothing was asked.',
        'practiceOrganizationId',
      );
    const clinicianId = await this.enrolledAs(tx, named.email);
    if (await this.asked(tx, of, clinicianId, named.email))
      return refuse('RequestExists', 'This clinician has been asked already. Nothing was asked twice.');
    const id = newId<'justification_request'>() as RequestId;
    const key = await this.seals.of(of.personId);
    const at = this.wall.now();
    const row: JustificationRequestRow = {
      id,
      reference: paperReference(),
      caseId: of.id,
      personId: of.personId,
      clinicianId,
      sealedPractice: key.sealPractice(id, named),
      invitedHash: named.email === null ? null : this.hashes.of('account.email', named.email),
      relation,
      wayIn: wayIn({
        clinicianHasAccount: named.email !== null,
        staffEnrolled: named.practiceOrganizationId !== null,
      }),
      state: 'requested',
      filingType: step.filingType,
      stage: step.stage,
      workItemId: null,
      campaignId: null,
      organizationId: null,
      practiceOrganizationId: named.practiceOrganizationId,
      askedBy: actor.kind === 'account' ? actor.accountId : null,
      neededBy: letterNeededBy(step.actBy, today, federalHolidays),
      leaseUntil: null,
      declinedReason: null,
      sealedNote: null,
      movedBecause: null,
      movedOnTo: null,
      createdAt: at,
      changedAt: at,
      answeredAt: null,
      remindedFor: null,
    };
    if (!(await this.requests.add(tx, row)))
      return refuse('RequestExists', 'This clinician has been asked already. Nothing was asked twice.');
    if (named.email !== null && clinicianId === null)
      await this.outbox.publish(tx, 'request.invited', { requestId: id });
    return { kind: 'JustificationAsked', request: await this.offers.offerIfAllowed(tx, row) };
  }

  private async enrolledAs(tx: Tx, email: string | null): Promise<ClinicianId | null> {
    const account = email === null ? null : await this.accounts.byEmail(tx, email);
    if (account === null) return null;
    const clinician = await tx.maybe<{ id: ClinicianId }>(
      'SELECT id FROM clinician WHERE account_id = $1 AND sealed_name IS NOT NULL',
      [account.id],
    );
    return clinician?.id ?? null;
  }

  private async asked(
    tx: Tx,
    of: WorkingCase,
    clinicianId: ClinicianId | null,
    email: string | null,
  ): Promise<boolean> {
    const over = ['declined', 'moved_on', 'superseded', 'withdrawn'];
    const living = (await requestsOfCase(tx, of.id)).filter(({ state }) => !over.includes(state));
    const hashes = email === null ? [] : this.hashes.candidates('account.email', email);
    return living.some(
      (one) =>
        (clinicianId !== null && one.clinicianId === clinicianId) ||
        hashes.some((hash) => one.invitedHash?.equals(hash) ?? false),
    );
  }
}

/**
 * Whose members share one practice's work. Who runs campaigns brings competitors together, and those are never shown each
 * other's requests (FTC v. Superior Court Trial Lawyers Ass'n, 493 U.S. 411 (1990)).
 */
async function isPractice(tx: Tx, organizationId: OrganizationId): Promise<boolean> {
  const found = await tx.maybe(
    `SELECT 1 FROM organization o WHERE o.id = $1 AND o.state <> 'closed'
       AND NOT EXISTS (SELECT 1 FROM campaign c WHERE c.organization_id = o.id)`,
    [organizationId],
  );
  return found !== null;
}

function readNames(
  input: AskForJustificationInput,
): Named | Refusal<'ClinicianNameMissing' | 'InvalidInput'> {
  const clinicianName = typed(input.clinicianName, 'clinicianName');
  if (isRefusal(clinicianName)) return clinicianName;
  if (clinicianName === null)
    return refuse('ClinicianNameMissing', 'Write the name of the clinician.', 'clinicianName');
  const practiceName = typed(input.practiceName, 'practiceName');
  if (isRefusal(practiceName)) return practiceName;
  const wished = input.email?.trim() ?? '';
  const email = wished === '' ? null : normalizedEmail(wished);
  if (wished !== '' && email === null)
    return refuse('InvalidInput', 'This is no mailbox. Nothing was asked.', 'email');
  const practice = input.practiceOrganizationId ?? null;
  if (practice !== null && !isId(practice))
    return refuse('InvalidInput', 'There is no such practice. Nothing was asked.', 'practiceOrganizationId');
  return { clinicianName, practiceName, email, practiceOrganizationId: practice as OrganizationId | null };
}
