import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import './ui/theme.css';
import './ui/controls.css';
import './shell/shell.css';
import { languageOf } from './i18n/language.js';
import { loadWords } from './i18n/load-words.js';
import { App } from './shell/app.js';

const language = languageOf(window.location.search, navigator.languages);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app.');
const words = await loadWords(language);
document.documentElement.lang = language;
createRoot(root).render(
  <StrictMode>
    <App language={language} words={words} path={window.location.pathname} />
  </StrictMode>,
);
