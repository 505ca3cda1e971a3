import type { CallResult } from '@chorus/domain/justification/call-result';
import { peerToPeerRule, type PeerToPeerRule } from '@chorus/domain/jurisdiction/payer-rules';
import type { PlanType } from '@chorus/domain/jurisdiction/plan-types';
import { dateInZone, plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';

/** A call of which something came, by clear facts: who was spoken with is nobody's but the person's. */
export interface LoggedCall {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly result: CallResult;
  /** Plain date, in the practice's zone. */
  readonly heldOn: string;
  readonly rule: PeerToPeerRule | null;
}

/** For features above. Null: nothing was written down of it. */
export async function loggedCall(tx: ReadTx, callId: string): Promise<LoggedCall | null> {
  const row = await tx.maybe<{
    caseId: CaseId;
    personId: PersonId;
    result: CallResult;
    heldAt: Date;
    zone: string;
    planType: PlanType;
    payers: readonly string[];
    today: string;
  }>(
    `SELECT c.case_id, c.person_id, c.result, c.held_at, c.zone, f.plan_type, chorus_today() AS today,
       ARRAY(SELECT p.payer_id FROM case_party p WHERE p.case_id = d.id AND p.payer_id IS NOT NULL
         ORDER BY array_position(ARRAY['delegated_reviewer', 'administrator', 'risk_bearer', 'pharmacy_benefit_manager'], p.role) NULLS LAST) AS payers
     FROM peer_call c JOIN denial_case d ON d.id = c.case_id JOIN case_facet f ON f.id = d.facet_id
     WHERE c.id = $1 AND c.state = 'logged'`,
    [callId],
  );
  if (row === null) return null;
  const { caseId, personId, result, heldAt, zone, planType, today } = row;
  const payers = row.payers.map((payerId) => ({ payerId, printedName: '' }));
  return {
    caseId,
    personId,
    result,
    heldOn: dateInZone(heldAt.toISOString(), zone),
    rule: peerToPeerRule({ payers, planType, on: plainDate(today) }),
  };
}
