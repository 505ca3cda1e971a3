import { type DestinationStream, type Logger, pino } from 'pino';
import { redact } from './redaction.js';

export type { Logger } from 'pino';
export const LOGGER = Symbol('Logger');

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/**
 * The only logger: JSON lines with redaction of every object that passes. The message is a fixed sentence of ours;
 * what varies goes into the object beside it, where redaction sees it.
 */
export function makeLogger(level: LogLevel, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Errors are shaped by `redact`; pino's own serializer would add their message and fields again.
      serializers: { err: (shaped: unknown) => shaped },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as unknown[];
          if (first instanceof Error)
            method.apply(this, [{ err: first }, ...(rest.length === 0 ? ['error'] : rest)] as never);
          else method.apply(this, args);
        },
      },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => redact(fields) as Record<string, unknown>,
      },
    },
    destination ?? pino.destination({ dest: 2, sync: false }),
  );
}
