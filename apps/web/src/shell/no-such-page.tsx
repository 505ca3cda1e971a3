import { useSpeech } from '../i18n/words.js';

/** The server answers every address with this app; one that leads nowhere says so. */
export function NoSuchPage() {
  const { say } = useSpeech();
  return (
    <div className="frame lead lonely">
      <h1>{say('shell.notFound')}</h1>
      <p>{say('shell.notFoundNext')}</p>
      <p>
        <a className="button" href="/">
          {say('shell.toFirstPage')}
        </a>
      </p>
    </div>
  );
}
