import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

/** Nest's own messages in our log: its start-up chatter only when debugging, its troubles always. */
export function nestLogger(logger: Logger): LoggerService {
  const words = (message: unknown): string => (message instanceof Error ? message.message : String(message));
  const from = (rest: unknown[]): { source: unknown } => ({ source: rest.at(-1) });
  return {
    log: (message: unknown, ...rest: unknown[]) => logger.debug(from(rest), words(message)),
    debug: (message: unknown, ...rest: unknown[]) => logger.debug(from(rest), words(message)),
    verbose: (message: unknown, ...rest: unknown[]) => logger.debug(from(rest), words(message)),
    warn: (message: unknown, ...rest: unknown[]) => logger.warn(from(rest), words(message)),
    error: (message: unknown, ...rest: unknown[]) =>
      logger.error(message instanceof Error ? { err: message } : from(rest), words(message)),
    fatal: (message: unknown, ...rest: unknown[]) => logger.fatal(from(rest), words(message)),
  };
}
