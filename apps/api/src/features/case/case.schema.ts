import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { caseClockTable } from './case-clock.table.js';
import { caseActTable, caseLetterTable } from './case-letter.table.js';
import { caseMatchTable } from './case-match.table.js';
import { caseFacetTable, caseTable, casePartyTable, caseEvidenceTable, caseCallTable } from './case.table.js';
import { Case1764050000000 } from './migrations/1764050000000-case-tables.js';
import { LettersAndActs1764050000010 } from './migrations/1764050000010-letters-and-acts.js';
import { CaseMatches1764050000020 } from './migrations/1764050000020-case-matches.js';
import { ConfidentialCare1764050000030 } from './migrations/1764050000030-confidential-care.js';
import { ClocksDoNotPass1764050000040 } from './migrations/1764050000040-clocks-do-not-pass.js';
import { LimitedAuthorities1764050000090 } from './migrations/1764050000090-limited-authorities.js';
import { ReopenedAt1764050000100 } from './migrations/1764050000100-reopened-at.js';
import { SightWhileUrgent1764050000110 } from './migrations/1764050000110-sight-while-urgent.js';

/** What the feature keeps. */
export const caseKeeps: Keeps = {
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
};
