import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { maskedMessage } from '../graphql/errors.js';
import type { Logger } from '../logging/logger.js';

/**
 * The last word on errors outside GraphQL resolvers: what we refuse keeps its status and a plain sentence, anything
 * else is masked, logged, and carries the request id. Errors of resolvers pass on to GraphQL, which does the same.
 */
@Catch()
export class MaskingFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const status = statusOf(error);
    if (status >= 500) this.logger.error({ requestId: request.requestId, err: error }, 'request failed');
    if (response.headersSent) return response.end();
    const message = status < 500 ? (sentences[status] ?? 'This request was not understood.') : maskedMessage;
    response.status(status).json({ errors: [{ message, extensions: { requestId: request.requestId } }] });
    return undefined;
  }
}

/** Also what body parsers throw, which carry their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const sentences: Readonly<Record<number, string>> = {
  403: 'This is not for you to do.',
  404: 'There is nothing here.',
  413: 'The request is too large.',
};
