import { publicReadingVersion } from '@chorus/domain/hearing/public-reading';
import { ownWords } from '../../apps/api/src/features/submission/testing/given.js';
import {
  calendarId,
  calendarOf,
  commentId,
  commentIs,
  hearingDetails,
  hearingId,
  hearingIs,
  seatId,
  seatIs,
  windowId,
  windowIs,
} from './hearing-arrangements.js';
import { input, only, type Probes } from './probe.js';

/** What is done about hearings, seats at them, words and comments. */
export const hearingProbes: Readonly<Record<string, Probes>> = {
  announceHearing: ({ s }) => only({ hearingId, lobbyingRead: true }, ...hearingIs(s, 'drafted')),
  attestStatement: ({ s }) =>
    input(
      {
        seatId,
        statementVersion: 0,
        ...{ firstHand: true, ownName: true, nobodyElsesHealth: true },
        readingVersion: publicReadingVersion,
      },
      [...hearingIs(s, 'announced'), seatIs(s, 'invited')],
    ),
  cancelHearing: ({ s }) => only({ hearingId }, ...hearingIs(s, 'announced')),
  changeHearing: ({ s }) => input({ hearingId, details: hearingDetails }, [...hearingIs(s, 'announced')]),
  claimSlot: ({ s }) => only({ hearingId, personId: s.personId }, ...hearingIs(s, 'announced')),
  closeHearing: ({ s }) =>
    input({ hearingId, act: 'unknown' }, [...hearingIs(s, 'held', { starts: '2020-12-10T16:00:00Z' })]),
  confirmByWord: ({ s }) =>
    only({ seatId }, ...hearingIs(s, 'announced', { taken: 1 }), seatIs(s, 'offered')),
  confirmSlot: ({ s }) =>
    only({ seatId, sequence: 1 }, ...hearingIs(s, 'announced', { taken: 1 }), seatIs(s, 'offered')),
  draftHearing: ({ s }) => input({ campaignId: s.campaignId, details: hearingDetails }),
  handInComment: ({ s }) => input({ commentId, handedInOn: '2026-11-20' }, [...windowIs(s), commentIs(s)]),
  inviteSpeakers: ({ s }) => only({ hearingId, personIds: [s.personId] }, ...hearingIs(s, 'announced')),
  leaveSlot: ({ s }) => only({ seatId }, ...hearingIs(s, 'announced', { taken: 1 }), seatIs(s, 'offered')),
  logHearingActivity: ({ s }) =>
    input({ hearingId, on: '2026-11-20', minutes: 30 }, [...hearingIs(s, 'announced')]),
  makeCalendarLink: ({ s }) => [
    { variant: 'one’s own', variables: {} },
    { variant: 'a campaign’s', variables: { campaignId: s.campaignId } },
  ],
  markSignedUp: ({ s }) =>
    only({ seatId }, ...hearingIs(s, 'announced', { owner: 'body' }), seatIs(s, 'available')),
  noteNeedMet: ({ s }) =>
    only({ seatId, need: 'travel' }, ...hearingIs(s, 'announced'), seatIs(s, 'invited')),
  noteRegistrationLookedUp: ({ s }) => only({ hearingId, on: '2026-11-20' }, ...hearingIs(s, 'announced')),
  openCommentWindow: ({ s }) =>
    input({
      campaignId: s.campaignId,
      jurisdiction: 'MT',
      docket: 'SRB-2',
      kind: 'rate_filing',
      zone: 'America/Denver',
      closesOn: '2030-12-01',
      way: 'web_form',
      sourceUrl: 'https://board.example/srb-2',
      readOn: '2026-11-20',
    }),
  pasteBodyAnswer: ({ s }) =>
    input({ seatId, answer: 'on_the_list', text: 'Number 14.' }, [
      ...hearingIs(s, 'announced', { owner: 'body' }),
      seatIs(s, 'available'),
    ]),
  recordAppearance: ({ s }) =>
    input({ seatId, appearance: 'delivered' }, [
      ...hearingIs(s, 'held', { starts: '2020-12-10T16:00:00Z', taken: 1 }),
      seatIs(s, 'confirmed'),
    ]),
  recordHearingHeld: ({ s }) =>
    only({ hearingId }, ...hearingIs(s, 'announced', { starts: '2020-12-10T16:00:00Z' })),
  revokeCalendarLink: ({ v }) =>
    only({ id: calendarId }, ...(v.who === null ? [] : [calendarOf(v.who.accountId)])),
  saveAvailability: ({ s }) =>
    input({
      campaignId: s.campaignId,
      personId: s.personId,
      windows: [{ weekday: 1, from: '09:00', to: '17:00' }],
      modes: ['remote'],
    }),
  saveStatement: ({ s }) =>
    input({ seatId, written: ownWords }, [...hearingIs(s, 'announced'), seatIs(s, 'invited')]),
  sayAvailable: ({ s }) => only({ hearingId, personId: s.personId }, ...hearingIs(s, 'announced')),
  setHearingSlots: ({ s }) => input({ hearingId, slots: 7 }, [...hearingIs(s, 'announced')]),
  withdrawComment: ({ s }) => only({ commentId }, ...windowIs(s), commentIs(s)),
  writeComment: ({ s }) => input({ personId: s.personId, windowId, text: ownWords }, [...windowIs(s)]),
};
