import { resolve } from 'node:path';
import { plainConnections } from './encrypted-connections.js';
import { ownEnvironment } from './environment.js';
import { variables, type Variables } from './variables.js';

/** Chorus as its operator set it up: read once at boot, checked as a whole, never changed. */
export interface Config {
  readonly environment: 'production' | 'development' | 'test';
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly http: {
    readonly host: string;
    /** 0 lets the system choose; the address printed names the one chosen. */
    readonly port: number;
    /** The address people see, without a slash at the end; null: http://localhost and the port. */
    readonly publicUrl: string | null;
    /** How many reverse proxies of ours stand before this server; their forwarded addresses are believed. */
    readonly trustedProxies: number;
    readonly metricsToken: string | null;
    /** Every name below the public one is served by https too, and browsers may be told so for a year. */
    readonly hstsSubdomains: boolean;
  };
  /** A second folder for the anchors of the audit trail, absolute; null: in the home only. */
  readonly auditAnchorsCopy: string | null;
  /** The folder of this Chorus, absolute: embedded database, keys, outbox. */
  readonly home: string;
  readonly database: EmbeddedDatabase | ExternalDatabase;
  readonly poolSize: number;
  /** Where the queue lives; null: on the same PostgreSQL. */
  readonly redisUrl: string | null;
  readonly mail: {
    readonly smtp: { readonly url: string; readonly delivers: boolean; readonly connections: number } | null;
    readonly from: { readonly name: string; readonly address: string };
  };
  readonly fax: { readonly url: string; readonly token: string } | null;
  readonly outbound: {
    /** Names with a dot on the operator's own network, which what is configured here may lead to. */
    readonly privateHosts: readonly string[];
  };
  /** Who is asked whether an upload is a harmful program; null: nobody. */
  readonly scanner: ScannerPlace | null;
  /** Where sealed documents lie. */
  readonly files: { readonly kind: 'disk' } | S3Files;
  /** Where the master keys come from; all null: a file of the home. */
  readonly masterKey: {
    readonly values: readonly string[] | null;
    readonly file: string | null;
    /** A program and its arguments, which prints the keys. */
    readonly command: readonly string[] | null;
  };
  readonly worker: {
    readonly concurrency: number;
    readonly outboxPollMs: number;
    readonly dueScanSeconds: number;
    /** How long a stop waits for work under way before it is handed back to the queue. */
    readonly shutdownSeconds: number;
  };
  /** Defaults per fax line or mailbox (decision 25); an organization adjusts its own. */
  readonly pace: { readonly perHour: number; readonly perDay: number };
  /** Before public forms: how many keys a browser derives for one, on average; each is a thousand rounds of PBKDF2. */
  readonly challenge: { readonly work: number };
  /** Whether a first visitor may load a campaign of invented people, and how many of them. */
  readonly sample: { readonly setting: 'auto' | 'true' | 'false'; readonly people: number };
  /** Per address. Configuration, so that a demo or a benchmark can widen them; there is no switch to turn them off. */
  readonly limits: {
    readonly requestsPerMinute: number;
    readonly signInsPerHour: number;
    readonly joinsPerHour: number;
    /** Of queries that are none of our own pages', in the units of `costOf`. */
    readonly queryCost: { readonly perRequest: number; readonly perMinute: number };
  };
}

export interface EmbeddedDatabase {
  readonly kind: 'embedded';
  readonly port: number | undefined;
}

/** A scanner on a port, or on a socket of this machine. */
export type ScannerPlace = { readonly host: string; readonly port: number } | { readonly path: string };

export interface S3Files {
  readonly kind: 's3';
  readonly bucket: string;
  readonly region: string;
  /** Null: Amazon's own for the region. */
  readonly endpoint: string | null;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Empty, or ending with a slash. */
  readonly prefix: string;
  /** The bucket stands in the path of the address and not in its host name. */
  readonly pathStyle: boolean;
}

export interface ExternalDatabase {
  readonly kind: 'external';
  /** The pool's login, which must be allowed to become chorus_app. */
  readonly url: string;
  /** The owner's login, for migrations. */
  readonly ownerUrl: string;
}

/** The injection token of the one Config. */
export const CONFIG = Symbol('Config');

/** Everything wrong with the environment, a sentence each; the message lists all of them and no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(
      ['Chorus cannot start with these settings:', ...problems.map((problem) => `  - ${problem}`)].join('\n'),
    );
  }
}

/**
 * Reads and checks the environment. Unset and empty are the same (container files pass empty values on).
 * Throws ConfigError listing every problem at once.
 */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>> = ownEnvironment(),
): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(set);
  const problems = parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
  problems.push(...contradictions(set));
  if (!parsed.success || problems.length > 0) throw new ConfigError([...new Set(problems)]);
  return fromVariables(parsed.data);
}

/** Rules between settings, checked on the raw values so that they are listed beside every other problem. */
function contradictions(set: Readonly<Record<string, string | undefined>>): string[] {
  const has = (name: string) => set[name] !== undefined;
  const problems: string[] = [];
  if (has('FAX_URL') && !has('FAX_TOKEN')) problems.push('FAX_URL needs FAX_TOKEN beside it.');
  if (has('FAX_TOKEN') && !has('FAX_URL')) problems.push('FAX_TOKEN needs FAX_URL beside it.');
  if (has('S3_BUCKET')) {
    for (const name of ['S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
      if (!has(name)) problems.push(`${name} is needed beside S3_BUCKET.`);
  } else {
    // A forgotten bucket would put documents on this machine's disk, where nobody looks for them or keeps copies.
    for (const name of Object.keys(set))
      if (name.startsWith('S3_') && name !== 'S3_PATH_STYLE' && has(name))
        problems.push(`${name} needs S3_BUCKET beside it.`);
  }
  if (has('REPLY_DOMAIN')) {
    problems.push(
      'REPLY_DOMAIN cannot be used yet: nothing here receives mail, and an answer sent there would be lost. Leave it unset; answers go to the person.',
    );
  }
  if (has('MASTER_KEY') && has('MASTER_KEY_FILE')) {
    problems.push('Set MASTER_KEY or MASTER_KEY_FILE, not both.');
  }
  if (has('MASTER_KEY_COMMAND') && (has('MASTER_KEY') || has('MASTER_KEY_FILE'))) {
    problems.push('Set MASTER_KEY_COMMAND or one of MASTER_KEY and MASTER_KEY_FILE, not both.');
  }
  if (set.HSTS_SUBDOMAINS === 'true' && set.PUBLIC_URL?.startsWith('https://') !== true) {
    problems.push('HSTS_SUBDOMAINS means something only beside a PUBLIC_URL that begins with https.');
  }
  if (has('MIGRATION_DATABASE_URL') && !has('DATABASE_URL')) {
    problems.push('MIGRATION_DATABASE_URL needs DATABASE_URL beside it.');
  }
  problems.push(...plainConnections(set));
  return problems;
}

function fromVariables(set: Variables): Config {
  return {
    environment: set.NODE_ENV,
    logLevel: set.LOG_LEVEL,
    http: {
      host: set.HOST,
      port: set.PORT,
      publicUrl: set.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      trustedProxies: set.TRUSTED_PROXIES,
      metricsToken: set.METRICS_TOKEN ?? null,
      hstsSubdomains: set.HSTS_SUBDOMAINS,
    },
    home: resolve(set.CHORUS_HOME),
    auditAnchorsCopy: set.AUDIT_ANCHORS_COPY === undefined ? null : resolve(set.AUDIT_ANCHORS_COPY),
    database:
      set.DATABASE_URL === undefined
        ? { kind: 'embedded', port: set.EMBEDDED_DATABASE_PORT || undefined }
        : {
            kind: 'external',
            url: set.DATABASE_URL,
            ownerUrl: set.MIGRATION_DATABASE_URL ?? set.DATABASE_URL,
          },
    poolSize: set.DATABASE_POOL_SIZE,
    redisUrl: set.REDIS_URL ?? null,
    mail: {
      smtp:
        set.SMTP_URL === undefined
          ? null
          : { url: set.SMTP_URL, delivers: set.SMTP_DELIVERS, connections: set.SMTP_CONNECTIONS },
      from: mailboxOf(set.MAIL_FROM ?? `Chorus <chorus@${hostOf(set.PUBLIC_URL)}>`),
    },
    fax:
      set.FAX_URL !== undefined && set.FAX_TOKEN !== undefined
        ? { url: set.FAX_URL, token: set.FAX_TOKEN }
        : null,
    outbound: { privateHosts: set.OUTBOUND_PRIVATE_HOSTS ?? [] },
    scanner: set.MALWARE_SCANNER === undefined ? null : scannerOf(new URL(set.MALWARE_SCANNER)),
    files: filesOf(set),
    masterKey: {
      values: set.MASTER_KEY ?? null,
      file: set.MASTER_KEY_FILE ?? null,
      command: set.MASTER_KEY_COMMAND ?? null,
    },
    worker: {
      concurrency: set.WORKER_CONCURRENCY,
      outboxPollMs: set.OUTBOX_POLL_MS,
      dueScanSeconds: set.DUE_SCAN_SECONDS,
      shutdownSeconds: set.SHUTDOWN_SECONDS,
    },
    pace: { perHour: set.PACE_PER_HOUR, perDay: set.PACE_PER_DAY },
    challenge: { work: set.CHALLENGE_WORK },
    sample: { setting: set.SAMPLE_CAMPAIGN, people: set.SAMPLE_PEOPLE },
    limits: {
      requestsPerMinute: set.LIMIT_REQUESTS_PER_MINUTE,
      signInsPerHour: set.LIMIT_SIGN_INS_PER_HOUR,
      joinsPerHour: set.LIMIT_JOINS_PER_HOUR,
      queryCost: { perRequest: set.LIMIT_COST_PER_QUERY, perMinute: set.LIMIT_COST_PER_MINUTE },
    },
  };
}

const scannerOf = ({ protocol, hostname, port, pathname }: URL): ScannerPlace =>
  protocol === 'unix:' ? { path: decodeURIComponent(pathname) } : { host: hostname, port: Number(port) };

function filesOf(set: Variables): Config['files'] {
  if (set.S3_BUCKET === undefined) return { kind: 'disk' };
  const prefix = set.S3_PREFIX?.replace(/\/$/, '');
  return {
    kind: 's3',
    bucket: set.S3_BUCKET,
    region: set.S3_REGION ?? '',
    endpoint: set.S3_ENDPOINT ?? null,
    accessKeyId: set.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: set.S3_SECRET_ACCESS_KEY ?? '',
    prefix: prefix === undefined ? '' : `${prefix}/`,
    pathStyle: set.S3_PATH_STYLE,
  };
}

function hostOf(publicUrl: string | undefined): string {
  return publicUrl === undefined ? 'localhost' : new URL(publicUrl).hostname;
}

function mailboxOf(text: string): { name: string; address: string } {
  const named = /^(.*) <(.*)>$/.exec(text);
  return { name: named?.[1] ?? 'Chorus', address: named?.[2] ?? text };
}
