import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { Button } from '../../ui/button.js';
import { Tick } from '../../ui/tick.js';
import type { TheHearing, TheSeat } from './my-hearing-page.js';
import { attestStatement } from './speaker.operations.js';
import { useAct, WhatBecame } from './use-act.js';

const ticks = ['firstHand', 'ownName', 'nobodyElsesHealth', 'haveRead'] as const;

interface Props {
  readonly seat: TheSeat;
  readonly hearing: TheHearing;
  /** The words on the screen are not kept yet: ticks would be for others. */
  readonly unsaved: boolean;
}

/** What becomes public, and the person's own ticks: nobody speaks without them, and nobody makes them for somebody. */
export function ReadFirst({ seat, hearing, unsaved }: Props) {
  const { say } = useSpeech();
  const acting = useAct();
  const [made, setMade] = useState<readonly (typeof ticks)[number][]>([]);
  const [missing, setMissing] = useState(false);
  const attest = () => {
    setMissing(made.length < ticks.length);
    if (made.length < ticks.length || unsaved) return;
    acting.act(async () => {
      const { attestStatement: answer } = await ask(attestStatement, {
        input: {
          seatId: seat.id,
          statementVersion: seat.statement?.version ?? 0,
          firstHand: true,
          ownName: true,
          nobodyElsesHealth: true,
          readingVersion: hearing.readingVersion,
        },
      });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return acting.done(say('hear.ticked'));
        case 'NotFound':
        case 'NotAllowed':
        case 'NotFirstHand':
        case 'NotOwnName':
        case 'OthersHealth':
        case 'PublicReadingMissing':
        case 'StatementChanged':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <section className="card" id="read-first" aria-labelledby="read-first-title" tabIndex={-1}>
      <h2 id="read-first-title">{say('hear.readFirst')}</h2>
      <ul>
        {hearing.publicReading.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {seat.ready ? (
        <p className="notice">{say('hear.ready')}</p>
      ) : (
        <>
          {seat.attestedAt !== null && <p>{say('hear.changedSince')}</p>}
          <div className="ticks">
            {ticks.map((tick) => (
              <Tick
                key={tick}
                label={say(`hear.tick.${tick}`)}
                checked={made.includes(tick)}
                onChange={(checked) =>
                  setMade(checked ? [...made, tick] : made.filter((other) => other !== tick))
                }
              />
            ))}
          </div>
          {missing && (
            <p className="problem" role="alert">
              {say('hear.ticksMissing')}
            </p>
          )}
          {unsaved && <p className="notice">{say('hear.saveFirst')}</p>}
          <div>
            <Button working={acting.sending || unsaved} onClick={attest}>
              {say('hear.tickThem')}
            </Button>
          </div>
        </>
      )}
      <WhatBecame of={acting} />
    </section>
  );
}
