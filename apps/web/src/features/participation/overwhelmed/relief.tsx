import { useState } from 'react';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Twice } from '../../../ui/twice.js';
import { leaveWithPacket, pauseMine, resumeMine } from '../participation.operations.js';
import type { Person, Taking } from '../whose.js';
import { HandOver } from './hand-over.js';

interface Props {
  readonly part: Taking;
  readonly person: Person;
  readonly onLeft: () => void;
}

/** One campaign somebody takes part in, and every way to carry less of it. */
export function Relief({ part, person, onLeft }: Props) {
  const { say } = useSpeech();
  const changed = useChanged();
  const [said, setSaid] = useState<WordKey | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const paused = part.state === 'paused';
  const begin = () => {
    setSaid(null);
    setRefused(null);
  };
  const done = async (says: WordKey) => {
    await changed();
    setSaid(says);
  };
  const move = () =>
    send(async () => {
      begin();
      const moved = paused
        ? (await ask(resumeMine, { id: part.id })).resumeParticipation
        : (await ask(pauseMine, { id: part.id })).pauseParticipation;
      switch (moved.__typename) {
        case 'ParticipationMoved':
          return done(paused ? 'relief.resumed' : 'relief.paused');
        case 'NotAllowed':
        case 'NotFound':
        case 'ParticipationMoveNotAllowed':
          return setRefused(moved);
        default:
          return never(moved);
      }
    });
  const leave = () =>
    send(async () => {
      begin();
      const { leaveCampaign: left } = await ask(leaveWithPacket, { id: part.id });
      switch (left.__typename) {
        case 'CampaignLeft':
          await changed();
          return onLeft();
        case 'AlreadyLeft':
        case 'NotAllowed':
        case 'NotFound':
          return setRefused(left);
        default:
          return never(left);
      }
    });
  const heading = `relief-${part.id}`;
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{part.campaign.title}</h2>
      <p>{say(`taking.${part.state}`)}</p>
      <div role="status">{said !== null && <p className="notice">{say(said)}</p>}</div>
      <NotDone refused={refused} fault={fault} />
      <div className="card">
        <h3>{say(paused ? 'relief.resumeHeading' : 'relief.pauseHeading')}</h3>
        <p>{say(paused ? 'relief.resumeSays' : 'relief.pauseSays')}</p>
        <div>
          <Button working={sending} onClick={() => void move()}>
            {say(paused ? 'relief.resume' : 'relief.pause')}
          </Button>
        </div>
      </div>
      {part.state !== 'helped' && <HandOver part={part} person={person} onDone={done} />}
      <Leave working={sending} onLeave={() => void leave()} name={part.campaign.organization.name} />
    </section>
  );
}

interface LeaveProps {
  readonly working: boolean;
  readonly name: string;
  readonly onLeave: () => void;
}

/** Said twice: leaving is for good, though joining again is possible. */
function Leave({ working, name, onLeave }: LeaveProps) {
  const { say } = useSpeech();
  return (
    <div className="card">
      <h3>{say('relief.leaveHeading')}</h3>
      <p>{say('relief.leaveSays', { name })}</p>
      <Twice
        says={say('relief.leave')}
        question={say('relief.sure')}
        yes={say('relief.leaveNow')}
        no={say('relief.stay')}
        working={working}
        onYes={onLeave}
      />
    </div>
  );
}
