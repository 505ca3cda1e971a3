import { useSyncExternalStore } from 'react';
import { useSpeech } from '../i18n/words.js';

function follow(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function Offline() {
  const { say } = useSpeech();
  const online = useSyncExternalStore(follow, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <div className="banner alert">
          <div className="frame">{say('shell.offline')}</div>
        </div>
      )}
    </div>
  );
}
