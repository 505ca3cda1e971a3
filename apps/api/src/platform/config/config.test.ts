import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from './config.js';
import { masterKeys } from './master-keys.js';
import { variables } from './variables.js';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings of a Chorus', () => {
  it('needs none: everything has a safe default', () => {
    const config = loadConfig({});
    expect(config.database).toEqual({ kind: 'embedded', port: undefined });
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: null });
    expect(config.redisUrl).toBeNull();
    expect(config.mail.smtp).toBeNull();
    expect(config.environment).toBe('production');
    expect(config.files).toEqual({ kind: 'disk' });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ DATABASE_URL: '', REDIS_URL: ' ', PORT: '' })).toEqual(loadConfig({}));
  });

  it('lists every problem at once, in sentences', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://u:geheim-1@host/db',
      SMTP_URL: 'smtp//u:geheim-2@host',
      FAX_URL: 'https://fax.example.org',
      MASTER_KEY: 'geheim-3',
    });
    expect(problems).toHaveLength(6);
    for (const sentence of problems) expect(sentence).toMatch(/^[A-Z_]+ .*\.$/);
  });

  it('keeps documents in a bucket once all it takes is told, and says what is missing', () => {
    const whole = {
      S3_BUCKET: 'chorus-documents',
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: 'name',
      S3_SECRET_ACCESS_KEY: 'secret',
      S3_PREFIX: 'chorus/files/',
    };
    expect(loadConfig(whole).files).toMatchObject({ kind: 's3', prefix: 'chorus/files/', endpoint: null });
    expect(problemsOf({ S3_BUCKET: 'chorus-documents' })).toEqual([
      'S3_REGION is needed beside S3_BUCKET.',
      'S3_ACCESS_KEY_ID is needed beside S3_BUCKET.',
      'S3_SECRET_ACCESS_KEY is needed beside S3_BUCKET.',
    ]);
    expect(problemsOf({ ...whole, S3_BUCKET: '', S3_PATH_STYLE: 'false' })).toHaveLength(4);
    const wrong = { S3_BUCKET: 'A/B', S3_PREFIX: '/../x', S3_ENDPOINT: 'ftp://host' };
    for (const [name, value] of Object.entries(wrong))
      expect(problemsOf({ ...whole, [name]: value })).toHaveLength(1);
    for (const hosts of ['https://a.example', 'a.example:80', 'a..b'])
      expect(problemsOf({ OUTBOUND_PRIVATE_HOSTS: hosts })).toHaveLength(1);
  });

  it('never repeats a value, because several are secrets', () => {
    const secret = 'geheim-0123456789';
    for (const name of Object.keys(variables.shape)) {
      expect(problemsOf({ [name]: `${secret}\u0000<` }).join('\n')).not.toContain('geheim');
    }
  });

  it('uses one database address for both logins unless the owner has one of its own', () => {
    const url = 'postgresql://app:pw@localhost:5432/chorus';
    const ownerUrl = 'postgresql://owner:pw@localhost:5432/chorus';
    expect(loadConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'external', url, ownerUrl: url });
    expect(loadConfig({ DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl }).database).toMatchObject({
      ownerUrl,
    });
  });

  it.each([
    ['DATABASE_URL', 'postgresql://app:geheim@db.example.org:5432/chorus'],
    ['DATABASE_URL', 'postgresql://app:geheim@db/chorus?sslmode=prefer'],
    ['DATABASE_URL', 'postgresql://app:geheim@db/chorus?sslmode=no-verify'],
    ['DATABASE_URL', 'postgresql://app:geheim@db/chorus?sslmode=require&uselibpqcompat=true'],
    ['DATABASE_URL', 'postgresql://app:geheim@db/chorus?sslmode=verify-full&sslmode=disable'],
    ['DATABASE_URL', 'postgresql://app:geheim@localhost/chorus?host=db.example.org'],
    ['DATABASE_URL', 'postgresql://app:geheim@127.0.0.1.example.org/chorus'],
    ['DATABASE_URL', 'postgresql://app:geheim@%2Fvar%2Frun/chorus?host=db.example.org'],
    ['REDIS_URL', 'redis://:geheim@redis:6379'],
  ])(
    'speaks to no %s beyond this machine without TLS, unless the network is said to be private: %s',
    (name, url) => {
      const [problem, ...others] = problemsOf({ [name]: url });
      expect(problem).toMatch(
        new RegExp(`^${name} leads beyond this machine without TLS: .*PRIVATE_NETWORK=true`),
      );
      expect(problem).not.toContain('geheim');
      expect(others).toEqual([]);
      expect(problemsOf({ [name]: url, PRIVATE_NETWORK: 'true' })).toEqual([]);
    },
  );

  it.each([
    ['DATABASE_URL', 'postgresql://app:pw@db.example.org:5432/chorus?sslmode=verify-full'],
    ['DATABASE_URL', 'postgresql://app:pw@127.0.0.1:5432/chorus'],
    ['DATABASE_URL', 'postgresql://app:pw@[::1]:5432/chorus'],
    ['DATABASE_URL', 'postgresql://app:pw@localhost/chorus?host=/var/run/postgresql'],
    ['DATABASE_URL', 'postgresql://app@%2Fvar%2Frun%2Fpostgresql/chorus'],
    ['REDIS_URL', 'rediss://redis.example.org:6379'],
    ['REDIS_URL', 'redis://localhost:6379'],
  ])('takes %s as %s', (name, url) => {
    expect(problemsOf({ [name]: url })).toEqual([]);
  });

  it('names the same variables as .env.example', () => {
    const example = readFileSync(new URL('../../../../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]);
    const forComposeOnly = ['BIND', 'POSTGRES_PASSWORD', 'LOGIN_PASSWORD'];
    expect([...named].sort()).toEqual([...Object.keys(variables.shape), ...forComposeOnly].sort());
  });

  it('reaches its containers whole: what stands in .env goes in by docker-compose.yml', () => {
    const compose = readFileSync(new URL('../../../../../docker-compose.yml', import.meta.url), 'utf8');
    const settings = compose.slice(compose.indexOf('&settings'), compose.indexOf('    volumes:'));
    const passed = [...settings.matchAll(/^ {4}([A-Z0-9_]+):/gm)].map((match) => match[1]);
    const notInContainers = [
      'EMBEDDED_DATABASE_PORT',
      'MASTER_KEY_FILE',
      'MASTER_KEY_COMMAND',
      'REPLY_DOMAIN',
    ];
    const wanted = Object.keys(variables.shape).filter((name) => !notInContainers.includes(name));
    expect([...passed].sort()).toEqual(wanted.sort());
  });
});

describe('the master key', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'chorus-keys-'));
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  it('is made once, readable by its owner only, and kept', () => {
    const config = loadConfig({ CHORUS_HOME: home });
    const [first] = masterKeys(config);
    expect(first).toHaveLength(32);
    expect(masterKeys(config)).toEqual([first]);
    expect(statSync(join(home, 'keys', 'master')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'keys')).mode & 0o777).toBe(0o700);
  });

  it('reads hexadecimal and base64 alike, the newest last', () => {
    const key = Buffer.alloc(32, 7);
    const config = loadConfig({ MASTER_KEY: `${key.toString('hex')}, ${key.toString('base64')}` });
    expect(masterKeys(config)).toEqual([key, key]);
  });

  it('comes from what a command of the operator prints, which sees none of our settings', () => {
    const key = Buffer.alloc(32, 9);
    const script = join(home, 'vault.mjs');
    const command = `${process.execPath} ${script} ${key.toString('base64')}`;
    writeFileSync(
      script,
      'if (process.env.SMTP_URL || process.env.PATH === undefined) process.exit(3); console.log(process.argv[2]);',
    );
    const before = process.env.SMTP_URL;
    process.env.SMTP_URL = 'smtp://user:geheim@mail.example.org:587';
    try {
      expect(masterKeys(loadConfig({ MASTER_KEY_COMMAND: command }))).toEqual([key]);
    } finally {
      if (before === undefined) delete process.env.SMTP_URL;
      else process.env.SMTP_URL = before;
    }
    expect(existsSync(join(home, 'keys'))).toBe(false);
    for (const wrong of ['exit', 'short', 'none'])
      writeFileSync(
        join(home, `${wrong}.mjs`),
        { exit: 'process.exit(4)', short: "console.log('geheim')", none: '' }[wrong] ?? '',
      );
    const failing = (name: string): (() => unknown) => {
      const config = loadConfig({ MASTER_KEY_COMMAND: `${process.execPath} ${join(home, name)}` });
      return () => masterKeys(config);
    };
    expect(failing('exit.mjs')).toThrow(/MASTER_KEY_COMMAND printed no key \(exit code 4\)/);
    expect(failing('none.mjs')).toThrow(/32 random bytes/);
    expect(failing('short.mjs')).toThrow(/32 random bytes/);
    expect(failing('short.mjs')).not.toThrow(/geheim/);
    expect(() => masterKeys(loadConfig({ MASTER_KEY_COMMAND: join(home, 'not-there') }))).toThrow(/ENOENT/);
  });

  it('takes no command that only a shell would understand, and none beside another source', () => {
    for (const command of ['vault get "a b"', 'a | b', 'a; b', 'a $(b)', "a 'b'", 'a > b'])
      expect(problemsOf({ MASTER_KEY_COMMAND: command })).toHaveLength(1);
    expect(problemsOf({ MASTER_KEY_COMMAND: 'a', MASTER_KEY_FILE: 'b' })).toHaveLength(1);
  });

  it('refuses a file that is missing or holds less than a key', () => {
    const file = join(home, 'key');
    const config = loadConfig({ CHORUS_HOME: home, MASTER_KEY_FILE: file });
    expect(() => masterKeys(config)).toThrow(ConfigError);
    writeFileSync(file, 'c2hvcnQ=\n');
    expect(() => masterKeys(config)).toThrow(/32 random bytes/);
  });
});
