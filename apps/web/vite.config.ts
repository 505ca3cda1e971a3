import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from './trusted-documents.js';

/** The API's own addresses; `npm run -w @chorus/web dev` passes them on to a server started with `npm start`. */
const server = 'http://localhost:3000';
const passedOn = ['/graphql', '/health', '/outbox', '/sandbox', '/server', '/sign-in'];

export default defineConfig({
  plugins: [trustedDocuments(), react()],
  build: {
    target: 'es2022',
    // The content-security policy lets fonts and scripts come from files of ours only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: Object.fromEntries(passedOn.map((path) => [path, server])) },
});
