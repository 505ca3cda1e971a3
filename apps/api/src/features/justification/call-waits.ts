import { Injectable, type OnModuleInit } from '@nestjs/common';
import { safeDay } from '@chorus/domain/assignment/timing';
import type { CaseFacet } from '@chorus/domain/case/facet';
import { appealOrder, type AppealOrder } from '@chorus/domain/justification/appeal-order';
import type { CallState } from '@chorus/domain/justification/call-states';
import { clinicianRelations } from '@chorus/domain/justification/clinician';
import { isCaring } from '@chorus/domain/justification/clinician';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { peerToPeerRule } from '@chorus/domain/jurisdiction/payer-rules';
import { dateInZone, plainDate, type PlainDate } from '@chorus/domain/shared/calendar';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import { Suppliers } from '../assignment/assignment.public.js';

/** Clear facts of a case that has a call, or somebody who could ask for one. */
interface Waiting {
  readonly caseId: CaseId;
  readonly planType: CaseFacet['planType'];
  readonly urgency: CaseFacet['urgency'];
  readonly actBy: string | null;
  readonly payers: readonly string[];
  readonly state: CallState;
  readonly since: string;
  readonly askedOn: string | null;
  readonly bookedLast: string | null;
  readonly heldAt: Date | null;
  readonly askBy: string | null;
  readonly zone: string;
  /** The ways the notice names. */
  readonly noticeChannels: readonly string[];
}

/**
 * The newest call of each case; where none was planned, one that is still to be asked for by whoever cares for the person
 * and has been asked for a letter.
 */
const waiting = `
  SELECT d.id AS case_id, d.notice_channels, f.plan_type, f.urgency, f.act_by, c.state, c.since, c.asked_on, c.booked_last, c.held_at, c.ask_by, c.zone,
    ARRAY(SELECT p.payer_id FROM case_party p WHERE p.case_id = d.id AND p.payer_id IS NOT NULL
      ORDER BY array_position(ARRAY['delegated_reviewer', 'administrator', 'risk_bearer', 'pharmacy_benefit_manager'], p.role) NULLS LAST) AS payers
  FROM denial_case d JOIN case_facet f ON f.id = d.facet_id
  JOIN LATERAL (
    (SELECT state, since, asked_on, booked_last, held_at, ask_by, zone, 0 AS rank FROM peer_call
     WHERE case_id = d.id ORDER BY created_at DESC, id DESC LIMIT 1)
    UNION ALL
    (SELECT 'to_ask', created_at::date, NULL, NULL, NULL, NULL, 'America/New_York', 1 FROM justification_request
     WHERE case_id = d.id AND relation = ANY ($2) AND state NOT IN ('requested', 'declined', 'expired', 'moved_on', 'superseded', 'withdrawn')
     ORDER BY created_at LIMIT 1)
    ORDER BY rank LIMIT 1) c ON true
  WHERE d.id = ANY ($1)`;

/** Says to the assignment until when an appeal waits for the call that filing would close. */
@Injectable()
export class CallWaits implements OnModuleInit {
  constructor(private readonly suppliers: Suppliers) {}

  onModuleInit(): void {
    this.suppliers.registerWaits((tx, caseIds) => this.waits(tx, caseIds));
  }

  async waits(tx: ReadTx, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, string>> {
    const orders = await this.orders(tx, caseIds);
    return new Map([...orders].flatMap(([id, order]) => (order.wait ? [[id, order.until] as const] : [])));
  }

  /** Runs with the system's sight, over clear facts only. */
  async orders(tx: ReadTx, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, AppealOrder>> {
    const caring = clinicianRelations.filter(isCaring);
    const rows = await tx.rows<Waiting>(waiting, [caseIds, caring]);
    if (rows.length === 0) return new Map();
    const { today } = await tx.one<{ today: string }>('SELECT chorus_today() AS today');
    return new Map(rows.map((row) => [row.caseId, orderOf(row, plainDate(today))]));
  }
}

function orderOf(row: Waiting, today: PlainDate): AppealOrder {
  const payers = row.payers.map((payerId) => ({ payerId, printedName: '' }));
  return appealOrder({
    rule: peerToPeerRule({ payers, planType: row.planType, on: today }),
    call: {
      state: row.state,
      since: plainDate(row.since),
      askedOn: day(row.askedOn),
      bookedLast: day(row.bookedLast),
      heldOn: row.heldAt === null ? null : plainDate(dateInZone(row.heldAt.toISOString(), row.zone)),
    },
    askBy: day(row.askBy),
    today,
    actBy: day(row.actBy),
    // Where nothing but the post is known, its days are kept free.
    safeDay:
      row.actBy === null ? null : safeDay(row.actBy, arrivesAtOnce(row) ? 'fax' : 'post', federalHolidays),
    urgent: row.urgency === 'urgent',
    holidays: federalHolidays,
  });
}

const arrivesAtOnce = ({ noticeChannels }: Waiting): boolean =>
  noticeChannels.some((one) => one === 'fax' || one === 'portal');

const day = (date: string | null): PlainDate | null => (date === null ? null : plainDate(date));
