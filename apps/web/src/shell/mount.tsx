import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '../ui/theme.css';
import '../ui/controls.css';
import './shell.css';
import { readBooks } from '../i18n/books.js';
import { languageOf } from '../i18n/language.js';
import { hearLeavingFirst } from '../lib/leaving.js';
import { hearBackFirst } from '../lib/use-leave-asking.js';
import { App } from './app.js';
import type { PageRoute } from './route.js';

/** Starts an entry: one frame, its own pages. */
export async function mount(routes: readonly PageRoute[]): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the app.');
  const language = languageOf(window.location.search, navigator.languages);
  const texts = await readBooks(language, ['shell', 'identity']);
  document.documentElement.lang = language;
  hearBackFirst();
  hearLeavingFirst();
  createRoot(root).render(
    <StrictMode>
      <App language={language} texts={texts} routes={routes} />
    </StrictMode>,
  );
}
