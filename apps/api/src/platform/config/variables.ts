import { defaultPace } from '@chorus/domain/delivery/pace';
import { z } from 'zod';

/**
 * Every environment variable Chorus reads, with its rule and the sentence said when the rule is broken. A sentence never repeats a
 * value: several of them are secrets. `.env.example` lists the same names (a test compares them).
 */
const text = (sentence: string) => z.string(sentence).trim().min(1, sentence);

function whole(name: string, from: number, to: number, fallback: number) {
  const sentence = `${name} must be a whole number from ${from} to ${to}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, sentence)
    .transform(Number)
    .refine((value) => value >= from && value <= to, sentence)
    .default(fallback);
}

function yesOrNo(name: string, fallback: boolean) {
  return z
    .enum(['true', 'false'], `${name} must be true or false.`)
    .transform((value) => value === 'true')
    .default(fallback);
}

function address(name: string, protocols: readonly string[], example: string) {
  const sentence = `${name} must be an address like ${example}.`;
  return text(sentence).refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
  }, sentence);
}

const scanner =
  'MALWARE_SCANNER must be where clamd listens, such as tcp://clamd:3310 or unix:/run/clamav/clamd.ctl.';

const mailbox = /^(?:[^<>"\r\n]{1,100} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
/** 32 bytes as 64 hexadecimal digits or as base64 or base64url. */
const key = /^(?:[0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/i;
const keySentence =
  'MASTER_KEY must be 32 random bytes as base64 or hexadecimal (openssl rand -base64 32), or several separated by commas, the newest last.';
/** No shell runs it, so what only a shell understands is a mistake and is said to be one. */
const keyCommand =
  'MASTER_KEY_COMMAND must be a program and its arguments, parted by spaces, without quotes or anything else for a shell; put more into a script.';
const postgres = ['postgres:', 'postgresql:'];

/** Host names, without protocol, port or path. */
const hosts =
  'OUTBOUND_PRIVATE_HOSTS must be host names separated by commas, such as fax.example.org,s3.example.org.';
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/** As S3 has them: 3 to 63 lower-case letters, digits, dots and hyphens. */
const bucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const s3Prefix =
  'S3_PREFIX must be folder names of letters, digits, dots, hyphens and underscores, such as chorus/files.';

export const variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'NODE_ENV must be production, development or test.')
    .default('production'),
  LOG_LEVEL: z
    .enum(
      ['error', 'warn', 'info', 'debug', 'silent'],
      'LOG_LEVEL must be error, warn, info, debug or silent.',
    )
    .default('info'),
  // Loopback unless said otherwise: a first start has an administrator link to give away and no TLS in front.
  HOST: text('HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.').default('127.0.0.1'),
  PORT: whole('PORT', 0, 65_535, 3000),
  PUBLIC_URL: address('PUBLIC_URL', ['http:', 'https:'], 'https://chorus.example.org').optional(),
  TRUSTED_PROXIES: whole('TRUSTED_PROXIES', 0, 10, 0),
  HSTS_SUBDOMAINS: yesOrNo('HSTS_SUBDOMAINS', false),
  CHORUS_HOME: text('CHORUS_HOME must be a folder.').default('./.chorus'),
  AUDIT_ANCHORS_COPY: text('AUDIT_ANCHORS_COPY must be a folder.').optional(),
  DATABASE_URL: address('DATABASE_URL', postgres, 'postgresql://user:password@host:5432/chorus').optional(),
  MIGRATION_DATABASE_URL: address(
    'MIGRATION_DATABASE_URL',
    postgres,
    'postgresql://owner:password@host:5432/chorus',
  ).optional(),
  DATABASE_POOL_SIZE: whole('DATABASE_POOL_SIZE', 2, 200, 10),
  EMBEDDED_DATABASE_PORT: whole('EMBEDDED_DATABASE_PORT', 0, 65_535, 0),
  PRIVATE_NETWORK: yesOrNo('PRIVATE_NETWORK', false),
  REDIS_URL: address('REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379').optional(),
  SMTP_URL: address('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  SMTP_DELIVERS: yesOrNo('SMTP_DELIVERS', true),
  SMTP_CONNECTIONS: whole('SMTP_CONNECTIONS', 1, 100, 10),
  MAIL_FROM: text('MAIL_FROM must be a mailbox.')
    .regex(mailbox, 'MAIL_FROM must be a mailbox like Chorus <chorus@example.org>.')
    .optional(),
  FAX_URL: address('FAX_URL', ['http:', 'https:'], 'https://fax.example.org/v1').optional(),
  FAX_TOKEN: text('FAX_TOKEN must be the token of the fax service.').optional(),
  OUTBOUND_PRIVATE_HOSTS: text(hosts)
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every((part) => hostName.test(part)), hosts)
    .optional(),
  MALWARE_SCANNER: text(scanner)
    .regex(/^(?:tcp:\/\/(?:\[[0-9a-f:.]+\]|[\w.-]+):\d{1,5}|unix:\/[^/\0].*)$/i, scanner)
    .refine((value) => URL.canParse(value), scanner)
    .optional(),
  S3_BUCKET: text('S3_BUCKET must be the name of a bucket.')
    .regex(
      bucket,
      'S3_BUCKET must be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens.',
    )
    .optional(),
  S3_REGION: text('S3_REGION must be a region.')
    .regex(/^[a-z0-9-]{2,40}$/, 'S3_REGION must be a region such as us-east-1.')
    .optional(),
  S3_ENDPOINT: address('S3_ENDPOINT', ['http:', 'https:'], 'https://s3.example.org').optional(),
  S3_ACCESS_KEY_ID: text('S3_ACCESS_KEY_ID must be the name of a key.').optional(),
  S3_SECRET_ACCESS_KEY: text('S3_SECRET_ACCESS_KEY must be the secret of the key.').optional(),
  S3_PREFIX: text(s3Prefix)
    .regex(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*\/?$/, s3Prefix)
    .optional(),
  S3_PATH_STYLE: yesOrNo('S3_PATH_STYLE', false),
  MASTER_KEY: text(keySentence)
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every((part) => key.test(part)), keySentence)
    .optional(),
  MASTER_KEY_COMMAND: text(keyCommand)
    .regex(/^[^'"`$|&;<>\\\r\n]+$/, keyCommand)
    .transform((value) => value.split(/\s+/))
    .optional(),
  MASTER_KEY_FILE: text('MASTER_KEY_FILE must be a file.').optional(),
  WORKER_CONCURRENCY: whole('WORKER_CONCURRENCY', 1, 200, 10),
  OUTBOX_POLL_MS: whole('OUTBOX_POLL_MS', 50, 60_000, 1_000),
  DUE_SCAN_SECONDS: whole('DUE_SCAN_SECONDS', 1, 3_600, 5),
  SHUTDOWN_SECONDS: whole('SHUTDOWN_SECONDS', 1, 600, 25),
  PACE_PER_HOUR: whole('PACE_PER_HOUR', 1, 100_000, defaultPace.perHour),
  PACE_PER_DAY: whole('PACE_PER_DAY', 1, 1_000_000, defaultPace.perBusinessDay),
  LIMIT_REQUESTS_PER_MINUTE: whole('LIMIT_REQUESTS_PER_MINUTE', 1, 10_000_000, 300),
  LIMIT_SIGN_INS_PER_HOUR: whole('LIMIT_SIGN_INS_PER_HOUR', 1, 1_000_000, 20),
  LIMIT_JOINS_PER_HOUR: whole('LIMIT_JOINS_PER_HOUR', 1, 1_000_000, 30),
  CHALLENGE_WORK: whole('CHALLENGE_WORK', 1, 100_000, 150),
  LIMIT_COST_PER_QUERY: whole('LIMIT_COST_PER_QUERY', 100, 10_000_000, 10_000),
  LIMIT_COST_PER_MINUTE: whole('LIMIT_COST_PER_MINUTE', 100, 100_000_000, 100_000),
  SAMPLE_CAMPAIGN: z
    .enum(['auto', 'true', 'false'], 'SAMPLE_CAMPAIGN must be auto, true or false.')
    .default('auto'),
  SAMPLE_PEOPLE: whole('SAMPLE_PEOPLE', 8, 500, 36),
  METRICS_TOKEN: text('METRICS_TOKEN must be at least 16 characters.')
    .min(16, 'METRICS_TOKEN must be at least 16 characters.')
    .optional(),
});

export type Variables = z.infer<typeof variables>;
