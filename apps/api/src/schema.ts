import type { EntitySchema } from 'typeorm';
import { identityKeeps } from './features/identity/identity.schema.js';
import { organizationKeeps } from './features/organization/organization.schema.js';
import { jurisdictionKeeps } from './features/jurisdiction/jurisdiction.schema.js';
import { consentKeeps } from './features/consent/consent.schema.js';
import { fileKeeps } from './features/file/file.schema.js';
import { caseKeeps } from './features/case/case.schema.js';
import { campaignKeeps } from './features/campaign/campaign.schema.js';
import { participationKeeps } from './features/participation/participation.schema.js';
import { complaintKeeps } from './features/complaint/complaint.schema.js';
import { assignmentKeeps } from './features/assignment/assignment.schema.js';
import { submissionKeeps } from './features/submission/submission.schema.js';
import { justificationKeeps } from './features/justification/justification.schema.js';
import { hearingKeeps } from './features/hearing/hearing.schema.js';
import { deliveryKeeps } from './features/delivery/delivery.schema.js';
import { outcomeKeeps } from './features/outcome/outcome.schema.js';
import { disclosureKeeps } from './features/disclosure/disclosure.schema.js';
import { dataRightsKeeps } from './features/data-rights/data-rights.schema.js';
import { precedentKeeps } from './features/precedent/precedent.schema.js';
import { auditEntryTable, auditSealTable } from './platform/audit/audit.table.js';
import { Audit1764001000000 } from './platform/audit/migrations/1764001000000-audit.js';
import { AuditSeals1764001000010 } from './platform/audit/migrations/1764001000010-audit-seals.js';
import { RateLimits1764003000000 } from './platform/auth/migrations/1764003000000-rate-limits.js';
import { rateLimitTable } from './platform/auth/rate-limit.table.js';
import { homeTable } from './platform/clocks/home.table.js';
import { masterKeyUseTable, keyProcessTable, subjectRenewalTable } from './platform/crypto/key-use.table.js';
import { KeyUse1764004000000 } from './platform/crypto/migrations/1764004000000-key-use.js';
import { SubjectRenewal1764004000010 } from './platform/crypto/migrations/1764004000010-subject-renewal.js';
import { Foundations1764000000000 } from './platform/database/migrations/1764000000000-foundations.js';
import { Outbox1764002000000 } from './platform/outbox/migrations/1764002000000-outbox.js';
import { OutboxWaits1764002000001 } from './platform/outbox/migrations/1764002000001-waits.js';
import { SendingStop1764002000002 } from './platform/outbox/migrations/1764002000002-sending-stop.js';
import {
  outboxMessageTable,
  reactionReceiptTable,
  deadLetterTable,
  scheduleRunTable,
  sendingStopTable,
} from './platform/outbox/outbox.table.js';
import type { Keeps, Migration } from './platform/database/keeps.js';

/**
 * Everything the database holds, part by part, in the order of the features. Kept apart from the Nest modules so that
 * migrating, and the test that compares migrations with tables, need no application.
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
  identityKeeps,
  organizationKeeps,
  // Who compares facts are accounts and members, so the feature’s tables come after theirs.
  jurisdictionKeeps,
  consentKeeps,
  fileKeeps,
  caseKeeps,
  campaignKeeps,
  participationKeeps,
  complaintKeeps,
  assignmentKeeps,
  submissionKeeps,
  justificationKeeps,
  hearingKeeps,
  deliveryKeeps,
  outcomeKeeps,
  disclosureKeeps,
  dataRightsKeeps,
  precedentKeeps,
];

export const tables: readonly EntitySchema[] = schema.flatMap((part) => part.tables);
export const migrations: readonly Migration[] = schema.flatMap((part) => part.migrations);
