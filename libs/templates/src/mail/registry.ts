import { caseGoesSoon } from './case_goes_soon/template.js';
import { erasureAsked } from './erasure_asked/template.js';
import { erasureNotCarriedOut } from './erasure_not_carried_out/template.js';
import { accessTokenMade } from './access_token_made/template.js';
import { authorityInvitation } from './authority_invitation/template.js';
import { callBooked } from './call_booked/template.js';
import { callMissed } from './call_missed/template.js';
import { oneCaseLink } from './one_case_link/template.js';
import { campaignPaused } from './campaign_paused/template.js';
import { dateMovedUp } from './date_moved_up/template.js';
import { dateReminder } from './date_reminder/template.js';
import { documentReadyToSign } from './document_ready_to_sign/template.js';
import { filingInTrouble } from './filing_in_trouble/template.js';
import { filingCover } from './filing_cover/template.js';
import { heldLocally } from './held_locally/template.js';
import { helperGranted } from './helper_granted/template.js';
import { helperInvited } from './helper_invited/template.js';
import { invitation } from './invitation/template.js';
import { joinConfirmation } from './join_confirmation/template.js';
import { nextStepOpen } from './next_step_open/template.js';
import { officeCheckIn } from './office_check_in/template.js';
import { openingApprovalRequest } from './opening_approval_request/template.js';
import { outcomeCheckIn } from './outcome_check_in/template.js';
import { outcomeLetterWanted } from './outcome_letter_wanted/template.js';
import { personalExportReady } from './personal_export_ready/template.js';
import { letterAsked } from './letter_asked/template.js';
import { letterNews } from './letter_news/template.js';
import { licenceEnding } from './licence_ending/template.js';
import { memberFirstFactor } from './member_first_factor/template.js';
import { recoveryCodesMade } from './recovery_codes_made/template.js';
import { recoveryCodeUsed } from './recovery_code_used/template.js';
import { secondFactorAdded } from './second_factor_added/template.js';
import { secondFactorRemoved } from './second_factor_removed/template.js';
import { sessionsEnded } from './sessions_ended/template.js';
import { signIn } from './sign_in/template.js';
import { speakerAsked } from './speaker_asked/template.js';
import { speakerSlotHeld } from './speaker_slot_held/template.js';
import { speakerSpeaks } from './speaker_speaks/template.js';
import { speakerReminder } from './speaker_reminder/template.js';
import { speakerSignUp } from './speaker_sign_up/template.js';
import { speakerHandIn } from './speaker_hand_in/template.js';
import { speakerAfter } from './speaker_after/template.js';
import { speakerCampaignStopped } from './speaker_campaign_stopped/template.js';
import { speakerSlotLost } from './speaker_slot_lost/template.js';
import { hearingMoved } from './hearing_moved/template.js';
import { hearingCancelled } from './hearing_cancelled/template.js';
import { submissionHandedOver } from './submission_handed_over/template.js';
import { submissionSent } from './submission_sent/template.js';
import { submissionTakenBack } from './submission_taken_back/template.js';
import { uncertainOrFailed } from './uncertain_or_failed/template.js';

/** Every mail the platform writes. A name is the folder of its texts. */
export const mails = {
  sign_in: signIn,
  access_token_made: accessTokenMade,
  second_factor_added: secondFactorAdded,
  second_factor_removed: secondFactorRemoved,
  recovery_code_used: recoveryCodeUsed,
  recovery_codes_made: recoveryCodesMade,
  sessions_ended: sessionsEnded,
  letter_asked: letterAsked,
  letter_news: letterNews,
  licence_ending: licenceEnding,
  member_first_factor: memberFirstFactor,
  join_confirmation: joinConfirmation,
  invitation: invitation,
  authority_invitation: authorityInvitation,
  helper_invited: helperInvited,
  helper_granted: helperGranted,
  date_reminder: dateReminder,
  date_moved_up: dateMovedUp,
  document_ready_to_sign: documentReadyToSign,
  submission_handed_over: submissionHandedOver,
  submission_sent: submissionSent,
  submission_taken_back: submissionTakenBack,
  held_locally: heldLocally,
  filing_in_trouble: filingInTrouble,
  uncertain_or_failed: uncertainOrFailed,
  office_check_in: officeCheckIn,
  outcome_check_in: outcomeCheckIn,
  outcome_letter_wanted: outcomeLetterWanted,
  next_step_open: nextStepOpen,
  campaign_paused: campaignPaused,
  opening_approval_request: openingApprovalRequest,
  personal_export_ready: personalExportReady,
  erasure_asked: erasureAsked,
  erasure_not_carried_out: erasureNotCarriedOut,
  case_goes_soon: caseGoesSoon,
  filing_cover: filingCover,
  call_booked: callBooked,
  call_missed: callMissed,
  one_case_link: oneCaseLink,
  speaker_asked: speakerAsked,
  speaker_slot_held: speakerSlotHeld,
  speaker_speaks: speakerSpeaks,
  speaker_reminder: speakerReminder,
  speaker_sign_up: speakerSignUp,
  speaker_hand_in: speakerHandIn,
  speaker_after: speakerAfter,
  speaker_slot_lost: speakerSlotLost,
  speaker_campaign_stopped: speakerCampaignStopped,
  hearing_moved: hearingMoved,
  hearing_cancelled: hearingCancelled,
} as const;

export type MailName = keyof typeof mails;
export type MailContext<Name extends MailName> = (typeof mails)[Name]['sample'];
