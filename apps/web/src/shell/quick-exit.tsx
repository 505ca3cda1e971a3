import { useSpeech } from '../i18n/words.js';
import { leaveAtOnce } from '../lib/leaving.js';

/** A page about the weather, of nobody's in particular; it takes the place of this one, and of no other that was looked at before. */
const elsewhere = 'https://www.weather.gov/';

/** For whoever must not be seen here. It asks nothing and keeps nothing open. */
export function QuickExit() {
  const { say } = useSpeech();
  return (
    <>
      <div className="quick-exit">
        <button type="button" className="button plain" onClick={() => leaveAtOnce(elsewhere)}>
          {say('shell.quickExit')}
        </button>
      </div>
      <p className="quick-exit-says quiet small">{say('shell.quickExitSays')}</p>
    </>
  );
}
