import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { Submission1764110000000 } from './migrations/1764110000000-submission-tables.js';
import { SightEndsWithLeaving1764110000010 } from './migrations/1764110000010-sight-ends-with-leaving.js';
import { ConfidentialFilings1764110000020 } from './migrations/1764110000020-confidential-care.js';
import { RecipientZone1764110000030 } from './migrations/1764110000030-recipient-zone.js';
import { DeniedAlike1764110000040 } from './migrations/1764110000040-denied-alike.js';
import { Complaints1764110000050 } from './migrations/1764110000050-complaints.js';
import { ByLine1764110000060 } from './migrations/1764110000060-by-line.js';
import { AttestationLanguage1764110000070 } from './migrations/1764110000070-attestation-language.js';
import {
  submissionTable,
  submissionCreditTable,
  submissionSignatureTable,
  submissionMoveTable,
} from './submission.table.js';

/** What the feature keeps. */
export const submissionKeeps: Keeps = {
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
    Complaints1764110000050,
    ByLine1764110000060,
    AttestationLanguage1764110000070,
  ],
};
