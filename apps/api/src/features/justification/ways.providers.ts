import type { Provider, Type } from '@nestjs/common';
import { AddPracticePaper } from './add-practice-paper.js';
import { AskForCall } from './ask-for-call.js';
import { CallSeals } from './call-seals.js';
import { CallSheetController } from './call-sheet.controller.js';
import { CallWaits } from './call-waits.js';
import { CheckPaperAnswer } from './check-paper-answer.js';
import { CloseAfterAuthorization } from './close-after-authorization.js';
import { CounselChecklists } from './counsel-checklists.js';
import { CounselResolver } from './counsel.resolver.js';
import { EndCall } from './end-call.js';
import { LapseCalls } from './lapse-calls.schedule.js';
import { LogCallBack } from './log-call-back.js';
import { LogCallResult } from './log-call-result.js';
import { MakeCallSheet } from './make-call-sheet.js';
import { MakeOnePageRequest } from './make-one-page-request.js';
import { OneCaseLinkController } from './one-case-link.controller.js';
import { OneCaseLinks } from './one-case-link.js';
import {
  OneCaseLinkResolver,
  OnePageResolver,
  PaperAnswerCheckedResolver,
  PaperAnswerResolver,
  RequestOnPaperResolver,
} from './one-page.resolver.js';
import { PaperAnswers } from './paper-answers.js';
import {
  CallBackResolver,
  PeerCallResolver,
  PeerToPeerRuleResolver,
  RequestCallResolver,
} from './peer-call.resolver.js';
import { PeerCalls } from './peer-calls.js';
import { PlanCall } from './plan-call.js';
import { PracticePaperResolver } from './practice-paper.resolver.js';
import { PracticePapers } from './practice-papers.js';
import { RecordCounselChecklist } from './record-counsel-checklist.js';
import { RevokeOneCaseLink } from './revoke-one-case-link.js';
import { SendOneCaseLink } from './send-one-case-link.reaction.js';
import { TakePaperByLink } from './take-paper-by-link.js';
import { UploadPaperAnswer } from './upload-paper-answer.js';
import { WaysAccess } from './ways-access.js';

export const waysControllers: Type[] = [OneCaseLinkController, CallSheetController];

/** The request on paper and the link on it, and the call with the payer's reviewer. */
export const waysProviders: Provider[] = [
  WaysAccess,
  OneCaseLinks,
  PaperAnswers,
  MakeOnePageRequest,
  RevokeOneCaseLink,
  UploadPaperAnswer,
  CheckPaperAnswer,
  AddPracticePaper,
  PracticePapers,
  PracticePaperResolver,
  TakePaperByLink,
  SendOneCaseLink,
  CloseAfterAuthorization,
  OnePageResolver,
  OneCaseLinkResolver,
  PaperAnswerResolver,
  PaperAnswerCheckedResolver,
  RequestOnPaperResolver,
  CallSeals,
  PeerCalls,
  PlanCall,
  AskForCall,
  EndCall,
  LogCallBack,
  LogCallResult,
  MakeCallSheet,
  LapseCalls,
  CallWaits,
  PeerCallResolver,
  CallBackResolver,
  PeerToPeerRuleResolver,
  RequestCallResolver,
  CounselChecklists,
  RecordCounselChecklist,
  CounselResolver,
];
