import type { EntitySchema, MigrationInterface } from 'typeorm';
import {
  organizationTable,
  membershipTable,
  approvalTable,
} from './features/organization/organization.table.js';
import { Organization1764020000000 } from './features/organization/migrations/1764020000000-organization-tables.js';
import { WhatTwoPeopleDecide1764020000010 } from './features/organization/migrations/1764020000010-what-two-people-decide.js';
import { WhatAnExportHolds1764020000030 } from './features/organization/migrations/1764020000030-what-an-export-holds.js';
import { DecidedByUseCases1764020000020 } from './features/organization/migrations/1764020000020-decided-by-use-cases.js';
import { consentEventTable } from './features/consent/consent.table.js';
import { Consent1764030000000 } from './features/consent/migrations/1764030000000-consent-tables.js';
import { LedgerProvesItself1764030000100 } from './features/consent/migrations/1764030000100-ledger-proves-itself.js';
import { ReadingsOfExports1764030000110 } from './features/consent/migrations/1764030000110-readings-of-exports.js';
import { Readings1764030000010 } from './features/consent/migrations/1764030000010-readings.js';
import { readingTable } from './features/consent/reading.table.js';
import { storedFileTable } from './features/file/file.table.js';
import { SealedMeasures1764040000020 } from './features/file/migrations/1764040000020-sealed-measures.js';
import { PapersOfAuthorities1764040000010 } from './features/file/migrations/1764040000010-papers-of-authorities.js';
import { File1764040000000 } from './features/file/migrations/1764040000000-file-tables.js';
import { caseClockTable } from './features/case/case-clock.table.js';
import {
  caseFacetTable,
  caseTable,
  casePartyTable,
  caseEvidenceTable,
  caseCallTable,
} from './features/case/case.table.js';
import { caseMatchTable } from './features/case/case-match.table.js';
import { caseActTable, caseLetterTable } from './features/case/case-letter.table.js';
import { Case1764050000000 } from './features/case/migrations/1764050000000-case-tables.js';
import { ConfidentialCare1764050000030 } from './features/case/migrations/1764050000030-confidential-care.js';
import { ClocksDoNotPass1764050000040 } from './features/case/migrations/1764050000040-clocks-do-not-pass.js';
import { CaseMatches1764050000020 } from './features/case/migrations/1764050000020-case-matches.js';
import { LimitedAuthorities1764050000090 } from './features/case/migrations/1764050000090-limited-authorities.js';
import { ReopenedAt1764050000100 } from './features/case/migrations/1764050000100-reopened-at.js';
import { SightWhileUrgent1764050000110 } from './features/case/migrations/1764050000110-sight-while-urgent.js';
import { LettersAndActs1764050000010 } from './features/case/migrations/1764050000010-letters-and-acts.js';
import { playbookTable, campaignTable } from './features/campaign/campaign.table.js';
import { Campaign1764060000000 } from './features/campaign/migrations/1764060000000-campaign-tables.js';
import { ChangesOnceOpen1764060000010 } from './features/campaign/migrations/1764060000010-changes-once-open.js';
import { QueueOwner1764060000020 } from './features/campaign/migrations/1764060000020-queue-owner.js';
import { OrganizationsThatCall1764060000030 } from './features/campaign/migrations/1764060000030-organizations-that-call.js';
import { SampleFixed1764060000040 } from './features/campaign/migrations/1764060000040-sample-fixed.js';
import { participationTable } from './features/participation/participation.table.js';
import { Participation1764070000000 } from './features/participation/migrations/1764070000000-participation-tables.js';
import { Helpers1764070000010 } from './features/participation/migrations/1764070000010-helpers.js';
import { ConfidentialParticipation1764070000030 } from './features/participation/migrations/1764070000030-confidential-care.js';
import { SecondFactorToSeeOthers1764070000060 } from './features/participation/migrations/1764070000060-second-factor.js';
import { SecondFactorToSeeWork1764090000050 } from './features/assignment/migrations/1764090000050-second-factor.js';
import { FinishedFrom1764070000040 } from './features/participation/migrations/1764070000040-finished-from.js';
import { NamedHelpers1764070000020 } from './features/participation/migrations/1764070000020-named-helpers.js';
import {
  assignmentPlanTable,
  plannedItemTable,
  workItemTable,
  unassignedCaseTable,
} from './features/assignment/assignment.table.js';
import { ConfidentialWork1764090000010 } from './features/assignment/migrations/1764090000010-confidential-care.js';
import { Assignment1764090000000 } from './features/assignment/migrations/1764090000000-assignment-tables.js';
import {
  submissionTable,
  submissionCreditTable,
  submissionSignatureTable,
  submissionMoveTable,
} from './features/submission/submission.table.js';
import { Submission1764110000000 } from './features/submission/migrations/1764110000000-submission-tables.js';
import { ConfidentialFilings1764110000020 } from './features/submission/migrations/1764110000020-confidential-care.js';
import { DeniedAlike1764110000040 } from './features/submission/migrations/1764110000040-denied-alike.js';
import { RecipientZone1764110000030 } from './features/submission/migrations/1764110000030-recipient-zone.js';
import { SightEndsWithLeaving1764110000010 } from './features/submission/migrations/1764110000010-sight-ends-with-leaving.js';
import {
  attemptTable,
  filingReturnTable,
  proofTable,
  queueNoticeTable,
  reminderTable,
} from './features/delivery/delivery.table.js';
import { Delivery1764140000000 } from './features/delivery/migrations/1764140000000-delivery-tables.js';
import { ConfidentialSending1764140000040 } from './features/delivery/migrations/1764140000040-confidential-care.js';
import { NoticeTaken1764140000030 } from './features/delivery/migrations/1764140000030-notice-taken.js';
import { NoticesOfAnybody1764140000050 } from './features/delivery/migrations/1764140000050-notices-of-anybody.js';
import { noticeTakenTable } from './platform/transport/notices.table.js';
import { LinesByKeyedHash1764140000060 } from './features/delivery/migrations/1764140000060-lines-by-keyed-hash.js';
import { LeftToPerson1764140000010 } from './features/delivery/migrations/1764140000010-left-to-person.js';
import { ReturnsAndReminders1764140000020 } from './features/delivery/migrations/1764140000020-returns-and-reminders.js';
import { outcomeTable, checkInTable } from './features/outcome/outcome.table.js';
import { FilesOfCases1764150000080 } from './features/outcome/migrations/1764150000080-files-of-cases.js';
import { SharedCases1764158000000 } from './features/outcome/migrations/1764158000000-shared-cases.js';
import { Outcome1764150000000 } from './features/outcome/migrations/1764150000000-outcome-tables.js';
import { OutcomesWithoutAFiling1764150000010 } from './features/outcome/migrations/1764150000010-outcomes-without-a-filing.js';
import { ConfidentialOutcomes1764150000030 } from './features/outcome/migrations/1764150000030-confidential-care.js';
import { OutcomesOfAStage1764150000020 } from './features/outcome/migrations/1764150000020-outcomes-of-a-stage.js';
import {
  accountTable,
  authorityTable,
  personTable,
  sessionTable,
  signInTable,
} from './features/identity/identity.table.js';
import { AskingForAuthority1764010000010 } from './features/identity/migrations/1764010000010-asking-for-authority.js';
import { MailsOfAnAddress1764010000030 } from './features/identity/migrations/1764010000030-mails-of-an-address.js';
import { accessTokenTable } from './features/identity/tokens/access-token.table.js';
import { AccessTokens1764010000210 } from './features/identity/migrations/1764010000210-access-tokens.js';
import { AskingBrowsers1764010000220 } from './features/identity/migrations/1764010000220-asking-browsers.js';
import { spentChallengeTable } from './features/identity/challenge/challenge.table.js';
import { ReplacedTokens1764010000300 } from './features/identity/migrations/1764010000300-replaced-tokens.js';
import { SpentChallenges1764010000200 } from './features/identity/migrations/1764010000200-spent-challenges.js';
import { RecordWithCases1764010000020 } from './features/identity/migrations/1764010000020-record-with-cases.js';
import { SharedDevices1764010000040 } from './features/identity/migrations/1764010000040-shared-devices.js';
import { RightAskedAnew1764010000050 } from './features/identity/migrations/1764010000050-right-asked-anew.js';
import { MailsThatWent1764010000060 } from './features/identity/migrations/1764010000060-mails-that-went.js';
import { ProofsOfSessions1764010000100 } from './features/identity/migrations/1764010000100-proofs-of-sessions.js';
import { SecondFactors1764010000110 } from './features/identity/migrations/1764010000110-second-factors.js';
import {
  oneTimeCodeTable,
  passkeyChallengeTable,
  passkeyTable,
  recoveryCodeTable,
} from './features/identity/strong-sign-in/second-factor.table.js';
import { Identity1764010000000 } from './features/identity/migrations/1764010000000-identity.js';
import { caseKeepingTable, erasureTable, retentionRunTable } from './features/data-rights/erasure.table.js';
import { personalExportTable } from './features/data-rights/export.table.js';
import { PersonalExports1764157000000 } from './features/data-rights/migrations/1764157000000-personal-exports.js';
import { BytesAfterRows1764159000010 } from './features/data-rights/migrations/1764159000010-bytes-after-rows.js';
import { HiddenWhileErased1764159000000 } from './features/data-rights/migrations/1764159000000-hidden-while-erased.js';
import { DataRights1764156000000 } from './features/data-rights/migrations/1764156000000-data-rights.js';
import { ReadingsOfCases1764155000000 } from './features/disclosure/migrations/1764155000000-readings-of-cases.js';
import { Precedent1764170000000 } from './features/precedent/migrations/1764170000000-precedent-tables.js';
import { Editions1764170000010 } from './features/precedent/migrations/1764170000010-editions.js';
import { editionTable } from './features/precedent/edition.table.js';
import { decisionImportTable, decisionTable } from './features/precedent/precedent.table.js';
import { auditEntryTable, auditSealTable } from './platform/audit/audit.table.js';
import { Audit1764001000000 } from './platform/audit/migrations/1764001000000-audit.js';
import { AuditSeals1764001000010 } from './platform/audit/migrations/1764001000010-audit-seals.js';
import { RateLimits1764003000000 } from './platform/auth/migrations/1764003000000-rate-limits.js';
import { rateLimitTable } from './platform/auth/rate-limit.table.js';
import { keyProcessTable, masterKeyUseTable, subjectRenewalTable } from './platform/crypto/key-use.table.js';
import { SubjectRenewal1764004000010 } from './platform/crypto/migrations/1764004000010-subject-renewal.js';
import { KeyUse1764004000000 } from './platform/crypto/migrations/1764004000000-key-use.js';
import { homeTable } from './platform/clocks/home.table.js';
import { Foundations1764000000000 } from './platform/database/migrations/1764000000000-foundations.js';
import { Outbox1764002000000 } from './platform/outbox/migrations/1764002000000-outbox.js';
import { OutboxWaits1764002000001 } from './platform/outbox/migrations/1764002000001-waits.js';
import { SendingStop1764002000002 } from './platform/outbox/migrations/1764002000002-sending-stop.js';
import {
  deadLetterTable,
  outboxMessageTable,
  reactionReceiptTable,
  scheduleRunTable,
  sendingStopTable,
} from './platform/outbox/outbox.table.js';

export type Migration = new () => MigrationInterface;

/** What one part of the system keeps: its tables and the migrations that make them. */
export interface Keeps {
  readonly name: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
}

/**
 * Everything the database holds, part by part. Kept apart from the Nest modules so that migrating, and the test
 * that compares migrations with tables, need no application.
 */
export const schema: readonly Keeps[] = [
  {
    name: 'platform',
    tables: [
      homeTable as EntitySchema,
      auditEntryTable as EntitySchema,
      auditSealTable as EntitySchema,
      rateLimitTable as EntitySchema,
      masterKeyUseTable as EntitySchema,
      keyProcessTable as EntitySchema,
      subjectRenewalTable as EntitySchema,
    ],
    migrations: [
      Foundations1764000000000,
      Audit1764001000000,
      AuditSeals1764001000010,
      RateLimits1764003000000,
      KeyUse1764004000000,
      SubjectRenewal1764004000010,
    ],
  },
  {
    name: 'outbox',
    tables: [
      outboxMessageTable as EntitySchema,
      reactionReceiptTable as EntitySchema,
      deadLetterTable as EntitySchema,
      scheduleRunTable as EntitySchema,
      sendingStopTable as EntitySchema,
    ],
    migrations: [Outbox1764002000000, OutboxWaits1764002000001, SendingStop1764002000002],
  },
  {
    name: 'identity',
    tables: [
      accountTable as EntitySchema,
      sessionTable as EntitySchema,
      signInTable as EntitySchema,
      personTable as EntitySchema,
      authorityTable as EntitySchema,
      passkeyTable as EntitySchema,
      passkeyChallengeTable as EntitySchema,
      oneTimeCodeTable as EntitySchema,
      recoveryCodeTable as EntitySchema,
      spentChallengeTable as EntitySchema,
      accessTokenTable as EntitySchema,
    ],
    migrations: [
      Identity1764010000000,
      AskingForAuthority1764010000010,
      RecordWithCases1764010000020,
      MailsOfAnAddress1764010000030,
      SharedDevices1764010000040,
      RightAskedAnew1764010000050,
      MailsThatWent1764010000060,
      ProofsOfSessions1764010000100,
      SecondFactors1764010000110,
      SpentChallenges1764010000200,
      AccessTokens1764010000210,
      AskingBrowsers1764010000220,
      ReplacedTokens1764010000300,
    ],
  },
  {
    name: 'organization',
    tables: [
      organizationTable as EntitySchema,
      membershipTable as EntitySchema,
      approvalTable as EntitySchema,
    ],
    migrations: [
      Organization1764020000000,
      WhatTwoPeopleDecide1764020000010,
      DecidedByUseCases1764020000020,
      WhatAnExportHolds1764020000030,
    ],
  },
  {
    name: 'consent',
    tables: [consentEventTable as EntitySchema, readingTable as EntitySchema],
    migrations: [
      Consent1764030000000,
      Readings1764030000010,
      LedgerProvesItself1764030000100,
      ReadingsOfExports1764030000110,
    ],
  },
  {
    name: 'file',
    tables: [storedFileTable as EntitySchema],
    migrations: [File1764040000000, PapersOfAuthorities1764040000010, SealedMeasures1764040000020],
  },
  {
    name: 'case',
    tables: [
      caseFacetTable as EntitySchema,
      caseTable as EntitySchema,
      casePartyTable as EntitySchema,
      caseEvidenceTable as EntitySchema,
      caseCallTable as EntitySchema,
      caseClockTable as EntitySchema,
      caseActTable as EntitySchema,
      caseLetterTable as EntitySchema,
      caseMatchTable as EntitySchema,
    ],
    migrations: [
      Case1764050000000,
      LettersAndActs1764050000010,
      CaseMatches1764050000020,
      ConfidentialCare1764050000030,
      ClocksDoNotPass1764050000040,
      LimitedAuthorities1764050000090,
      ReopenedAt1764050000100,
      SightWhileUrgent1764050000110,
    ],
  },
  {
    name: 'campaign',
    tables: [playbookTable as EntitySchema, campaignTable as EntitySchema],
    migrations: [
      Campaign1764060000000,
      ChangesOnceOpen1764060000010,
      QueueOwner1764060000020,
      OrganizationsThatCall1764060000030,
      SampleFixed1764060000040,
    ],
  },
  {
    name: 'participation',
    tables: [participationTable as EntitySchema],
    migrations: [
      Participation1764070000000,
      Helpers1764070000010,
      NamedHelpers1764070000020,
      ConfidentialParticipation1764070000030,
      FinishedFrom1764070000040,
      SecondFactorToSeeOthers1764070000060,
    ],
  },
  {
    name: 'assignment',
    tables: [
      assignmentPlanTable as EntitySchema,
      plannedItemTable as EntitySchema,
      workItemTable as EntitySchema,
      unassignedCaseTable as EntitySchema,
    ],
    migrations: [Assignment1764090000000, ConfidentialWork1764090000010, SecondFactorToSeeWork1764090000050],
  },
  {
    name: 'submission',
    tables: [
      submissionTable as EntitySchema,
      submissionCreditTable as EntitySchema,
      submissionSignatureTable as EntitySchema,
      submissionMoveTable as EntitySchema,
    ],
    migrations: [
      Submission1764110000000,
      SightEndsWithLeaving1764110000010,
      ConfidentialFilings1764110000020,
      RecipientZone1764110000030,
      DeniedAlike1764110000040,
    ],
  },
  {
    name: 'delivery',
    tables: [
      attemptTable as EntitySchema,
      proofTable as EntitySchema,
      queueNoticeTable as EntitySchema,
      filingReturnTable as EntitySchema,
      reminderTable as EntitySchema,
      noticeTakenTable as EntitySchema,
    ],
    migrations: [
      Delivery1764140000000,
      LeftToPerson1764140000010,
      ReturnsAndReminders1764140000020,
      NoticeTaken1764140000030,
      ConfidentialSending1764140000040,
      NoticesOfAnybody1764140000050,
      LinesByKeyedHash1764140000060,
    ],
  },
  {
    name: 'outcome',
    tables: [outcomeTable as EntitySchema, checkInTable as EntitySchema],
    migrations: [
      Outcome1764150000000,
      OutcomesWithoutAFiling1764150000010,
      OutcomesOfAStage1764150000020,
      ConfidentialOutcomes1764150000030,
      FilesOfCases1764150000080,
      SharedCases1764158000000,
    ],
  },
  { name: 'disclosure', tables: [], migrations: [ReadingsOfCases1764155000000] },
  {
    name: 'data-rights',
    tables: [
      erasureTable as EntitySchema,
      retentionRunTable as EntitySchema,
      caseKeepingTable as EntitySchema,
      personalExportTable as EntitySchema,
    ],
    migrations: [
      DataRights1764156000000,
      PersonalExports1764157000000,
      HiddenWhileErased1764159000000,
      BytesAfterRows1764159000010,
    ],
  },
  {
    name: 'precedent',
    tables: [
      decisionImportTable as EntitySchema,
      decisionTable as EntitySchema,
      editionTable as EntitySchema,
    ],
    migrations: [Precedent1764170000000, Editions1764170000010],
  },
];

export const tables: readonly EntitySchema[] = schema.flatMap((part) => part.tables);
export const migrations: readonly Migration[] = schema.flatMap((part) => part.migrations);
