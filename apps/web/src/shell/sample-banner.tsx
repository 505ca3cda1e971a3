import { useSpeech } from '../i18n/words.js';
import { showDay } from '../lib/show-time.js';
import { useAsked } from '../lib/use-asked.js';
import { readClocks } from './front-page/clocks.operations.js';
import { useOffers } from './me.js';

/** On every page of a home of invented people: that they are, and which day it is for their legal dates. */
export function SampleBanner() {
  const sample = useOffers().answer?.sample === true;
  return sample ? <Banner /> : null;
}

function Banner() {
  const { say, language } = useSpeech();
  const clocks = useAsked(readClocks, {}).answer?.clocks ?? null;
  return (
    <aside className="banner" aria-labelledby="virtual">
      <div className="frame">
        <p>
          <strong id="virtual">{say('virtual.heading')}.</strong>{' '}
          {clocks?.virtual === true &&
            say('virtual.says', { day: showDay(new Date(clocks.business), language) })}
        </p>
      </div>
    </aside>
  );
}
