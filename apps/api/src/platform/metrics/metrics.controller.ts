import { Controller, Get, Header, Inject, NotFoundException, Req } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { isThisMachine } from '../http/address.js';
import { Metrics } from './metrics.js';

/** Numbers for whoever runs the machine: with METRICS_TOKEN as a bearer token, and without one to this machine only. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  scrape(@Req() request: Request): Promise<string> {
    if (!this.mayScrape(request)) throw new NotFoundException();
    return this.metrics.registry.metrics();
  }

  private mayScrape(request: Request): boolean {
    const { metricsToken } = this.config.http;
    if (metricsToken === null) return isThisMachine(this.config, request);
    const wanted = Buffer.from(`Bearer ${metricsToken}`);
    const given = Buffer.from(request.headers.authorization ?? '');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
