import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Health } from './health.js';

@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process answers; restarting it would mend nothing that ready does not say. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { live: true } {
    return { live: true };
  }

  /** 200 when requests can be served, 503 with the part that is down otherwise. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res() response: Response): Promise<void> {
    const readiness = await this.health.readiness();
    response.status(readiness.ready ? 200 : 503).json(readiness);
  }
}
