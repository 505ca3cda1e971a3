import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { Schedules, type Schedule } from '../../platform/outbox/schedules.js';
import { endUnheard } from './assignment.repository.js';

/** Says of calculations whose process is gone that they failed: at the start of a worker, and while it runs. */
@Injectable()
export class EndUnheard implements Schedule, OnModuleInit {
  readonly name = 'assignment.end-unheard';
  readonly everyWallSeconds = 15;

  constructor(private readonly schedules: Schedules) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  async scan(tx: Tx): Promise<'drained'> {
    await endUnheard(tx);
    return 'drained';
  }
}
