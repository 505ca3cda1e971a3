import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { entryOf } from './src/lib/entry.js';
import { trustedDocuments } from './trusted-documents.js';

/** The API's own addresses; `npm run -w @chorus/web dev` passes them on to a server started with `npm start`. */
const server = 'http://localhost:3000';
const passedOn = ['/embed', '/graphql', '/health', '/live', '/outbox', '/sandbox', '/server', '/sign-in'];

/** What the server does in the built app: addresses of the app's own answer with the page of their entry. */
const pagesOfEntries: Plugin = {
  name: 'chorus-entries',
  configureServer(dev) {
    dev.middlewares.use((request, _response, next) => {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      const wantsPage = request.headers.accept?.includes('text/html') === true;
      if (wantsPage && entryOf(path) === 'staff') request.url = '/staff.html';
      next();
    });
  },
};

export default defineConfig({
  plugins: [trustedDocuments(), react(), pagesOfEntries],
  build: {
    target: 'es2022',
    // The content-security policy lets fonts and scripts come from files of ours only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What each page fetches is weighed by a test.
    manifest: true,
    rolldownOptions: { input: ['index.html', 'staff.html'] },
  },
  server: { proxy: Object.fromEntries(passedOn.map((path) => [path, server])) },
});
