import type { RequestHandler } from 'express';
import type { Logger } from './logger.js';

/** Answers slower than this are worth a line of their own level. */
const slowMs = 2_000;

/**
 * One line per answer: method, path without query string, status, time, request id. No headers, no body, no address
 * and no account: who asked is in the audit trail, where it is protected.
 */
export function requestLog(logger: Logger): RequestHandler {
  if (!logger.isLevelEnabled('info')) return (_request, _response, next) => next();
  return (request, response, next) => {
    const started = performance.now();
    const path = pathOf(request.originalUrl);
    response.once('finish', () => {
      const ms = Math.round(performance.now() - started);
      const line = {
        requestId: request.requestId,
        method: request.method,
        path,
        status: response.statusCode,
        ms,
      };
      if (response.statusCode >= 500) logger.error(line, 'request failed');
      else if (ms > slowMs) logger.warn(line, 'slow request');
      else logger.info(line, 'request');
    });
    next();
  };
}

/**
 * A link's token of 128 bits is part of some paths, and whoever reads a log must not be able to follow the link. It ends where
 * its letters end: mail programs take the full stop or bracket behind it along.
 */
const token = /\/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/g;

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return (query === -1 ? url : url.slice(0, query)).replace(token, '/[token]');
}
