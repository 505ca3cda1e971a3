import { extend, giveBack, mayTakeStep } from '@chorus/domain/assignment/lease';
import {
  mayAnswerForQueue,
  mayApplyChange,
  mayPlanStop,
  mayResume,
  mayStopSo,
  mayWriteCampaign,
} from '@chorus/domain/campaign/campaign.policy';
import { listsParticipants, mayChangeCase } from '@chorus/domain/case/case.policy';
import { caseSight } from '@chorus/domain/case/case-sight';
import { mayWorkOnSending } from '@chorus/domain/delivery/delivery.policy';
import { mayReadFile, mayShowAsPaper } from '@chorus/domain/file/file.policy';
import { mayAskForCall } from '@chorus/domain/justification/call-request';
import {
  justificationPart,
  mayJustify,
  requestShows,
} from '@chorus/domain/justification/justification.policy';
import { maySignAuthorization } from '@chorus/domain/justification/authorization-form';
import { mayInvite } from '@chorus/domain/identity/asking';
import { mayActForSeat, mayRunHearing, maySeeRoster } from '@chorus/domain/hearing/hearing.policy';
import type { ActPurpose } from '@chorus/domain/identity/authority';
import { correctBirthDate } from '@chorus/domain/identity/birth-date-correction';
import { mayKeep } from '@chorus/domain/identity/kept-draft';
import { mayActFor, mayTellOfDeath } from '@chorus/domain/identity/may-act-for';
import type { Permission } from '@chorus/domain/identity/roles';
import { mayReviewFacts } from '@chorus/domain/jurisdiction/jurisdiction.policy';
import { mayDoFor } from '@chorus/domain/organization/organization.policy';
import { signClinically } from '@chorus/domain/justification/clinical-signing';
import { mayReportOutcome, mayReviewOutcome } from '@chorus/domain/outcome/outcome.policy';
import { mayAssignHelper, mayDecideParticipation } from '@chorus/domain/participation/participation.policy';
import { mayWriteFiling } from '@chorus/domain/submission/submission.policy';

/** What decides behind the name of a policy: pure functions of the domain, row-security policies of the database, or both. */
export interface AccessPolicy {
  /** Named in the domain; each takes facts and answers. */
  readonly decides: readonly ((...facts: never[]) => unknown)[];
  /** What the pure functions are asked for. */
  readonly asks: readonly (ActPurpose | Permission)[];
  /** Row-security policies, as PostgreSQL lists them; each is checked to be there. */
  readonly rows: readonly string[];
}

const rows = (...names: readonly string[]): AccessPolicy => ({ decides: [], asks: [], rows: names });
const acts = (...asks: readonly ActPurpose[]): AccessPolicy => ({ decides: [mayActFor], asks, rows: [] });
const permits = (...asks: readonly Permission[]): AccessPolicy => ({
  decides: [mayDoFor],
  asks,
  rows: [],
});
const decided = (...decides: AccessPolicy['decides']): AccessPolicy => ({ decides, asks: [], rows: [] });
const all = (...parts: readonly AccessPolicy[]): AccessPolicy => ({
  decides: parts.flatMap(({ decides }) => decides),
  asks: parts.flatMap(({ asks }) => asks),
  rows: parts.flatMap((part) => part.rows),
});

const caseRows = rows('denial_case_read', 'denial_case_through_participation');
const authorityRows = rows('authority_read');
const helping = decided(caseSight);

/**
 * Every name that `@access(policy:)` may give. A name that is not here, and an object or a field for accounts without
 * one, fails the build; what stands behind a name is followed by tests to the domain and to the database.
 */
export const accessPolicies: Readonly<Record<string, AccessPolicy>> = {
  'account: any': rows(),
  'account: oneself': rows('account_read'),
  'hipaa_authorization: acting for the person': rows(
    'hipaa_authorization_read',
    'hipaa_authorization_confidential',
  ),
  'counsel_checklist: member': rows('counsel_checklist_read'),
  'one_page_request: case seen whole': all(
    decided(caseSight),
    rows('one_page_request_read', 'paper_answer_read', 'paper_answer_confidential'),
  ),
  'practice_paper: party': all(
    decided(justificationPart, requestShows),
    rows('practice_paper_read', 'practice_paper_confidential', 'practice_paper_strong'),
  ),
  'one_case_link: acting for the person': rows('one_case_link_read', 'one_case_link_confidential'),
  'justification_request: hands over': all(acts('prepare'), decided(mayJustify), helping),
  'peer_call: party': all(
    acts('view'),
    decided(justificationPart, requestShows),
    rows('peer_call_read', 'peer_call_confidential', 'call_back_read'),
  ),
  'peer_call: practice': all(acts('prepare'), decided(mayJustify, mayAskForCall), helping),
  'hipaa_authorization: sign': all(acts('sign'), decided(maySignAuthorization)),
  'justification_request: party': all(
    decided(justificationPart, mayJustify, requestShows),
    rows(
      'justification_request_read',
      'clinical_statement_read',
      'justification_blank_read',
      'justification_letter_read',
    ),
  ),
  'justification_request: clinician': all(
    decided(justificationPart, mayJustify, signClinically),
    rows('justification_request_read'),
  ),
  'facts: reviewer': all(decided(mayReviewFacts), rows('fact_confirmation_read', 'fact_report_read')),
  'clinician: own': rows('clinician_read', 'clinician_licence_read', 'clinician_conflict_read'),
  'access_token: own': rows('access_token_read'),
  'kept_draft: own': all(decided(mayKeep), rows('kept_draft_read')),
  'session: own': rows('session_read'),
  'second factor: own': rows('passkey_read', 'one_time_code_read', 'recovery_code_read'),
  'personal_export: own': rows('personal_export_read'),
  'person: acting for': all(acts('view'), rows('person_read')),

  'authority: administrator': authorityRows,
  'authority: held and in force': all(decided(mayTellOfDeath), authorityRows),
  'authority: holder': all(decided(mayShowAsPaper), authorityRows),
  'authority: own, or acting for the person': authorityRows,
  'authority: person or administrator': all(acts('consent'), authorityRows),
  'authority: person or holder': all(acts('consent'), authorityRows),
  'authority: a parent until the recorded majority': all(decided(correctBirthDate), authorityRows),

  'may act for: view': acts('view'),
  'may act for: view, as a whole': acts('view'),
  'may act for: view, confidential care with the right to it': acts('view', 'view_confidential'),
  'may act for: view_confidential': acts('view_confidential'),
  "may act for: view, in the person's place": acts('view'),
  'may act for: prepare': all(
    acts('prepare'),
    decided(mayChangeCase, mayWriteFiling, mayDecideParticipation),
  ),
  'may act for: prepare, or a helper with consent': all(
    acts('prepare'),
    decided(mayChangeCase, mayWriteFiling, mayWorkOnSending),
    helping,
  ),
  'may act for: prepare, or a clinician with consent': all(acts('prepare'), decided(mayChangeCase), helping),
  'may act for: prepare, or a helper or practice with consent': all(
    acts('prepare'),
    decided(mayReportOutcome),
    helping,
  ),
  'may act for: prepare, a helper with consent, or delivery.resolve': all(
    acts('prepare'),
    permits('delivery.resolve'),
    decided(mayWorkOnSending),
    helping,
  ),
  'may act for: sign': all(acts('sign'), decided(mayChangeCase, mayWriteFiling)),
  'may act for: consent': acts('consent'),
  'may act for: consent; a former parent for the person themselves': all(acts('consent'), decided(mayInvite)),

  'assignment.run': all(permits('assignment.run'), decided(mayAnswerForQueue)),
  'campaign.approve': permits('campaign.approve'),
  'campaign.edit': all(permits('campaign.edit'), decided(mayWriteCampaign, mayApplyChange, mayRunHearing)),
  'campaign.request_opening': permits('campaign.request_opening'),
  'campaign.stop': all(permits('campaign.stop'), decided(mayPlanStop, mayStopSo, mayResume)),
  'delivery.resolve': permits('delivery.resolve'),
  'export.request': permits('export.request'),
  'trail.see': permits('trail.see'),
  'measures.see': permits('measures.see'),
  'members.manage': permits('members.manage'),
  'members.addresses': permits('members.addresses'),
  'organization.edit, or the administrator where it is verified': permits('organization.edit'),
  'outcome.verify': all(permits('outcome.verify'), decided(mayReviewOutcome)),
  'participants.list': all(permits('participants.list'), decided(maySeeRoster)),
  'case.prepare, or assignment.run for somebody else': all(
    permits('case.prepare', 'case.sign_clinical', 'assignment.run'),
    decided(mayAssignHelper),
  ),
  'case_match: reviewer of both, or administrator; not acting for one': all(
    permits('outcome.verify'),
    rows('case_match_read'),
  ),
  'sample home: owner or administrator': rows('membership_read'),

  'denial_case: acting for, or participation and caseSight': all(acts('view'), helping, caseRows),
  'submission_read and caseSight: whole': all(helping, rows('submission_read')),
  'stored_file: may read': all(
    acts('view'),
    decided(mayReadFile),
    rows(
      'stored_file_read',
      'stored_file_through_evidence',
      'stored_file_through_proof',
      'stored_file_through_outcome',
    ),
  ),
  'work_item: pick': all(decided(mayTakeStep, caseSight), rows('work_item_read')),
  'work_item: own lease': all(decided(extend, giveBack), rows('work_item_read')),
  'work_item: own helper': all(helping, rows('work_item_read')),
  'work_item: acting for': all(acts('view'), rows('work_item_read')),
  'campaign_read, measures.see': all(permits('measures.see'), rows('campaign_read')),
  'participants.list: own queue': all(
    permits('participants.list'),
    rows('outcome_read', 'participation_read'),
  ),
  'outcome_read and participants.list': all(permits('participants.list'), rows('outcome_read')),
  participation_read: all(decided(listsParticipants), rows('participation_read')),
  submission_credit_read: all(decided(listsParticipants), rows('submission_credit_read')),
  'submission_credit_read and participants.list': all(
    permits('participants.list'),
    rows('submission_credit_read'),
  ),
  'submission_credit_read and delivery.resolve': all(
    permits('delivery.resolve'),
    rows('submission_credit_read'),
  ),
  planned_item_read: all(permits('participants.list'), rows('planned_item_read')),
  hearing_read: rows('hearing_read'),
  hearing_seat_read: all(decided(mayActForSeat), rows('hearing_seat_read')),
  'hearing_seat_read and participants.list': all(permits('participants.list'), rows('hearing_seat_read')),
  'seat: prepare or participants.list': all(
    acts('prepare'),
    permits('participants.list'),
    decided(mayActForSeat),
  ),
  speaker_read: rows('speaker_read'),
  comment_window_read: rows('comment_window_read'),
  docket_comment_read: rows('docket_comment_read'),
  calendar_token_read: rows('calendar_token_read'),
  approval_read: rows('approval_read'),
  assignment_plan_read: rows('assignment_plan_read'),
  attempt_read: rows('attempt_read'),
  campaign_read: rows('campaign_read'),
  consent_event_read: rows('consent_event_read'),
  decision_read: rows('decision_read'),
  edition_read: rows('edition_read'),
  erasure_read: rows('erasure_read'),
  filing_return_read: rows('filing_return_read'),
  membership_read: rows('membership_read'),
  organization_read: rows('organization_read'),
  outcome_read: rows('outcome_read'),
  proof_read: rows('proof_read'),
  submission_move_read: rows('submission_move_read'),
  unassigned_case_read: rows('unassigned_case_read'),
  work_item_read: rows('work_item_read'),
};
