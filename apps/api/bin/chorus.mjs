#!/usr/bin/env node
import { existsSync } from 'node:fs';

// In a checkout the sources may be newer than what was built; an image holds only what was built.
const checkout = new URL('../../../scripts/ensure-built.mjs', import.meta.url);
if (existsSync(checkout) && existsSync(new URL('../src', import.meta.url))) {
  const { ensureBuilt } = await import(checkout.href);
  ensureBuilt(['domain', 'templates', 'api']);
}
const { run } = await import(new URL('../dist/cli.js', import.meta.url).href);
await run(process.argv.slice(2));
