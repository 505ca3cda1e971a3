import { Module } from '@nestjs/common';
import { AnswerFactReport } from './answer-fact-report.js';
import { ConfirmFact } from './confirm-fact.js';
import { FactLoaders } from './fact-loaders.js';
import { FactsDeskResolver } from './facts-desk.resolver.js';
import { JurisdictionResolver } from './jurisdiction.resolver.js';
import { ListFacts } from './list-facts.js';
import { OnePerson } from './one-person.js';
import { ReportFact } from './report-fact.js';

@Module({
  providers: [
    JurisdictionResolver,
    FactsDeskResolver,
    FactLoaders,
    OnePerson,
    ListFacts,
    ConfirmFact,
    ReportFact,
    AnswerFactReport,
  ],
  exports: [FactLoaders, OnePerson],
})
export class JurisdictionModule {}
