import { useSpeech } from '../i18n/words.js';

export function Footer() {
  const { say } = useSpeech();
  return (
    <footer className="footer">
      <div className="frame">
        <p>{say('shell.disclaimer')}</p>
        <p>{say('shell.license')}</p>
      </div>
    </footer>
  );
}
