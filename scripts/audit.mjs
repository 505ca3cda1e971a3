#!/usr/bin/env node
/**
 * `npm run audit`: fails on known advisories of moderate severity or above in what production installs. A registry
 * that gives no answer is said to give none: unknown is neither safe nor a failure (decision 35).
 */
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
  encoding: 'utf8',
  env: { ...process.env, npm_config_audit: 'true' },
});

let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = { error: { summary: stderr.trim().split('\n').at(-1) } };
}
if (report.error !== undefined || report.metadata === undefined) {
  console.log(
    `unknown: the registry gave no answer about advisories (${report.error?.summary ?? 'no report'}).`,
  );
  process.exit(0);
}
const counts = report.metadata.vulnerabilities;
console.log(JSON.stringify(counts));
process.exit(counts.moderate + counts.high + counts.critical > 0 ? 1 : 0);
