import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { authorizationTable } from './authorization.table.js';
import { peerCallTable, callBackTable } from './call.table.js';
import { counselChecklistTable } from './counsel.table.js';
import {
  clinicianTable,
  clinicianLicenceTable,
  clinicianConflictTable,
  justificationRequestTable,
  clinicalStatementTable,
  justificationBlankTable,
  justificationLetterTable,
} from './justification.table.js';
import { Justification1764105000000 } from './migrations/1764105000000-justification-tables.js';
import { PapersOfACase1764105000010 } from './migrations/1764105000010-papers-of-a-case.js';
import { RemindedRequests1764105000020 } from './migrations/1764105000020-reminded-requests.js';
import { Authorizations1764105000050 } from './migrations/1764105000050-authorizations.js';
import { WaysWithoutAccount1764105000060 } from './migrations/1764105000060-ways-without-account.js';
import { CounselChecklist1764105000080 } from './migrations/1764105000080-counsel-checklist.js';
import { PracticePapers1764171000000 } from './migrations/1764171000000-practice-papers.js';
import { oneCaseLinkTable, onePageRequestTable, paperAnswerTable } from './paper-answer.table.js';
import { practicePaperTable } from './practice-paper.table.js';

/** What the feature keeps. */
export const justificationKeeps: Keeps = {
  name: 'justification',
  tables: [
    clinicianTable as EntitySchema,
    clinicianLicenceTable as EntitySchema,
    clinicianConflictTable as EntitySchema,
    justificationRequestTable as EntitySchema,
    clinicalStatementTable as EntitySchema,
    justificationBlankTable as EntitySchema,
    justificationLetterTable as EntitySchema,
    authorizationTable as EntitySchema,
    oneCaseLinkTable as EntitySchema,
    onePageRequestTable as EntitySchema,
    paperAnswerTable as EntitySchema,
    practicePaperTable as EntitySchema,
    peerCallTable as EntitySchema,
    callBackTable as EntitySchema,
    counselChecklistTable as EntitySchema,
  ],
  migrations: [
    Justification1764105000000,
    PapersOfACase1764105000010,
    RemindedRequests1764105000020,
    Authorizations1764105000050,
    WaysWithoutAccount1764105000060,
    CounselChecklist1764105000080,
    PracticePapers1764171000000,
  ],
};
