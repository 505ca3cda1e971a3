import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './stale.mjs';

// `npm start`: build what is stale, then serve in this very process, so that Ctrl-C reaches it directly.
ensureBuilt();
// npm runs this through a shell that dies of a signal without passing it on; whoever stops npm means to stop Chorus.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
// From Node 22 on: what V8 made of the modules is kept, and a later start need not make it again. Node 20 has no such thing.
module.enableCompileCache?.(join(root, 'node_modules', '.cache', 'chorus-compiled'));
const { run } = await import(pathToFileURL(join(root, 'apps/api/dist/cli.js')).href);
await run(['serve', ...process.argv.slice(2)]);
