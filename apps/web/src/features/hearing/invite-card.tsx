import { useState } from 'react';
import type { HearingDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { Button } from '../../ui/button.js';
import { Tick } from '../../ui/tick.js';
import type { DeskHearing } from './hearing-desk-page.js';
import { inviteSpeakers } from './hearing.operations.js';
import { RosterLists } from './roster-lists.js';
import { speakerCode } from './roster-words.js';
import { WhatBecame } from './use-act.js';
import type { DeskSeat } from './use-hearing-desk.js';
import { useStaffAct } from './use-staff-act.js';

interface Props {
  readonly hearing: DeskHearing;
  readonly roster: NonNullable<HearingDeskQuery['roster']>;
  readonly seats: readonly DeskSeat[];
}

/** Asks people who are ready to speak; nothing is promised in their name. */
export function InviteCard({ hearing, roster, seats }: Props) {
  const { say } = useSpeech();
  const acting = useStaffAct();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const asked = new Set(seats.map(({ personId }) => personId));
  // Whoever lacks childcare or a way there is asked too: it is arranged once they want to come.
  const open = {
    can: roster.can.filter(({ personId }) => !asked.has(personId)),
    cannot: roster.cannot.filter(({ personId }) => !asked.has(personId)),
  };
  const invite = () => {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    acting.act(async () => {
      const { inviteSpeakers: answer } = await ask(inviteSpeakers, {
        hearingId: hearing.id,
        personIds: chosen,
      });
      switch (answer.__typename) {
        case 'SpeakersInvited':
          setChosen([]);
          return acting.done(say('hearing.invited', { count: answer.invited }));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'InvalidInput':
        case 'CampaignNotOpen':
        case 'HearingNotOpen':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <section className="stack" aria-labelledby="invite">
      <h2 id="invite">{say('hearing.invite')}</h2>
      <p className="quiet">{say('hearing.inviteSays')}</p>
      <RosterLists
        roster={open}
        before={(personId) => (
          <Tick
            label={say('hearing.speaker', { code: speakerCode(personId) })}
            checked={chosen.includes(personId)}
            onChange={(on) =>
              setChosen(on ? [...chosen, personId] : chosen.filter((other) => other !== personId))
            }
          />
        )}
      />
      {open.can.length + open.cannot.length > 0 && (
        <div>
          <Button working={acting.sending} onClick={invite}>
            {say('hearing.inviteThem')}
          </Button>
        </div>
      )}
      <div role="alert">{missing && <p className="problem">{say('hearing.inviteNobody')}</p>}</div>
      <WhatBecame of={acting} />
      {acting.proving}
    </section>
  );
}
