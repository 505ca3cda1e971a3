import { existsSync } from 'node:fs';

const inherited = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP'] as const;

/**
 * The few variables a child program needs to find its own programs and folders. Everything else in our environment
 * (passwords in DATABASE_URL, the master key) stays with us.
 */
export function environmentForChildren(): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

/**
 * For a program of the operator's own, such as that of a vault: everything but the settings of Chorus, among which are passwords that
 * are none of its business.
 */
export function environmentWithout(settings: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !settings.includes(entry[0]),
    ),
  );
}

/** The environment with a `.env` of the working folder filled in; what is set already wins. */
export function ownEnvironment(): Readonly<Record<string, string | undefined>> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
