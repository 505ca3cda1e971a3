import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { spentChallengeTable } from './challenge/challenge.table.js';
import { keptDraftTable } from './drafts/kept-draft.table.js';
import { accountTable, sessionTable, signInTable, personTable, authorityTable } from './identity.table.js';
import { Identity1764010000000 } from './migrations/1764010000000-identity.js';
import { AskingForAuthority1764010000010 } from './migrations/1764010000010-asking-for-authority.js';
import { RecordWithCases1764010000020 } from './migrations/1764010000020-record-with-cases.js';
import { MailsOfAnAddress1764010000030 } from './migrations/1764010000030-mails-of-an-address.js';
import { SharedDevices1764010000040 } from './migrations/1764010000040-shared-devices.js';
import { RightAskedAnew1764010000050 } from './migrations/1764010000050-right-asked-anew.js';
import { MailsThatWent1764010000060 } from './migrations/1764010000060-mails-that-went.js';
import { ProofsOfSessions1764010000100 } from './migrations/1764010000100-proofs-of-sessions.js';
import { SecondFactors1764010000110 } from './migrations/1764010000110-second-factors.js';
import { SpentChallenges1764010000200 } from './migrations/1764010000200-spent-challenges.js';
import { AccessTokens1764010000210 } from './migrations/1764010000210-access-tokens.js';
import { AskingBrowsers1764010000220 } from './migrations/1764010000220-asking-browsers.js';
import { ReplacedTokens1764010000300 } from './migrations/1764010000300-replaced-tokens.js';
import { KeptDrafts1764010000400 } from './migrations/1764010000400-kept-drafts.js';
import { MoreKeptDrafts1764190000000 } from './migrations/1764190000000-more-kept-drafts.js';
import { DraftsOfPeople1764190000020 } from './migrations/1764190000020-drafts-of-people.js';
import {
  passkeyTable,
  passkeyChallengeTable,
  oneTimeCodeTable,
  recoveryCodeTable,
} from './strong-sign-in/second-factor.table.js';
import { accessTokenTable } from './tokens/access-token.table.js';

/** What the feature keeps. */
export const identityKeeps: Keeps = {
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
    keptDraftTable as EntitySchema,
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
    KeptDrafts1764010000400,
    MoreKeptDrafts1764190000000,
    DraftsOfPeople1764190000020,
  ],
};
