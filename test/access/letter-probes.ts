import { counselItems } from '@chorus/domain/justification/drive-conduct';
import { textsToRead } from '../../apps/api/src/features/justification/counsel-checklists.js';
import { row } from './arrangements.js';
import { authorizing, drafted, requestIs } from './kinds-arrangements.js';
import { input, only, type Probes } from './probe.js';

const chart = { kind: 'chart', title: 'Sample chart', dated: '2026-10-01', page: '3' };
const oneFact = [{ label: 'First visit', value: 'In March', source: 'letter of March 2, page 1' }];

/** What is asked of clinicians, of those who prepare it, and of the plan’s reviewer. */
export const letterProbes: Readonly<Record<string, Probes>> = {
  askForJustification: ({ s }) =>
    input({ caseId: s.caseId, relation: 'treating', clinicianName: 'Sample Clinician 01' }),
  // A paper that whoever asks had sent themselves, while the letter is being written.
  addPracticePaper: ({ s, v }) =>
    only(
      { requestId: s.letters.requestId, fileId: s.paperId, paperKind: 'chart_note' },
      row('UPDATE stored_file SET added_by = $2 WHERE id = $1', s.paperId, v.who?.accountId ?? null),
    ),
  askForCall: ({ s }) => input({ callId: s.letters.callId, through: 'phone' }),
  checkPaperAnswer: ({ s }) =>
    [true, false].map((onLetterhead) => ({
      variant: onLetterhead ? 'as it should be' : 'on plain paper',
      variables: {
        input: {
          paperAnswerId: s.letters.paperAnswerId,
          readable: true,
          onLetterhead,
          namesPatient: true,
          signed: true,
          clinicianNamed: true,
          datedOn: '2026-11-20',
          blanksLeft: false,
        },
      },
    })),
  logCallBack: ({ s }) =>
    input({
      callId: s.letters.callId,
      at: '2026-11-20T15:00:00Z',
      direction: 'payer_called',
      result: 'no_answer',
    }),
  logCallResult: ({ s }) =>
    input({
      callId: s.letters.callId,
      heldAt: '2026-11-20T15:00:00Z',
      minutes: 12,
      reviewerName: 'Sample Reviewer',
      reviewerCredentials: 'MD',
      result: 'upheld',
    }),
  makeOnePageRequest: ({ s }) =>
    input({ requestId: s.letters.paperRequestId, handover: 'handed_over', facts: oneFact }),
  noteCall: ({ s }) => only({ callId: s.letters.callId, what: 'not_wanted' }),
  planCall: ({ s }) =>
    only(
      { requestId: s.letters.requestId },
      row(`UPDATE peer_call SET state = 'lapsed' WHERE id = $1`, s.letters.callId),
      row('UPDATE case_act SET undone_at = now() WHERE case_id = $1', s.caseId),
    ),
  recordCounselChecklist: ({ s }) =>
    input({
      campaignId: s.campaignId,
      counselName: 'Sample Counsel',
      licensedIn: 'MT',
      readOn: '2026-11-20',
      confirmed: counselItems,
      templateVersions: textsToRead().map(({ version }) => version),
    }),
  revokeAuthorization: ({ s }) => only({ authorizationId: s.letters.authorizationId }),
  revokeOneCaseLink: ({ s }) => only({ linkId: s.letters.linkId }),
  signAuthorization: ({ s, v }) =>
    only({ input: authorizing(s), intent: true }, drafted(s, v.who ?? s.decides)),
  uploadPaperAnswer: ({ s }) => only({ requestId: s.letters.paperRequestId, fileId: s.paperId }),
  declineRequest: ({ s }) =>
    only({ requestId: s.letters.requestId, reason: 'no_time' }, requestIs(s, 'offered')),
  decideStatement: ({ s }) => only({ statementId: s.letters.statementId, decision: 'strike' }),
  discloseConflicts: () => only({ conflicts: [] }),
  changePractising: () => input({ specialties: ['generalist'], languages: ['en'], supports: true }),
  endLicence: () => only({ state: 'MT' }),
  enrolClinician: () =>
    input({
      name: 'Sample Clinician 01',
      npi: '1234567893',
      licences: [{ state: 'MT', number: 'SAMPLE-1', expiresOn: '2030-06-30' }],
      specialties: ['generalist'],
      weeklyCapacity: 2,
      languages: ['en'],
      supports: true,
    }),
  fillBlank: ({ s }) =>
    only({ requestId: s.letters.requestId, kind: 'history', text: 'Sample words of three.' }),
  makeLetter: ({ s }) => only({ requestId: s.letters.requestId }),
  openLetterPage: ({ s }) =>
    only({ requestId: s.letters.requestId, page: 1, documentHash: s.letters.documentHash }),
  prepareStatement: ({ s }) => only({ requestId: s.letters.requestId, text: 'Sample words.', source: chart }),
  renewLicence: () => input({ state: 'MT', number: 'SAMPLE-1', expiresOn: '2030-06-30' }),
  setWeeklyCapacity: () => only({ weeklyCapacity: 1 }),
  signLetter: ({ s: { letters } }) =>
    input({
      requestId: letters.requestId,
      documentHash: letters.documentHash,
      typedName: letters.clinician.name,
      intent: true,
      attestationVersion: 1,
    }),
  renewLetter: ({ s }) => only({ requestId: s.letters.requestId }, requestIs(s, 'signed')),
  takeRequest: ({ s }) => only({ requestId: s.letters.requestId }, requestIs(s, 'offered')),
  withdrawRequest: ({ s }) => only({ requestId: s.letters.requestId }),
};
