import { system } from '@chorus/domain/shared/actor';
import { Module, type OnModuleInit } from '@nestjs/common';
import { inventory } from '../../personal-data.js';
import { Db } from '../../platform/database/db.js';
import { Health } from '../../platform/health/health.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { DeliveryModule } from '../delivery/delivery.public.js';
import { CaseModule } from '../case/case.public.js';
import { DisclosureModule } from '../disclosure/disclosure.public.js';
import { FileModule } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { ParticipationModule } from '../participation/participation.public.js';
import { AskErasure } from './ask-erasure.js';
import { CallOffErasure } from './call-off-erasure.js';
import { CarryOutErasures } from './carry-out-erasures.schedule.js';
import { DataRightsResolver } from './data-rights.resolver.js';
import { DataRightsController } from './data-rights.controller.js';
import { EndFinishedCases } from './end-finished-cases.schedule.js';
import { ErasureFacts } from './erasure-facts.js';
import { ErasureGround } from './erasure-ground.js';
import { ErasureSteps } from './erasure-steps.js';
import { ExportModule } from './export.module.js';
import { INVENTORY } from './inventory.js';
import { KeepCase } from './keep-case.js';
import { retentionSweeps } from './retention-sweeps.js';
import { SendDataMails } from './send-data-mails.reaction.js';
import { OwnedRows } from './owned-rows.js';
import { stuckErasures, type StuckErasures } from './stuck-erasures.js';
import { TakeBackErasure } from './take-back-erasure.js';
import { RunningDateResolver } from './running-date.resolver.js';
import { ShowErasure } from './show-erasure.js';

/** What people may ask about their data as a whole: to have it erased, to take it along, to know how long it is kept. */
@Module({
  imports: [
    IdentityModule,
    CaseModule,
    FileModule,
    ParticipationModule,
    DeliveryModule,
    DisclosureModule,
    ExportModule,
  ],
  controllers: [DataRightsController],
  providers: [
    { provide: INVENTORY, useValue: inventory },
    OwnedRows,
    ErasureFacts,
    ErasureGround,
    TakeBackErasure,
    ErasureSteps,
    CarryOutErasures,
    EndFinishedCases,
    SendDataMails,
    ShowErasure,
    RunningDateResolver,
    AskErasure,
    CallOffErasure,
    KeepCase,
    DataRightsResolver,
  ],
})
export class DataRightsModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly erasures: CarryOutErasures,
    private readonly finished: EndFinishedCases,
    private readonly db: Db,
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this.erasures);
    this.schedules.register(this.finished);
    for (const sweep of retentionSweeps) this.schedules.register(sweep);
    const stuck = (): Promise<StuckErasures> => this.db.read(system('worker'), stuckErasures);
    this.metrics.gauge(
      'chorus_erasures_stuck',
      'Erasures whose last try failed.',
      async () => (await stuck()).count,
    );
    this.health.register('erasures', async () =>
      (await stuck()).count === 0
        ? { state: 'ok', says: 'None is stuck.' }
        : { state: 'degraded', says: 'One or more cannot be carried out; chorus doctor says why.' },
    );
  }
}
