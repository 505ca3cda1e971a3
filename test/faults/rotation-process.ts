import { run } from '../../apps/api/src/cli.js';

/** `chorus` from the sources, as a process that can be killed. */
await run(process.argv.slice(2));
