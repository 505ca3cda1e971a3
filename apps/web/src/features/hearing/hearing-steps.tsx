import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Go } from '../../ui/go.js';
import { Tick } from '../../ui/tick.js';
import type { DeskHearing } from './hearing-desk-page.js';
import { announceHearing, cancelHearing, recordHearingHeld } from './hearing.operations.js';
import { WhatBecame } from './use-act.js';
import { type DeskSeat, howManyToTell, wholeRoster } from './use-hearing-desk.js';
import { useStaffAct } from './use-staff-act.js';

interface Props {
  readonly hearing: DeskHearing;
  readonly seats: readonly DeskSeat[];
  readonly org: string;
}

/** What can be done with the hearing as a whole, and who hears of it. */
export function HearingSteps({ hearing, seats, org }: Props) {
  const { say, language } = useSpeech();
  const acting = useStaffAct();
  const [lobbyingRead, setLobbyingRead] = useState(false);
  const [holding, setHolding] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const count = (...states: readonly DeskSeat['state'][]) =>
    seats.filter(({ state }) => states.includes(state)).length;
  const open = hearing.state === 'announced' || hearing.state === 'moved';

  const announce = () =>
    acting.act(async () => {
      const { announceHearing: answer } = await ask(announceHearing, { hearingId: hearing.id, lobbyingRead });
      switch (answer.__typename) {
        case 'HearingWritten':
          return acting.done(say('hearing.announced'));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'HearingMoveNotAllowed':
        case 'LobbyingNotRead':
        case 'ZoneUnknown':
        case 'MomentUnreadable':
        case 'LocalTimeSkipped':
        case 'LocalTimeTwice':
        case 'HearingTextMissing':
        case 'HearingTextTooLong':
        case 'JurisdictionUnknown':
        case 'HearingInPast':
        case 'HearingLengthUnusable':
        case 'PlaceMissing':
        case 'LinkMissing':
        case 'LinkUnusable':
        case 'MinutesUnusable':
        case 'SlotsUnusable':
        case 'SlotsNotOurs':
        case 'MoreSlotsThanTime':
        case 'SignupMethodMissing':
        case 'SignupAfterHearing':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  const cancel = () => {
    setCancelling(false);
    acting.act(async () => {
      // Who is told is who counts on it now, not when the page was last asked.
      const told = howManyToTell(await wholeRoster(hearing.id, language));
      const { cancelHearing: answer } = await ask(cancelHearing, { hearingId: hearing.id });
      switch (answer.__typename) {
        case 'HearingWritten':
          return acting.done(say('hearing.cancelled', { told }));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'HearingMoveNotAllowed':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  const held = () => {
    setHolding(false);
    acting.act(async () => {
      const { recordHearingHeld: answer } = await ask(recordHearingHeld, { hearingId: hearing.id });
      switch (answer.__typename) {
        case 'HearingWritten':
          return acting.done(say('hearing.wasHeld'));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'HearingMoveNotAllowed':
        case 'HearingAhead':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };

  return (
    <section className="card" aria-labelledby="steps">
      <h2 id="steps">{say('hearing.steps')}</h2>
      {hearing.state === 'drafted' && (
        <>
          <h3>{say('hearing.lobbying')}</h3>
          <p className="own-lines">{hearing.lobbyingNote}</p>
          <Tick label={say('hearing.lobbyingRead')} checked={lobbyingRead} onChange={setLobbyingRead} />
          <div>
            <Button working={acting.sending} onClick={announce}>
              {say('hearing.announce')}
            </Button>
          </div>
        </>
      )}
      {(open || hearing.state === 'drafted') && (
        <div className="row">
          <Go className="button plain" to={`/org/${org}/hearings/${hearing.id}/change`}>
            {say('hearing.change')}
          </Go>
          {open && (
            <Button kind="plain" working={acting.sending} onClick={() => setHolding(true)}>
              {say('hearing.held')}
            </Button>
          )}
          <Button kind="plain" working={acting.sending} onClick={() => setCancelling(true)}>
            {say('hearing.cancel')}
          </Button>
        </div>
      )}
      {!open && hearing.state !== 'drafted' && <p>{say(`hearing.state.${hearing.state}`)}</p>}
      {hearing.state === 'held' && (
        <p>
          <Go to={`/org/${org}/hearings/${hearing.id}/change`}>{say('hearing.putOff')}</Go>
        </p>
      )}
      <WhatBecame of={acting} />
      <Dialog title={say('hearing.cancelSure')} open={cancelling} onClose={() => setCancelling(false)}>
        <p>{say('hearing.cancelHears', { told: howManyToTell(seats) })}</p>
        <div className="row">
          <Button onClick={cancel}>{say('hearing.cancelDo')}</Button>
          <Button kind="plain" onClick={() => setCancelling(false)}>
            {say('hearing.cancelKeep')}
          </Button>
        </div>
      </Dialog>
      <Dialog title={say('hearing.heldSure')} open={holding} onClose={() => setHolding(false)}>
        <p>{say('hearing.heldAsks', { yes: count('confirmed') })}</p>
        <p>{say('hearing.heldEnds', { over: count('invited', 'available', 'offered', 'waitlisted') })}</p>
        <div className="row">
          <Button onClick={held}>{say('hearing.heldDo')}</Button>
          <Button kind="plain" onClick={() => setHolding(false)}>
            {say('hearing.heldNot')}
          </Button>
        </div>
      </Dialog>
      {acting.proving}
    </section>
  );
}
