import { Injectable } from '@nestjs/common';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import { recipientKeys } from '@chorus/domain/justification/authorization-form';
import {
  justificationPart,
  mayJustify,
  requestNotFound,
  requestShows,
  type JustificationAct,
  type JustificationPart,
  type JustificationRefused,
} from '@chorus/domain/justification/justification.policy';
import {
  hasSecondFactor,
  secondFactorNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { Authorities } from '../identity/identity.public.js';
import { rolesIn } from '../organization/organization.public.js';
import { authorizationInForce } from './authorization-in-force.js';
import { clinicianOfAccount } from './clinicians.repository.js';
import type { ClinicianRow, JustificationRequestRow } from './justification.table.js';
import { Requests } from './requests.js';
import { findRequest } from './requests.repository.js';

/** A request, and as whom the actor stands to it. */
export interface AskedRequest {
  readonly row: JustificationRequestRow;
  readonly part: JustificationPart;
  /** The asking clinician themselves; null for everybody else. */
  readonly clinician: ClinicianRow | null;
  readonly authorization: true | AuthorizationRefused;
  readonly shows: ReturnType<typeof requestShows>;
}

const actsForPerson: readonly JustificationPart[] = ['person', 'helper'];

/** Asks who may do what with a request. Unknown and invisible answer alike. */
@Injectable()
export class RequestAccess {
  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
    private readonly requests: Requests,
  ) {}

  async read(tx: ReadTx, id: string): Promise<AskedRequest | null> {
    const row = isId(id) ? await findRequest(tx, id) : null;
    return row === null ? null : this.stands(tx, row);
  }

  /** The request locked, if the actor may do this with it; whoever works on a case of another has shown a second factor. */
  async lock(
    tx: Tx,
    id: string,
    act: JustificationAct,
  ): Promise<AskedRequest | JustificationRefused | SecondFactorNeeded> {
    const seen = isId(id) ? await findRequest(tx, id) : null;
    const row = seen === null ? null : await this.requests.lock(tx, seen.id);
    const asked = row === null ? null : await this.stands(tx, row);
    if (asked === null) return requestNotFound();
    const may = mayJustify(asked.part, act);
    if (isRefusal(may)) return may;
    return actsForPerson.includes(asked.part) || hasSecondFactor(tx.actor) ? asked : secondFactorNeeded();
  }

  /** The same for what needs the case to be open: nothing of it is done before the person allowed it. */
  async open(
    tx: Tx,
    id: string,
    act: JustificationAct,
  ): Promise<AskedRequest | JustificationRefused | SecondFactorNeeded | AuthorizationRefused> {
    const asked = await this.lock(tx, id, act);
    if (isRefusal(asked) || actsForPerson.includes(asked.part)) return asked;
    return isRefusal(asked.authorization) ? asked.authorization : asked;
  }

  async stands(tx: ReadTx, row: JustificationRequestRow): Promise<AskedRequest | null> {
    const { actor } = tx;
    if (actor.kind !== 'account') return null;
    const { caseId, personId, relation, clinicianId, practiceOrganizationId } = row;
    const own = clinicianId === null ? null : await clinicianOfAccount(tx, actor.accountId);
    const clinician = own !== null && own.id === clinicianId ? own : null;
    const roles =
      clinician !== null || practiceOrganizationId === null
        ? []
        : await rolesIn(tx, practiceOrganizationId, actor.accountId);
    const part = justificationPart({
      clinicianOfRequest: clinician !== null,
      relation,
      staffOfPractice: roles.includes('practice_staff') || roles.includes('clinician'),
      may: await this.authorities.mayAct(tx, actor, personId, 'prepare', { caseId }),
      sight: await this.cases.sight(tx, caseId),
    });
    if (part === null) return null;
    const authorization = await authorizationInForce(tx, caseId, recipientKeys(relation, clinicianId));
    const strong = actsForPerson.includes(part) || hasSecondFactor(actor);
    return {
      row,
      part,
      clinician,
      authorization,
      shows: strong ? requestShows(part, row.state, authorization === true) : 'nothing',
    };
  }
}
