import { useSpeech } from '../i18n/words.js';

/** A page about the weather, of nobody's in particular; it takes this one's place, so that going back does not lead here. */
const elsewhere = 'https://www.weather.gov/';

/** For whoever must not be seen here. It asks nothing and keeps nothing open. */
export function QuickExit() {
  const { say } = useSpeech();
  return (
    <div className="quick-exit">
      <button type="button" className="button plain" onClick={() => location.replace(elsewhere)}>
        {say('shell.quickExit')}
      </button>
    </div>
  );
}
