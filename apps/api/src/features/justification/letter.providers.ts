import type { Provider } from '@nestjs/common';
import { AskForJustification } from './ask-for-justification.js';
import { ChangeClinician } from './change-clinician.js';
import { ClinicianDrive } from './clinician-drive.js';
import { ClinicianSupplier } from './clinician.supplier.js';
import { DeclineRequest } from './decline-request.js';
import { EnrolClinician } from './enrol-clinician.js';
import { FollowChanges } from './follow-changes.js';
import { FollowCases } from './follow-cases.reaction.js';
import { FollowPlan } from './follow-plan.reaction.js';
import { KeepRequests } from './keep-requests.schedule.js';
import { LetterPaper } from './letter-paper.js';
import { LetterSources } from './letter-sources.js';
import { MakeLetter } from './make-letter.js';
import { OfferRequests } from './offer-requests.js';
import { RequestAccess } from './request-access.js';
import { RequestSeals } from './request-seals.js';
import {
  CaseRequestsResolver,
  LetterResolver,
  RequestResolver,
  StatementSourceResolver,
} from './request.resolver.js';
import { Requests } from './requests.js';
import { SeedStatements } from './seed-statements.js';
import { SignLetter } from './sign-letter.js';
import { RenewLetter } from './renew-letter.js';
import { TakeRequest } from './take-request.js';
import { TellOfLetters } from './tell-of-letters.reaction.js';
import { WriteLetter } from './write-letter.js';

/** Who is enrolled, whom a letter was asked of, and how it comes about. */
export const letterProviders: Provider[] = [
  RequestSeals,
  Requests,
  RequestAccess,
  OfferRequests,
  FollowChanges,
  EnrolClinician,
  ChangeClinician,
  AskForJustification,
  RenewLetter,
  TakeRequest,
  DeclineRequest,
  SeedStatements,
  WriteLetter,
  LetterPaper,
  MakeLetter,
  SignLetter,
  LetterSources,
  ClinicianDrive,
  ClinicianSupplier,
  FollowPlan,
  FollowCases,
  KeepRequests,
  TellOfLetters,
  RequestResolver,
  StatementSourceResolver,
  CaseRequestsResolver,
  LetterResolver,
];
