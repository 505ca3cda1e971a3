import { describe, expect, test } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { makeLogger } from './logger.js';
import { redactedWords } from './redaction.js';
import { requestLog } from './request-log.js';

function logged(write: (logger: ReturnType<typeof makeLogger>) => void): string {
  let lines = '';
  write(makeLogger('debug', { write: (line) => void (lines += line) }));
  return lines;
}

const canary = 'distinctive-canary-word';

describe('the log', () => {
  const names = redactedWords.flatMap((word) => [
    word,
    word.toUpperCase(),
    `given_${word}`,
    `person${word[0]?.toUpperCase()}${word.slice(1)}`,
    `${word}s`,
  ]);

  test.each(names)('hides what is called %s, at any depth', (name) => {
    const line = logged((logger) => {
      logger.info({ [name]: canary }, 'shallow');
      logger.info({ outer: { list: [{ [name]: { deep: canary } }] } }, 'deep');
    });
    expect(line).not.toContain(canary);
    expect(line).toContain('[redacted]');
  });

  test('shows what tells what happened', () => {
    const line = logged((logger) =>
      logger.info({ requestId: 'r-1', status: 200, ms: 12, statusCode: 5 }, 'request'),
    );
    expect(JSON.parse(line)).toMatchObject({
      requestId: 'r-1',
      status: 200,
      ms: 12,
      statusCode: 5,
      msg: 'request',
    });
  });

  test('an error keeps its class and place; what a driver quotes is left out', () => {
    const error = Object.assign(new Error(`invalid input syntax for type uuid: "${canary}"`), {
      code: '22P02',
      detail: `Key (email)=(${canary})`,
      parameters: [canary],
      query: `SELECT '${canary}'`,
      constraint: 'account_one_per_address',
    });
    const line = logged((logger) => logger.error({ err: error }, 'failed'));
    expect(line).not.toContain(canary);
    expect(JSON.parse(line)).toMatchObject({
      err: { errorCode: '22P02', constraint: 'account_one_per_address' },
    });
    expect(line).toContain('logger.test');
  });

  test('a parser’s error quotes what it choked on, so its message is left out', () => {
    let caught: unknown;
    try {
      JSON.parse(`{"${canary}`);
    } catch (error) {
      caught = error;
    }
    expect(logged((logger) => logger.error({ err: caught }, 'failed'))).not.toContain(canary);
  });

  test('an error handed over bare is treated like any other', () => {
    const error = Object.assign(new Error(`duplicate key ${canary}`), { code: '23505' });
    expect(logged((logger) => logger.error(error))).not.toContain(canary);
    expect(logged((logger) => logger.error(error, 'failed'))).not.toContain(canary);
  });

  test.each(['', '/more', '.ics', ').', '%29', '?lang=es'])(
    'the secret of a link is left out of the path it is part of, also with %j behind it',
    (behind) => {
      const secret = 'c2FtcGxlLXNlY3JldC0wMD';
      const line = logged((logger) => {
        const response = Object.assign(new EventEmitter(), { statusCode: 200 });
        const request = { method: 'GET', originalUrl: `/h/${secret}${behind}` };
        requestLog(logger)(request as never, response as never, () => response.emit('finish'));
      });
      expect(line).toContain('/h/[token]');
      expect(line).not.toContain(secret);
    },
  );

  test('bytes are never written', () => {
    expect(logged((logger) => logger.info({ thing: Buffer.from(canary) }, 'bytes'))).toContain(
      '"thing":"[redacted]"',
    );
  });
});
