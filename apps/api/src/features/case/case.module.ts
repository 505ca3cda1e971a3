import { Module, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../platform/outbox/reaction.js';
import { ConsentModule } from '../consent/consent.public.js';
import { FileAccess, FileModule } from '../file/file.public.js';
import { IdentityModule } from '../identity/identity.public.js';
import { JurisdictionModule } from '../jurisdiction/jurisdiction.public.js';
import { AddEvidence } from './add-evidence.js';
import { CaseAccess } from './case-access.js';
import { CaseActs } from './case-acts.js';
import { CaseAnswers } from './case-answers.js';
import { CaseHolds } from './case-holds.js';
import { CaseMatches } from './case-matches.js';
import { CompareCases } from './compare-cases.js';
import { CompareCasesResolver } from './compare-cases.resolver.js';
import { CaseDesk } from './case-desk.js';
import { CaseFieldsResolver } from './case-fields.resolver.js';
import { CaseFileGrant } from './case-file-grant.js';
import { CaseLoaders } from './case-loaders.js';
import { CaseCallResolver, CaseClockResolver, CaseEvidenceResolver } from './case-parts.resolver.js';
import { CaseSeals } from './case-seals.js';
import { CheckedClocks } from './checked-clocks.js';
import { CaseWriter } from './case-writer.js';
import { CaseResolver } from './case.resolver.js';
import { Cases } from './cases.js';
import { KeepConfidential } from './keep-confidential.js';
import { LineKeys } from './line-keys.js';
import { LogCall } from './log-call.js';
import { NoticeAddresses } from './notice-addresses.js';
import { PartyNames } from './party-names.js';
import { RecordDenial } from './record-denial.js';
import { ReopenCase } from './reopen-case.js';
import { SameNumber } from './same-number.js';
import { StartCase } from './start-case.js';
import { StateUrgency } from './state-urgency.js';
import { WithdrawCase } from './withdraw-case.js';
import { WriteStory } from './write-story.js';

@Module({
  imports: [IdentityModule, ConsentModule, FileModule, JurisdictionModule],
  providers: [
    CaseAccess,
    CaseActs,
    CaseAnswers,
    CaseDesk,
    CaseFileGrant,
    CaseHolds,
    CaseMatches,
    CompareCases,
    CompareCasesResolver,
    CaseLoaders,
    CaseSeals,
    CaseWriter,
    CheckedClocks,
    PartyNames,
    Cases,
    LineKeys,
    NoticeAddresses,
    SameNumber,
    StartCase,
    RecordDenial,
    AddEvidence,
    LogCall,
    WriteStory,
    StateUrgency,
    KeepConfidential,
    WithdrawCase,
    ReopenCase,
    CaseResolver,
    CaseFieldsResolver,
    CaseEvidenceResolver,
    CaseCallResolver,
    CaseClockResolver,
  ],
  exports: [
    CaseAccess,
    CaseActs,
    CaseAnswers,
    CaseLoaders,
    CaseMatches,
    Cases,
    CheckedClocks,
    LineKeys,
    NoticeAddresses,
    PartyNames,
    RecordDenial,
  ],
})
export class CaseModule implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly grant: CaseFileGrant,
    private readonly reactions: Reactions,
    private readonly holds: CaseHolds,
  ) {}

  onModuleInit(): void {
    this.files.register(this.grant);
    this.holds.register(this.reactions);
  }
}
