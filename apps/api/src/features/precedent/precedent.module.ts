import { Module } from '@nestjs/common';
import { ImportDecisions } from './import-decisions.js';
import { MeasureDecisions } from './measure-decisions.js';
import { OwnOutcomes } from './own-outcomes.repository.js';
import { PrecedentRepository } from './precedent.repository.js';
import { PrecedentResolver, PublicDecisionResolver } from './precedent.resolver.js';
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
  ],
})
export class PrecedentModule {}
