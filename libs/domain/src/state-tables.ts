import { accountStateSentences, accountTransitions } from './identity/account.js';
import { authorityStateSentences, authorityTransitions } from './identity/authority.js';
import { personStateSentences, personTransitions } from './identity/person.js';
import { approvalStateSentences, approvalTransitions } from './organization/approval.js';
import { membershipStateSentences, membershipTransitions } from './organization/membership.js';
import { organizationStateSentences, organizationTransitions } from './organization/organization.js';
import { fileStateSentences, fileTransitions } from './file/file.js';
import { caseStateSentences, caseTransitions } from './case/case.js';
import { campaignStateSentences, campaignTransitions } from './campaign/campaign.js';
import { participationStateSentences, participationTransitions } from './participation/participation.js';
import { assignmentPlanStateSentences, assignmentPlanTransitions } from './assignment/plan-state.js';
import { workItemStateSentences, workItemTransitions } from './assignment/work-item.js';
import { templateStateSentences, templateTransitions } from './template/template.js';
import { submissionSentences } from './submission/submission-sentences.js';
import { submissionTransitions } from './submission/submission-states.js';
import { callSentences, callTransitions } from './justification/call-states.js';
import { requestSentences, requestTransitions } from './justification/request-states.js';
import { attemptStateSentences, attemptTransitions } from './delivery/attempt.js';
import { checkInStateSentences, checkInTransitions } from './outcome/check-in.js';
import { hearingStateSentences, hearingTransitions } from './hearing/hearing.js';
import { seatStateSentences, seatTransitions } from './hearing/slot.js';
import { outcomeStateSentences, outcomeTransitions } from './outcome/outcome.js';
import { erasureStateSentences, erasureTransitions } from './data-rights/erasure.js';
import { editionStateSentences, editionTransitions } from './precedent/edition.js';

/** One thing that has a life: where it begins, how it may move, and the sentence a person reads in each state. */
export interface StateTable {
  readonly thing: string;
  readonly initial: string;
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  readonly sentences: Readonly<Record<string, string>>;
}

const inEnglish = (
  sentences: Readonly<Record<string, { readonly en: string }>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sentences).map(([state, sentence]) => [state, sentence.en]));

/**
 * All of them in one place, for the diagrams in the docs and for the test that holds the database's CHECK constraints
 * against these words. The only file here that looks across features; nothing in the domain imports it.
 */
export const stateTables: readonly StateTable[] = [
  { thing: 'account', initial: 'invited', transitions: accountTransitions, sentences: accountStateSentences },
  { thing: 'person', initial: 'active', transitions: personTransitions, sentences: personStateSentences },
  {
    thing: 'authority',
    initial: 'asked',
    transitions: authorityTransitions,
    sentences: authorityStateSentences,
  },
  {
    thing: 'organization',
    initial: 'applied',
    transitions: organizationTransitions,
    sentences: inEnglish(organizationStateSentences),
  },
  {
    thing: 'membership',
    initial: 'invited',
    transitions: membershipTransitions,
    sentences: membershipStateSentences,
  },
  {
    thing: 'approval',
    initial: 'requested',
    transitions: approvalTransitions,
    sentences: approvalStateSentences,
  },
  { thing: 'file', initial: 'received', transitions: fileTransitions, sentences: fileStateSentences },
  { thing: 'case', initial: 'intake', transitions: caseTransitions, sentences: caseStateSentences },
  {
    thing: 'campaign',
    initial: 'draft',
    transitions: campaignTransitions,
    sentences: inEnglish(campaignStateSentences),
  },
  {
    thing: 'participation',
    initial: 'joined',
    transitions: participationTransitions,
    sentences: participationStateSentences,
  },
  {
    thing: 'assignment_plan',
    initial: 'solving',
    transitions: assignmentPlanTransitions,
    sentences: inEnglish(assignmentPlanStateSentences),
  },
  {
    thing: 'work_item',
    initial: 'open',
    transitions: workItemTransitions,
    sentences: inEnglish(workItemStateSentences),
  },
  {
    thing: 'template',
    initial: 'draft',
    transitions: templateTransitions,
    sentences: templateStateSentences,
  },
  {
    thing: 'submission',
    initial: 'draft',
    transitions: submissionTransitions,
    sentences: inEnglish(submissionSentences),
  },
  {
    thing: 'justification_request',
    initial: 'requested',
    transitions: requestTransitions,
    sentences: inEnglish(requestSentences),
  },
  {
    thing: 'peer_call',
    initial: 'to_ask',
    transitions: callTransitions,
    sentences: inEnglish(callSentences),
  },
  {
    thing: 'hearing',
    initial: 'drafted',
    transitions: hearingTransitions,
    sentences: inEnglish(hearingStateSentences),
  },
  {
    thing: 'hearing_seat',
    initial: 'invited',
    transitions: seatTransitions,
    sentences: inEnglish(seatStateSentences),
  },
  {
    thing: 'attempt',
    initial: 'planned',
    transitions: attemptTransitions,
    sentences: inEnglish(attemptStateSentences),
  },
  { thing: 'check_in', initial: 'due', transitions: checkInTransitions, sentences: checkInStateSentences },
  {
    thing: 'outcome',
    initial: 'due',
    transitions: outcomeTransitions,
    sentences: inEnglish(outcomeStateSentences),
  },
  {
    thing: 'edition',
    initial: 'proposed',
    transitions: editionTransitions,
    sentences: inEnglish(editionStateSentences),
  },
  { thing: 'erasure', initial: 'asked', transitions: erasureTransitions, sentences: erasureStateSentences },
];
