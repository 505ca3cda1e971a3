import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './stale.mjs';

// `npm start`: build what is stale, then serve in this very process, so that Ctrl-C reaches it directly.
ensureBuilt();
const { run } = await import(pathToFileURL(join(root, 'apps/api/dist/cli.js')).href);
await run(['serve', ...process.argv.slice(2)]);
