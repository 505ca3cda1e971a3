import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useNow } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import type { TheHearing, TheSeat } from './my-hearing-page.js';
import { claimSlot, confirmSlot, leaveSlot, sayAvailable } from './speaker.operations.js';
import { useAct, WhatBecame } from './use-act.js';

interface Props {
  readonly hearing: TheHearing;
  readonly seat: TheSeat | null;
  readonly personId: string;
  /** It has taken place, or its time has passed: nothing is given out any more. */
  readonly over: boolean;
}

const mayClaim = ['invited', 'available', 'declined', 'written_only'];
/** What goes to the next on the list as soon as it is let go. */
const wouldBeTaken = ['offered', 'confirmed', 'waitlisted'];
const mayLeave = ['invited', 'available', 'offered', 'confirmed', 'waitlisted'];

/** How somebody stands at a hearing, and what they can say to it. */
export function YourPlace({ hearing, seat, personId, over }: Props) {
  const { say, language } = useSpeech();
  const acting = useAct(`${seat?.state ?? ''} ${seat?.ready === true}`);
  const { act, refuse, done, sending } = acting;
  const [leaving, setLeaving] = useState<'leave' | 'write' | null>(null);
  const open = !over && (hearing.state === 'announced' || hearing.state === 'moved');
  const ours = hearing.signupOwner === 'campaign';
  const state = seat?.state ?? null;

  const claim = () =>
    act(async () => {
      const { claimSlot: answer } = await ask(claimSlot, { hearingId: hearing.id, personId });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return done(say(answer.seat.state === 'waitlisted' ? 'hear.nowWaiting' : 'hear.nowHeld'));
        case 'NotFound':
        case 'NotAllowed':
        case 'NotTakingPart':
        case 'ConsentMissing':
        case 'SignupClosed':
        case 'AlreadyOnList':
        case 'SeatOver':
        case 'CampaignNotOpen':
        case 'HearingNotOpen':
        case 'BodyTakesSignups':
          return refuse(answer);
        default:
          return never(answer);
      }
    });
  const available = () =>
    act(async () => {
      const { sayAvailable: answer } = await ask(sayAvailable, { hearingId: hearing.id, personId });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return done(say('hear.nowAvailable'));
        case 'NotFound':
        case 'NotAllowed':
        case 'NotTakingPart':
        case 'ConsentMissing':
        case 'SignupClosed':
        case 'AlreadyOnList':
        case 'SeatOver':
        case 'CampaignNotOpen':
        case 'HearingNotOpen':
        case 'BodyTakesSignups':
          return refuse(answer);
        default:
          return never(answer);
      }
    });
  const confirm = (seatId: string) =>
    act(async () => {
      const { confirmSlot: answer } = await ask(confirmSlot, { seatId, sequence: hearing.sequence });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return done(say('hear.nowYes'));
        case 'NotFound':
        case 'NotAllowed':
        case 'ConsentMissing':
        case 'HearingNotOpen':
        case 'BodyTakesSignups':
        case 'NotReadyToSpeak':
        case 'HoldOver':
        case 'NothingHeld':
        case 'HearingChangedMeanwhile':
          return refuse(answer);
        default:
          return never(answer);
      }
    });
  const leave = (seatId: string, writes: boolean) => {
    setLeaving(null);
    act(async () => {
      const { leaveSlot: answer } = await ask(leaveSlot, { seatId, writes });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return done(say(writes ? 'hear.nowWrites' : 'hear.nowLeft'));
        case 'NotFound':
        case 'NotAllowed':
        case 'SeatOver':
          return refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  const wish = (of: TheSeat, how: 'leave' | 'write') =>
    wouldBeTaken.includes(of.state) ? setLeaving(how) : leave(of.id, how === 'write');

  return (
    <section className="card" aria-labelledby="your-place">
      <h2 id="your-place">{say('hear.place')}</h2>
      <p>{seat?.stateSentence ?? say('hear.notAsked')}</p>
      {seat?.heldUntil != null && seat.state === 'offered' && <Held until={seat.heldUntil} />}
      {seat?.waitingBefore != null && <p>{say('hear.waitingBefore', { count: seat.waitingBefore })}</p>}
      {state === 'offered' && seat !== null && !seat.ready && (
        <p>
          <a href="#read-first">{say('hear.readFirstLink')}</a>
        </p>
      )}
      {open && (
        <div className="row">
          {seat !== null && state === 'offered' && (
            <Button working={sending} onClick={() => confirm(seat.id)}>
              {say('hear.yes')}
            </Button>
          )}
          {(state === null || mayClaim.includes(state)) && ours && (
            <Button working={sending} onClick={claim}>
              {say(hearing.slotsFree > 0 ? 'hear.claim' : 'hear.wait')}
            </Button>
          )}
          {(state === null || state === 'invited' || state === 'declined') && (
            <Button kind={ours ? 'plain' : 'main'} working={sending} onClick={available}>
              {say('hear.available')}
            </Button>
          )}
          {seat !== null && mayLeave.includes(seat.state) && (
            <>
              <Button kind="plain" working={sending} onClick={() => wish(seat, 'leave')}>
                {say('hear.leave')}
              </Button>
              <Button kind="plain" working={sending} onClick={() => wish(seat, 'write')}>
                {say('hear.writeInstead')}
              </Button>
            </>
          )}
        </div>
      )}
      {open && seat !== null && leaving !== null && wouldBeTaken.includes(seat.state) && (
        <div className="notice stack" role="alert">
          <p>{say('hear.leaveSure')}</p>
          <div className="row">
            <Button working={sending} onClick={() => leave(seat.id, leaving === 'write')}>
              {say(leaving === 'write' ? 'hear.leaveWrite' : 'hear.leaveDo')}
            </Button>
            <Button kind="plain" onClick={() => setLeaving(null)}>
              {say('hear.leaveKeep')}
            </Button>
          </div>
        </div>
      )}
      {open && (
        <p className="quiet small">
          {ours && hearing.slots !== null
            ? say('hear.slotsFree', { free: hearing.slotsFree, slots: hearing.slots })
            : say('hear.bodyKeeps')}
          {hearing.signupClosesAt !== null &&
            ` ${say('hear.signUpUntil', { when: showInstant(new Date(hearing.signupClosesAt), language) })}`}
        </p>
      )}
      <WhatBecame of={acting} />
    </section>
  );
}

function Held({ until }: { readonly until: string }) {
  const { say, language } = useSpeech();
  const now = useNow();
  if (now === null) return null;
  const minutes = Math.max(0, Math.round((Date.parse(until) - now) / 60_000));
  const left =
    minutes >= 120
      ? say('hear.hoursLeft', { hours: Math.floor(minutes / 60) })
      : say('hear.minutesLeft', { minutes });
  return (
    <p className="notice">
      <strong>{say('hear.heldUntil', { when: showInstant(new Date(until), language) })}</strong>
      {left}
    </p>
  );
}
