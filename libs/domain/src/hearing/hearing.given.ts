import type { CampaignId, PersonId } from '../shared/ids.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { checkHearing } from './check-hearing.js';
import type { Hearing, HearingDetails, HearingId } from './hearing.js';
import type { SlotDesk } from './slot-desk.js';
import { deskOf } from './slot-desk.js';
import type { Seat, SeatId } from './slot.js';

/** Monday, 23 November 2026, 10:00 in Helena. */
export const now = '2026-11-23T17:00:00Z';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const details = (more: Partial<HearingDetails> = {}): HearingDetails => ({
  body: 'Sample Rate Board',
  jurisdiction: 'MT',
  docket: 'SRB-2026-014',
  title: 'Sample hearing on a filing',
  tag: 'regulatory',
  zone: 'America/Denver',
  starts: { date: '2026-12-08', time: '09:00' },
  expectedMinutes: 180,
  mode: 'both',
  place: '1 Example Street, Helena',
  link: 'https://meet.example/room',
  signupOwner: 'campaign',
  signupCloses: { date: '2026-12-04', time: '17:00' },
  signupMethod: null,
  minutesPerSpeaker: 3,
  slots: 5,
  commentsClose: { date: '2026-12-15', time: '17:00' },
  recordingPublic: true,
  underOath: null,
  ...more,
});

export function hearing(more: Partial<HearingDetails> = {}, also: Partial<Hearing> = {}): Hearing {
  const given = details(more);
  const times = checkHearing(given, '2026-01-01T00:00:00Z');
  if (isRefusal(times)) throw new Error(times.message);
  return {
    ...given,
    ...times,
    id: id(900) as HearingId,
    campaignId: id(901) as CampaignId,
    reference: 'H-SAMPLE-01',
    state: 'announced',
    sequence: 1,
    ...also,
  };
}

export const seat = (number: number, more: Partial<Seat> = {}): Seat => ({
  id: id(number) as SeatId,
  personId: id(500 + number) as PersonId,
  zone: 'America/Denver',
  state: 'available',
  position: null,
  heldUntil: null,
  heldBecause: null,
  agreedTo: null,
  ...more,
});

export const desk = (more: Partial<HearingDetails> = {}, seats: readonly Seat[] = []): SlotDesk =>
  deskOf(hearing(more), seats);

/** The value of a decision that is no refusal here. */
export function granted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.kind}: ${answer.message}`);
  return answer;
}
