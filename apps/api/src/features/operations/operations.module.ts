import { system } from '@chorus/domain/shared/actor';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { DeadLetters } from '../../platform/outbox/dead-letters.js';
import { Operate } from './operate.js';
import { OperationsResolver } from './operations.resolver.js';

/** What whoever runs an installation sees and does: what failed for the last time, and the platform's kill switch. */
@Module({ providers: [Operate, OperationsResolver] })
export class OperationsModule implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly db: Db,
    private readonly letters: DeadLetters,
    private readonly operate: Operate,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('chorus_dead_letters', 'Reactions that failed for the last time and wait.', () =>
      this.db.read(system('worker'), (tx) => this.letters.count(tx)),
    );
    this.metrics.gauge('chorus_sending_stopped', '1 while the kill switch is on.', async () =>
      (await this.operate.stoppedSince()) === null ? 0 : 1,
    );
  }
}
