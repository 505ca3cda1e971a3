import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { callAskWindow, type CallAskWindow } from '@chorus/domain/justification/call-request';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { peerToPeerRule, type PeerToPeerRule } from '@chorus/domain/jurisdiction/payer-rules';
import { plainDate } from '@chorus/domain/shared/calendar';

/** Whoever reviewed is asked first: a delegated reviewer takes the calls of its own decisions. */
const order = [
  'delegated_reviewer',
  'administrator',
  'risk_bearer',
  'pharmacy_benefit_manager',
  'entity_as_printed',
];

/** What the payer of a case publishes about the call; null: nothing was read, and the number on the notice is asked. */
export function ruleOfCase(
  of: Pick<RecordedCase, 'parties' | 'planType'>,
  today: string,
): PeerToPeerRule | null {
  const payers = order.flatMap((role) => of.parties.filter((party) => party.role === role));
  return peerToPeerRule({ payers, planType: of.planType, on: plainDate(today) });
}

export function askWindowOf(
  rule: PeerToPeerRule | null,
  { noticeDate, receivedDate }: Pick<RecordedCase, 'noticeDate' | 'receivedDate'>,
): CallAskWindow {
  const day = (date: string | null) => (date === null ? null : plainDate(date));
  return callAskWindow(
    rule,
    { noticeDate: day(noticeDate), receivedDate: day(receivedDate) },
    federalHolidays,
  );
}
