import { ownWords } from '../../apps/api/src/features/submission/testing/given.js';
import type { SignedIn } from '../support/app.js';
import { didNotFind, row, type Arrangement } from './arrangements.js';
import {
  commentIs,
  hearingId,
  hearingIs,
  seatId,
  seatIs,
  windowId,
  windowIs,
} from './hearing-arrangements.js';
import type { Subject } from './subject.js';

/** Something somebody does just before; a refusal of it is a mistake of this world. */
const does = (
  as: SignedIn,
  mutation: string,
  types: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, unknown>>,
): Arrangement => ({
  gives: [],
  by: async (app) => {
    const declared = Object.entries(types).map(([name, type]) => `$${name}: ${type}`);
    const passed = Object.keys(types).map((name) => `${name}: $${name}`);
    const { data, errors } = await app.ask<{ a: { message?: string } }>(
      `mutation (${declared.join(', ')}) { a: ${mutation}(${passed.join(', ')}) { __typename ... on Refusal { message } } }`,
      variables,
      as.token,
    );
    if (errors !== undefined || data.a.message !== undefined)
      throw new Error(`${mutation}: ${JSON.stringify(errors ?? data.a)}`);
    return {};
  },
});
const asks = (as: SignedIn, mutation: string, type: string, input: object): Arrangement =>
  does(as, mutation, { input: `${type}!` }, { input });

export const requestIs = (s: Subject, state: string): Arrangement =>
  row('UPDATE justification_request SET state = $2 WHERE id = $1', s.letters.requestId, state);

export const authorizing = (s: Subject): Readonly<Record<string, unknown>> => ({
  caseId: s.caseId,
  recipients: ['own_clinicians'],
  signerName: s.signerName,
});

/** The paper as somebody reads it before they sign; who is shown none signs that of its holder. */
export const drafted = (s: Subject, who: SignedIn): Arrangement => ({
  gives: ['typedName', 'documentHash'],
  by: async (app) => {
    for (const as of [who, s.decides]) {
      const { data } = await app.ask<{ a: { documentHash?: string; signerName?: string } }>(
        `query ($input: AuthorizationInput!) { a: authorizationDraft(input: $input) {
           ... on AuthorizationDraft { documentHash signerName } } }`,
        { input: authorizing(s) },
        as.token,
      );
      const { documentHash, signerName } = data.a;
      if (documentHash !== undefined) return { documentHash, typedName: signerName };
    }
    throw new Error('Nobody is shown the paper to sign.');
  },
});

/** Signed by its clinician. */
export const letterSigned = ({ letters }: Subject): readonly Arrangement[] => [
  row(
    `UPDATE justification_letter SET signed_at = now(), proof_at = now(), signed_file_id = $2, sealed_sketch = '\\x00' WHERE request_id = $1`,
    letters.requestId,
    letters.letterFileId,
  ),
  row(`UPDATE justification_request SET state = 'signed' WHERE id = $1`, letters.requestId),
];

const wholeSource = {
  title: 'Sample source',
  dated: '2026-10-01',
  page: '3',
  instrument: 'Sample scale',
  rater: 'Sample Rater',
  identifier: '10.1000/182',
  readOn: '2026-10-02',
  readBy: 'Sample Reader',
};

/** Sentences from every kind of source, one of them as the clinician put it right. */
export const statementCorrected = ({ letters }: Subject): readonly Arrangement[] => [
  ...['chart', 'measure', 'publication'].map((kind) =>
    does(
      letters.clinician,
      'prepareStatement',
      { requestId: 'ID!', text: 'String!', source: 'StatementSourceInput!' },
      {
        requestId: letters.requestId,
        text: `Sample words of the ${kind}.`,
        source: { kind, ...wholeSource },
      },
    ),
  ),
  does(
    letters.clinician,
    'decideStatement',
    { statementId: 'ID!', decision: 'StatementDecision!', text: 'String' },
    { statementId: letters.statementId, decision: 'correct', text: 'Sample words, put right.' },
  ),
];

/** The days a request and a paper go by, and a page of the practice's record. */
export const requestDated = ({ letters, paperId }: Subject): readonly Arrangement[] => [
  row(
    `INSERT INTO practice_paper (id, request_id, case_id, person_id, file_id, paper_kind, added_at)
     SELECT gen_random_uuid(), r.id, r.case_id, r.person_id, $2, 'chart_note', now()
     FROM justification_request r WHERE r.id = $1`,
    letters.requestId,
    paperId,
  ),
  row(
    `UPDATE justification_request SET needed_by = '2026-12-20', lease_until = now() + interval '1 day' WHERE id = $1`,
    letters.requestId,
  ),
  row(
    `UPDATE paper_answer SET verdict = 'accepted', dated_on = '2026-11-20' WHERE id = $1`,
    letters.paperAnswerId,
  ),
];

/** The plan’s reviewer and the clinician have spoken. */
export const callHeld = (s: Subject): readonly Arrangement[] => [
  asks(s.letters.clinician, 'askForCall', 'AskForCallInput', {
    callId: s.letters.callId,
    through: 'phone',
    windows: [
      { from: '2030-12-01T16:00:00Z', to: '2030-12-01T17:00:00Z' },
      { from: '2030-12-02T16:00:00Z', to: '2030-12-02T17:00:00Z' },
    ],
    zone: 'America/Denver',
  }),
  asks(s.letters.clinician, 'logCallResult', 'CallResultInput', {
    callId: s.letters.callId,
    heldAt: '2026-11-20T16:00:00Z',
    minutes: 12,
    reviewerName: 'Sample Reviewer',
    reviewerCredentials: 'MD, sample medicine',
    criterion: 'Sample criterion',
    result: 'alternative_offered',
    alternative: 'Sample treatment instead',
    reference: 'A-1',
  }),
];

/** A company whose rule about such calls was read. */
export const payerWithRule = (s: Subject): readonly Arrangement[] => [
  row(`UPDATE case_party SET payer_id = 'regence' WHERE case_id = $1`, s.caseId),
  row(
    `UPDATE peer_call SET ask_by = chorus_today() + 3, last_arguable = chorus_today() + 5, asked_on = chorus_today() WHERE id = $1`,
    s.letters.callId,
  ),
];

export const declinedOnPaper = (s: Subject): Arrangement =>
  row(
    `UPDATE justification_request SET state = 'declined', declined_reason = 'no_time', campaign_id = $2, organization_id = $3 WHERE id = $1`,
    s.letters.paperRequestId,
    s.campaignId,
    s.organizationId,
  );

/** Two things the letter lacks, one of them confirmed. */
export const dutiesAnswered = (s: Subject): readonly Arrangement[] => [
  didNotFind(s, 'specific_reason'),
  didNotFind(s, 'external_review'),
  asks(s.decides, 'answerNotice', 'AnswerNoticeInput', {
    caseId: s.caseId,
    answers: [{ question: 'appeal_rights', answer: 'no' }],
  }),
  asks(s.decides, 'confirmDuty', 'AnswerDutyInput', {
    caseId: s.caseId,
    duty: 'no_specific_reason',
    words: 'Sample words of the person about their care.',
  }),
];

/** A hearing with everything its notice can say, and time spent on it. */
export const wholeHearing = (s: Subject): readonly Arrangement[] => [
  ...hearingIs(s, 'announced', { taken: 1 }),
  row(
    `UPDATE hearing SET docket = 'SRB-1', place = '1 Example Street', recording_public = true, under_oath = true, outline = 'Sample outline',
       signup_closes = '{"date": "2030-12-08", "time": "09:00"}', signup_closes_at = '2030-12-08T16:00:00Z',
       comments_close = '{"date": "2030-12-09", "time": "09:00"}', comments_close_at = '2030-12-09T16:00:00Z',
       lobbying_read_at = now(), lobbying_read_by = $2, act = 'put_off', decided_on = '2026-12-01', record_url = 'https://board.example/record',
       mode = 'both' WHERE id = $1`,
    hearingId,
    s.organizer.accountId,
  ),
  asks(s.organizer, 'logHearingActivity', 'LogHearingActivityInput', {
    hearingId,
    on: '2026-11-20',
    minutes: 30,
    cost: 1000,
  }),
  seatIs(s, 'offered'),
];

/** How the person said that they could speak. */
export const speaks = (s: Subject): Arrangement =>
  asks(s.decides, 'saveAvailability', 'SaveAvailabilityInput', {
    campaignId: s.campaignId,
    personId: s.personId,
    windows: [
      ...[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
      { day: '2030-12-10', from: '08:00', to: '12:00' },
    ],
    away: ['2030-12-24'],
    modes: ['remote', 'in_person'],
    travelNoticeMinutes: 600,
    needs: ['travel'],
    firstHand: true,
  });

const keptBy = (owner: string): Arrangement =>
  row(
    `UPDATE hearing SET signup_owner = $2, slots = CASE $2 WHEN 'campaign' THEN 5 END WHERE id = $1`,
    hearingId,
    owner,
  );
const seatStands = (state: string): Arrangement =>
  row(
    `UPDATE hearing_seat SET state = $2, held_until = CASE $2 WHEN 'offered' THEN now() + interval '1 day' END,
       held_because = CASE $2 WHEN 'offered' THEN 'claim' END, position = CASE $2 WHEN 'waitlisted' THEN 2 END WHERE id = $1`,
    seatId,
    state,
  );

/** The person’s words for the hearing, what the body wrote to them, and what was arranged for them. */
export const wholeSeat = (s: Subject): readonly Arrangement[] => [
  ...wholeHearing(s),
  asks(s.decides, 'saveStatement', 'SaveStatementInput', {
    seatId,
    spoken: `${ownWords} My neighbor, Dr. Sample, has diabetes and said that it was fraud.`,
    written: ownWords,
  }),
  row('UPDATE hearing_seat SET attested_version = 1, attested_at = now() WHERE id = $1', seatId),
  keptBy('body'),
  seatStands('available'),
  asks(s.decides, 'pasteBodyAnswer', 'PasteBodyAnswerInput', {
    seatId,
    answer: 'on_the_list',
    text: 'Sample words of the body.',
  }),
  does(s.decides, 'noteNeedMet', { seatId: 'ID!', need: 'SpeakerNeed!' }, { seatId, need: 'travel' }),
  row(
    `UPDATE hearing_seat SET agreed_to = 1, signed_up_at = now(), appearance_evidence = 'own_word', record_url = 'https://board.example/record'
     WHERE id = $1`,
    seatId,
  ),
];
/** What the body is still to be asked for. */
export const seatToSignUp = (s: Subject): readonly Arrangement[] => [
  ...wholeSeat(s),
  row('UPDATE hearing_seat SET signed_up_at = NULL, sealed_answer = NULL WHERE id = $1', seatId),
  seatStands('available'),
];
/** Held for the person, by the campaign. */
export const seatHeld = (s: Subject): readonly Arrangement[] => [
  ...wholeSeat(s),
  keptBy('campaign'),
  seatStands('offered'),
];
/** A hearing that is over. */
export const hearingOver = (s: Subject): readonly Arrangement[] => [
  ...wholeHearing(s),
  row(
    `UPDATE hearing SET state = 'held', starts_at = '2020-12-10T16:00:00Z', ends_at = '2020-12-10T18:00:00Z' WHERE id = $1`,
    hearingId,
  ),
  seatStands('waitlisted'),
];

export const commentWritten = (s: Subject): readonly Arrangement[] => [
  ...windowIs(s),
  asks(s.decides, 'writeComment', 'WriteCommentInput', { personId: s.personId, windowId, text: ownWords }),
];
export const windowWhole = (s: Subject): readonly Arrangement[] => [
  ...windowIs(s),
  row(`UPDATE comment_window SET opens_on = '2026-11-01', closes_at = '17:00' WHERE id = $1`, windowId),
  commentIs(s),
];

/** An office that was spoken with. */
export const officeTold = (s: Subject): readonly Arrangement[] => [
  asks(s.organizer, 'saveLiaison', 'SaveLiaisonInput', {
    campaignId: s.campaignId,
    regulatorKey: 'MT/csi',
    contact: 'Sample Desk',
    preferredIntake: 'portal_each',
    agreedPerDay: 5,
  }),
  asks(s.organizer, 'noteLiaisonContact', 'NoteLiaisonContactInput', {
    campaignId: s.campaignId,
    regulatorKey: 'MT/csi',
    on: '2026-11-10',
    channel: 'phone',
    note: 'A sample talk.',
    told: true,
  }),
];

/** The filing as one that goes to an office by its own form. */
export const goesByPortal = (s: Subject): Arrangement =>
  row(
    `UPDATE submission SET recipient_role = 'plan_regulator', recipient_key = 'plan_regulator:MT/csi', channel = 'portal' WHERE id = $1`,
    s.submissionId,
  );

export const heldFor = (s: Subject): Arrangement =>
  row(
    `UPDATE work_item SET state = 'held', held_by = $2, lease_until = now() + interval '1 hour', resource_id = $3 WHERE id = $1`,
    s.workItemId,
    s.decides.accountId,
    s.letters.clinician.clinicianId,
  );
