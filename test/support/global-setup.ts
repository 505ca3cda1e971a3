import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Jest says of a run: the files that it was told to take, or none for all. */
interface Run {
  readonly nonFlagArgs: readonly string[];
}

/** The run's server, remembered across the projects of one run (each project calls the set-up once). */
export interface RunningServer {
  readonly child: ChildProcess;
  readonly ready: Promise<string>;
}

declare global {
  var chorusTestServer: RunningServer | undefined;
}

/**
 * Starts one embedded PostgreSQL per run and makes its migrated template database. The workers inherit where it is in
 * CHORUS_TEST_SERVER, and in CHORUS_TEST_WEB where the first of them that needs the web app lays it, built. This file imports nothing of ours: Jest loads it outside its module registry.
 */
export default async function setup({ nonFlagArgs }: Run): Promise<void> {
  globalThis.chorusTestServer ??= startServer();
  // A run of some files takes the sources as they are: its errors name the lines that somebody is working on.
  if (nonFlagArgs.length === 0) process.env.CHORUS_TEST_BUNDLE ??= bundleOfSources();
  process.env.CHORUS_TEST_WEB ??= mkdtempSync(join(tmpdir(), 'chorus-web-'));
  process.env.CHORUS_TEST_SERVER = await globalThis.chorusTestServer.ready;
}

function startServer(): RunningServer {
  const root = process.cwd();
  const loader = ['--conditions=development', '--import', '@swc-node/register/esm-register'];
  const child = spawn(process.execPath, [...loader, '--no-warnings', join(root, 'test/support/server.ts')], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ready = new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The test database server ended with exit code ${code}.`)));
  });
  return { child, ready };
}

/** What bundle-resolver.mjs answers with. */
function bundleOfSources(): string {
  const root = process.cwd();
  // Beside the packages: what is not ours is still found from there.
  const cache = join(root, 'node_modules', '.cache', 'chorus-bundles');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'of-tests-'));
  const made = spawnSync(process.execPath, [join(root, 'test/support/bundle.mjs'), '--of-tests', folder], {
    cwd: root,
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('The sources could not be bundled for the tests.');
  return folder;
}
