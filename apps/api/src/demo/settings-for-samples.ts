import { existsSync } from 'node:fs';
import { join } from 'node:path';

const notForSamples = [
  'DATABASE_URL',
  'EMBEDDED_DATABASE_PORT',
  'MIGRATION_DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'FAX_URL',
  'FAX_TOKEN',
  'S3_BUCKET',
  'S3_REGION',
  'S3_ENDPOINT',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'S3_PREFIX',
  'PUBLIC_URL',
  'MASTER_KEY',
  'MASTER_KEY_FILE',
];

type Settings = Readonly<Record<string, string | undefined>>;

/** The settings a sample home is opened with: nothing configured for real people is used for invented ones, whatever the environment says. */
export const settingsForSamples = (environment: Settings): Settings =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !notForSamples.includes(name)));

/** A file in every home a demo has made. */
export const markOfDemo = 'made-by-chorus-demo';

/** Only such a home is ever made anew or removed; anything else is somebody's. */
export const isMadeByDemo = (home: string): boolean => existsSync(join(home, markOfDemo));
