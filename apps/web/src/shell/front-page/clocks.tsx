import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import { type Asked, useAsked } from '../../lib/use-asked.js';
import { Bones } from '../../ui/bones.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { type ClockReading, readClocks } from './clocks.operations.js';

const everyMs = 30_000;

export const useClocks = (): Asked<{ clocks: ClockReading }> => useAsked(readClocks, {}, { everyMs });

export function Clocks({ clocks }: { readonly clocks: Asked<{ clocks: ClockReading }> }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">{say('clocks.heading')}</h2>
      {clocks.fault !== null && <FaultNotice fault={clocks.fault} again={clocks.again} />}
      {clocks.answer === null ? (
        clocks.fault === null && <Bones says={say('clocks.asking')} />
      ) : (
        <>
          <dl className="clocks">
            <Clock name={say('clocks.wall')} serves={say('clocks.wallFor')} at={clocks.answer.clocks.wall} />
            <Clock
              name={say('clocks.business')}
              serves={say('clocks.businessFor')}
              at={clocks.answer.clocks.business}
            />
          </dl>
          {!clocks.answer.clocks.virtual && <p className="quiet small">{say('clocks.same')}</p>}
        </>
      )}
    </section>
  );
}

function Clock({
  name,
  serves,
  at,
}: {
  readonly name: string;
  readonly serves: string;
  readonly at: string;
}) {
  const { language } = useSpeech();
  return (
    <div>
      <dt>
        {name} <span className="quiet small">{serves}</span>
      </dt>
      <dd>
        <time dateTime={at}>{showInstant(new Date(at), language)}</time>
      </dd>
    </div>
  );
}
