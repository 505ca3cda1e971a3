/** What other features may use of filings. */
export { ClinicianLetters, type ClinicianLetter, type LetterSource } from './clinician-letters.js';
export { KeepDates } from './keep-dates.js';
export { OtherWay } from './other-way.js';
export type { Addressee } from './recipient.js';
export { SubmissionAccess, type Acting } from './submission-access.js';
export { submissionNotFound } from './submission-refusals.js';
export { SubmissionModule } from './submission.module.js';
export {
  findSubmission,
  placeIsTaken,
  lastMoveOf,
  signatureOf,
  submissionsOfCase,
  type CampaignSubmission,
  type CreditableCampaign,
} from './submission.repository.js';
export {
  submissionCreditTable,
  submissionMoveTable,
  submissionTable,
  type SubmissionCreditRow,
  type SubmissionMoveRow,
  type SubmissionRow,
} from './submission.table.js';
export { Submissions, type SubmissionPatch } from './submissions.js';
