import type { Appearance } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { Button } from '../../ui/button.js';
import type { TheHearing, TheSeat } from './my-hearing-page.js';
import { sayHowItWent } from './speaker.operations.js';
import { useAct, WhatBecame } from './use-act.js';

const ways = ['delivered', 'not_delivered', 'excused'] as const satisfies readonly Appearance[];

/** After the hearing: whether they spoke, in one press. */
export function Afterwards({ seat, hearing }: { readonly seat: TheSeat; readonly hearing: TheHearing }) {
  const { say } = useSpeech();
  const acting = useAct();
  const tell = (appearance: Appearance) =>
    acting.act(async () => {
      const { recordAppearance: answer } = await ask(sayHowItWent, { seatId: seat.id, appearance });
      switch (answer.__typename) {
        case 'HearingSeatChanged':
          return acting.done(say('hear.thanks'));
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'HearingAhead':
        case 'SpeakerHadNoSlot':
        case 'LinkUnusable':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  const record = seat.recordUrl ?? hearing.recordUrl;
  return (
    <section className="card" aria-labelledby="afterwards">
      <h2 id="afterwards">{say('hear.after')}</h2>
      <div className="row">
        {ways.map((way) => (
          <Button
            key={way}
            kind={way === 'delivered' ? 'main' : 'plain'}
            working={acting.sending}
            onClick={() => tell(way)}
          >
            {say(`hear.went.${way}`)}
          </Button>
        ))}
      </div>
      {record !== null && (
        <p>
          <a href={record} rel="noreferrer noopener">
            {say('hear.record')}
          </a>
        </p>
      )}
      <WhatBecame of={acting} />
    </section>
  );
}
