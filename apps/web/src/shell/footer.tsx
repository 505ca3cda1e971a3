import { useSpeech } from '../i18n/words.js';
import { Go } from '../ui/go.js';

/** For everybody, whether they are signed in or not. */
const pages = [
  { to: '/urgent', says: 'shell.urgent' },
  { to: '/precedents', says: 'shell.precedents' },
  { to: '/method', says: 'shell.method' },
] as const;

export function Footer() {
  const { say } = useSpeech();
  return (
    <footer className="footer">
      <div className="frame">
        <nav aria-label={say('shell.forEverybody')}>
          {pages.map(({ to, says }) => (
            <Go key={to} to={to}>
              {say(says)}
            </Go>
          ))}
        </nav>
        <p>{say('shell.disclaimer')}</p>
        <p>{say('shell.license')}</p>
      </div>
    </footer>
  );
}
