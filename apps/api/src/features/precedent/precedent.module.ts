import { Module, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../../platform/outbox/schedules.js';
import { EditionResolver } from './edition.resolver.js';
import { EditionFigures } from './editions.repository.js';
import { ImportDecisions } from './import-decisions.js';
import { KeepBands } from './keep-bands.schedule.js';
import { KeepBoard } from './keep-board.schedule.js';
import { MeasureDecisions } from './measure-decisions.js';
import { OwnOutcomes } from './own-outcomes.repository.js';
import { PrecedentRepository } from './precedent.repository.js';
import { PrecedentResolver, PublicDecisionResolver } from './precedent.resolver.js';
import { ProposeEdition } from './propose-edition.js';
import { PublishEdition } from './publish-edition.js';
import { ShowBoard } from './show-board.js';
import { ShowProgress } from './show-progress.js';
import { ShowPrecedentTable } from './show-precedent-table.js';

@Module({
  providers: [
    PrecedentResolver,
    PublicDecisionResolver,
    PrecedentRepository,
    OwnOutcomes,
    ImportDecisions,
    MeasureDecisions,
    ShowPrecedentTable,
    ShowProgress,
    ShowBoard,
    KeepBoard,
    KeepBands,
    EditionResolver,
    EditionFigures,
    ProposeEdition,
    PublishEdition,
  ],
})
export class PrecedentModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly keepBoard: KeepBoard,
    private readonly keepBands: KeepBands,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this.keepBoard);
    this.schedules.register(this.keepBands);
  }
}
