import { languages, type Language } from '../i18n/language.js';
import { useSpeech } from '../i18n/words.js';
import { Mark } from './mark.js';

/** Every language is called by its own name: whoever needs it cannot read the others. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

interface Props {
  readonly path: string;
  readonly onSpeak: (language: Language) => void;
}

export function Header({ path, onSpeak }: Props) {
  const { say, language: current } = useSpeech();
  return (
    <header className="header">
      <div className="frame">
        <a className="brand" href="/" aria-label={say('shell.home')}>
          <Mark />
          Chorus
        </a>
        <nav aria-label={say('shell.languages')}>
          {languages.map((language) => (
            <a
              key={language}
              href={`${path}?language=${language}`}
              lang={language}
              aria-current={language === current ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onSpeak(language);
              }}
            >
              {ownNames[language]}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
