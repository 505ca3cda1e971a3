import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import type { Config } from '../config/config.js';
import type { Logger } from '../logging/logger.js';
import { nestLogger } from '../logging/nest-logger.js';
import { requestLog } from '../logging/request-log.js';
import { servedSecurely } from './address.js';
import { MaskingFilter } from './masking-filter.js';
import { PageHeads } from './page-heads.js';
import { requestIds } from './request-id.js';
import { requestLimit } from './request-limit.js';
import { securityHeaders } from './security-headers.js';
import { webApp } from './static-web.js';

export interface ApplicationOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** The built web app; absent where only the API is wanted. */
  readonly webFolder?: string;
}

/**
 * The application with everything that stands before its routes, ready to `listen` or, in tests, to `init`. The order
 * matters: an id first, so that everything after can name the request; then the log, headers and limits.
 */
export async function httpApplication(
  module: DynamicModule,
  options: ApplicationOptions,
): Promise<NestExpressApplication> {
  const { config, logger } = options;
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger(logger),
    forceCloseConnections: false,
  });
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.http.trustedProxies);
  app.set('query parser', 'simple');
  const transport = { secure: servedSecurely(config), subdomains: config.http.hstsSubdomains };
  app.use(requestIds, requestLog(logger), securityHeaders(transport));
  app.use(requestLimit(config.limits.requestsPerMinute));
  const forms = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 5 });
  app.use(['/authorities', '/cases', '/h', '/sign-in', '/o', '/submissions'], forms);
  if (options.webFolder !== undefined) {
    const origin = config.http.publicUrl ?? `http://localhost:${config.http.port}`;
    for (const handler of webApp(options.webFolder, app.get(PageHeads), origin)) app.use(handler);
  }
  app.useGlobalFilters(new MaskingFilter(logger));
  return app;
}
