import { appealFacts, ownWords, wholeGate } from '../../apps/api/src/features/submission/testing/given.js';
import {
  approvalOf,
  asked,
  campaignChange,
  campaignIs,
  caseIs,
  codeMailedTo,
  consentsTo,
  didNotFind,
  exportAgreed,
  filingIs,
  finishedLongAgo,
  firstCodeOf,
  formFilledIn,
  helpedByAnother,
  keyOf,
  lastApproved,
  opening,
  participationIs,
  passkeyOf,
  proof,
  proofOf,
  reported,
  right,
  rightId,
  row,
  waits,
  type Arrangement,
} from './arrangements.js';
import { factProbes } from './fact-probes.js';
import { hearingProbes } from './hearing-probes.js';
import { letterProbes } from './letter-probes.js';
import { input, only, type Probe, type Probes } from './probe.js';
import type { SignedIn } from '../support/app.js';
import type { Viewer } from './viewers.js';
import type { Subject } from './subject.js';
import type { World } from './world.js';

/** With what one's own device or app answers, and with what somebody else's does. */
const oneOwn = (arranged: (who: SignedIn | null) => Arrangement, v: Viewer, w: World): readonly Probe[] => [
  { variant: 'one’s own', variables: {}, arrange: [arranged(v.who)] },
  { variant: 'somebody else’s', variables: {}, arrange: [arranged(w.stranger)] },
];

/** A step in which nothing was begun, picked by an account; by nobody: open. */
const leasedTo = (s: Subject, accountId: string | null): readonly Arrangement[] => [
  row('UPDATE submission SET work_item_id = NULL WHERE work_item_id = $1', s.workItemId),
  row(
    `UPDATE work_item SET state = CASE WHEN $2::uuid IS NULL THEN 'open' ELSE 'held' END, held_by = $2,
       lease_until = CASE WHEN $2::uuid IS NOT NULL THEN now() + interval '1 hour' END WHERE id = $1`,
    s.workItemId,
    accountId,
  ),
];

/** How each mutation is asked, valid but for who asks. A mutation that is not here fails the test. */
export const probes: Readonly<Record<string, Probes>> = {
  acceptAuthority: ({ s, v, w }) => [
    {
      variant: 'one’s own',
      variables: { authorityId: rightId, attested: true },
      arrange: v.who === null ? [] : [right(s, v.who.accountId, 'asked')],
    },
    {
      variant: 'somebody else’s',
      variables: { authorityId: rightId, attested: true },
      arrange: [right(s, w.foreign.organizer.accountId, 'asked')],
    },
  ],
  acceptInvitation: ({ w }) => only({ token: w.invitationToken }),
  addEvidence: ({ s }) => input({ caseId: s.caseId, evidenceKind: 'call_log', dated: '2026-11-10' }),
  addProof: ({ s }) => input({ submissionId: s.submissionId, proof, provedOn: '2026-12-07' }),
  loadSampleCampaign: () => only({}),
  enterSample: () => only({ as: 'owner' }),
  removeSampleCampaign: () => only({}),
  advanceBusinessClock: () => only({ to: '2026-12-08T15:00:00Z' }),
  answerCaseMatch: ({ s, w }) =>
    input({
      matchId: s === w.confidential ? w.confidentialMatchId : w.matchId,
      answer: 'different_matters',
    }),
  answerCheckIn: ({ s }) => only({ token: s.checkInToken, answer: 'nothing_yet' }),
  answerNotice: ({ s }) =>
    input({ caseId: s.caseId, answers: [{ question: 'specific_reason', answer: 'no' }] }),
  answerGate: ({ s }) => only({ submissionId: s.draftId, items: wholeGate }),
  applyCampaignChange: ({ s }) =>
    only({ campaignId: s.campaignId }, campaignChange(s), lastApproved(s, 'campaign_change')),
  askErasure: ({ s }) => input({ personId: s.personId }),
  askForExport: ({ s }) => only({ personId: s.personId }),
  askForHelp: ({ s }) => only({ participationId: s.participationId }, participationIs(s, 'active')),
  askParentAnew: ({ s }) => input({ personId: s.personId, birthDate: '2014-01-01', attested: true }),
  askPasskey: () => only({}),
  assignHelper: ({ s }) => [
    { variant: 'oneself', variables: { participationId: s.participationId }, arrange: [waits(s)] },
    {
      variant: 'oneself, helped by another',
      variables: { participationId: s.participationId },
      arrange: [helpedByAnother(s)],
    },
    { variant: 'somebody else', variables: { participationId: s.participationId, helperId: s.helperId } },
  ],
  callOffErasure: ({ s }) =>
    only({}, {
      as: s.holder,
      query: `mutation ($input: AskErasureInput!) { a: askErasure(input: $input) { __typename ... on ErasureAsked { erasures { id } } } }`,
      variables: { input: { personId: s.personId } },
      gives: ['erasureId'],
      then: (answer: { a: { erasures?: readonly { id: string }[] } }) => ({
        erasureId: answer.a.erasures?.[0]?.id ?? rightId,
      }),
    } as Arrangement),
  cancelAssignment: ({ s }) =>
    only(
      { planId: s.planId },
      row(`UPDATE assignment_plan SET state = 'solving', heard_at = now() WHERE id = $1`, s.planId),
    ),
  changeChannel: ({ s }) => only({ submissionId: s.draftId, channel: 'fax' }),
  changeHold: ({ s }) => only({ participationId: s.participationId, holdUntil: '2026-12-20' }),
  chooseLeadCase: ({ s }) => only({ participationId: s.participationId, lead: true }),
  commitCaseloads: ({ s }) =>
    only({ campaignId: s.campaignId }, {
      as: s.owner,
      query: `mutation ($id: ID!) { a: previewCaseloads(campaignId: $id) { ... on CaseloadsPreviewed { plan { hash } } } }`,
      variables: { id: s.campaignId },
      gives: ['hash'],
      then: (answer: { a: { plan: { hash: string } } }) => ({ hash: answer.a.plan.hash }),
    } as Arrangement),
  commitAssignment: ({ s }) =>
    only({}, {
      as: s.owner,
      query: `mutation ($id: ID!) { a: previewAssignment(campaignId: $id) { ... on AssignmentPreviewed { plan { id } } } }`,
      variables: { id: s.campaignId },
      gives: ['planId'],
      then: (answer: { a: { plan: { id: string } } }) => ({ planId: answer.a.plan.id }),
    } as Arrangement),
  completeSignIn: () => [
    {
      variant: 'the code of one’s mail',
      variables: {},
      arrange: [codeMailedTo('sample.mailbox@example.org')],
      anew: true,
    },
    {
      variant: 'a guess',
      variables: { input: { attemptId: rightId, code: '000000', keepIn: 'BEARER' } },
    },
  ],
  confirmAuthority: ({ s, w }) => only({ authorityId: rightId }, asked(s, w.foreign.organizer.accountId)),
  confirmOneTimeCode: ({ v, w }) => oneOwn(firstCodeOf, v, w),
  correctOutcome: ({ s }) =>
    input({ outcomeId: s.outcomeId, result: 'overturned', decidedOn: '2026-12-06' }, [reported(s)]),
  correctProof: ({ s }) => input({ proofId: s.proofId, proof, provedOn: '2026-12-07' }),
  confirmDuty: ({ s }) =>
    input({ caseId: s.caseId, duty: 'no_specific_reason' }, [didNotFind(s, 'specific_reason')]),
  denyDuty: ({ s }) =>
    input({ caseId: s.caseId, duty: 'no_specific_reason' }, [didNotFind(s, 'specific_reason')]),
  noteLiaisonContact: ({ s }) =>
    input({
      campaignId: s.campaignId,
      regulatorKey: 'MT/csi',
      on: '2026-11-10',
      channel: 'phone',
      note: 'A sample talk.',
    }),
  saveLiaison: ({ s }) =>
    input({ campaignId: s.campaignId, regulatorKey: 'MT/csi', contact: 'Sample Desk', agreedPerDay: 5 }),
  createCampaign: ({ s }) =>
    input({
      organizationId: s.organizationId,
      kind: 'CLAIMS_SURGE',
      title: 'Sample probe',
      purpose: 'A decision on each denied claim, on time.',
      targets: {},
      states: [{ state: 'MT' }],
    }),
  decideApproval: ({ w }) => [
    { variables: {}, arrange: approvalOf(w.person.owner, opening, w.draftCampaignId, true) },
  ],
  draftSubmission: ({ s }) =>
    input({ caseId: s.caseId, stepKey: 'appeal_level_1' }, [
      row('DELETE FROM submission_credit WHERE submission_id = $1', s.submissionId),
      filingIs(s, 'withdrawn'),
    ]),
  editCampaign: ({ s, w }) => [
    { variant: 'a draft', variables: { input: { campaignId: w.draftCampaignId, title: 'Sample again' } } },
    {
      variant: 'open',
      variables: { input: { campaignId: s.campaignId, purpose: 'A decision on each claim, soon.' } },
    },
  ],
  editOrganization: ({ s }) => input({ organizationId: s.organizationId, officer: 'Sample Officer' }),
  dropDraft: ({ s }) => input({ form: 'helper_call', about: s.caseId, window: s.caseId }),
  editPerson: ({ s }) => input({ personId: s.personId, zone: 'America/Denver' }),
  endAuthority: ({ s, v, w }) => [
    {
      variant: 'somebody else’s',
      variables: { authorityId: rightId },
      arrange: [right(s, w.foreign.organizer.accountId, 'in_force')],
    },
    {
      variant: 'one’s own',
      variables: { authorityId: rightId },
      arrange: v.who === null ? [] : [right(s, v.who.accountId, 'in_force')],
    },
  ],
  endMembership: ({ s, w }) =>
    only(
      { membershipId: rightId },
      row(
        `INSERT INTO membership (id, account_id, organization_id, role, state, created_at) VALUES ($1, $2, $3, 'analyst', 'active', now())`,
        rightId,
        w.foreign.organizer.accountId,
        s.organizationId,
      ),
    ),
  endOtherSessions: () => only({}),
  endSessionsOf: ({ w }) => only({ accountId: w.foreign.organizer.accountId }),
  endSession: ({ s }) => [
    {
      variant: 'somebody else’s',
      variables: { id: rightId },
      arrange: [
        row(
          `INSERT INTO session SELECT (jsonb_populate_record(x, jsonb_build_object('id', $1::text, 'token_hash', '\\x' || encode(sha256('a'), 'hex')))).*
           FROM session x WHERE account_id = $2 LIMIT 1`,
          rightId,
          s.organizer.accountId,
        ),
      ],
    },
  ],
  exportParticipants: ({ s, v }) => [
    ...[false, true].map((stories) => ({
      variant: stories ? 'with stories' : 'states and dates',
      variables: { campaignId: s.campaignId, stories },
    })),
    {
      variant: 'with stories, agreed to',
      variables: { campaignId: s.campaignId, stories: true },
      arrange: exportAgreed(s, v.who, true),
    },
  ],
  extendLease: ({ s, v }) =>
    only({ workItemId: s.workItemId }, ...leasedTo(s, v.who?.accountId ?? s.holder.accountId)),
  fillLetter: ({ s }) => only({ submissionId: s.draftId, facts: appealFacts }),
  finishPasskey: ({ v, w }) => oneOwn(passkeyOf, v, w),
  foundOrganization: () => input({ name: 'Sample probe', sample: true }),
  giveBackWorkItem: ({ s, v }) =>
    only({ workItemId: s.workItemId }, ...leasedTo(s, v.who?.accountId ?? s.holder.accountId)),
  giveConsent: ({ s }) =>
    input({
      personId: s.personId,
      organizationId: s.organizationId,
      purposes: ['publish'],
      wordingVersion: 1,
    }),
  inviteAuthority: ({ s }) =>
    input({ personId: s.personId, basis: 'named_representative', email: 'sample.invited@example.org' }),
  inviteMember: ({ s }) =>
    input({ organizationId: s.organizationId, email: 'sample.invited@example.org', role: 'analyst' }),
  joinCampaign: ({ s, w }) =>
    input({
      slug: w.foreign.slug,
      caseId: s.secondCaseId,
      consents: ['store', 'draft', 'send'],
      wordingVersion: 1,
    }),
  keepDraft: ({ s }) =>
    input({ form: 'helper_call', about: s.caseId, words: '{}', window: s.caseId, turn: 1 }),
  keepCase: ({ s }) => only({ caseId: s.caseId }, caseIs(s, 'closed'), finishedLongAgo(s)),
  keepCaseConfidential: ({ s }) => only({ caseId: s.caseId, confidential: true }),
  leaveCampaign: ({ s }) => only({ participationId: s.participationId }),
  logCall: ({ s }) => input({ caseId: s.caseId, at: '2026-11-11T15:00:00Z', said: 'A sample answer.' }),
  makeAccessToken: () => input({ name: 'Sample program', scopes: ['read_facts'] }),
  makeRecoveryCodes: () => only({}),
  nameQueueOwner: ({ s }) => only({ campaignId: s.campaignId, accountId: s.organizer.accountId }),
  openCampaign: ({ s, w }) =>
    only(
      { campaignId: w.draftCampaignId },
      { as: w.person.owner, query: opening, variables: { id: w.draftCampaignId } },
      lastApproved(s, 'campaign_opening'),
    ),
  pauseParticipation: ({ s }) => only({ participationId: s.participationId }),
  prepareDocument: ({ s }) => only({ submissionId: s.draftId }),
  previewCaseloads: ({ s }) => only({ campaignId: s.campaignId }),
  previewAssignment: ({ s }) => only({ campaignId: s.campaignId }),
  proposeEdition: ({ s }) =>
    only(
      { campaignId: s.campaignId },
      row(`UPDATE edition SET as_of = as_of - interval '1 month' WHERE id = $1`, s.editionId),
    ),
  proveSecondFactor: ({ v, w }) => oneOwn(proofOf, v, w),
  publishEdition: ({ s }) =>
    only(
      { editionId: s.editionId },
      row(`UPDATE edition SET state = 'proposed', published_at = NULL WHERE id = $1`, s.editionId),
      row(`UPDATE approval SET state = 'approved' WHERE subject_id = $1`, s.editionId),
    ),
  reassignWorkItem: ({ s }) =>
    [false, true].map((confirmed) => ({
      variant: confirmed ? 'confirmed' : 'shown',
      variables: { input: { workItemId: s.workItemId, channel: 'fax', confirmed } },
      arrange: [
        row('UPDATE submission SET work_item_id = NULL WHERE work_item_id = $1', s.workItemId),
        row(`UPDATE work_item SET state = 'offered' WHERE id = $1`, s.workItemId),
      ],
    })),
  reauthenticate: ({ v, w }) => oneOwn(proofOf, v, w),
  recallSubmission: ({ s }) =>
    only(
      { submissionId: s.submissionId },
      row(
        `UPDATE submission SET state = 'queued', recall_until = chorus_business_now() + interval '1 hour' WHERE id = $1`,
        s.submissionId,
      ),
    ),
  recordDeath: ({ s }) => input({ personId: s.personId, diedOn: '2026-12-01' }),
  recordDenial: ({ s }) => input({ caseId: s.caseId, facts: { service: 'Sample service, again' } }),
  registerPerson: () =>
    input({
      basis: 'guardian',
      name: { given: 'Sample', family: 'Probe' },
      contact: {},
      birthDate: '1990-01-01',
      attested: true,
    }),
  removeSecondFactor: ({ s }) => only({ id: rightId, leaveNone: true }, keyOf(s.organizer)),
  renameSecondFactor: ({ s }) => only({ id: rightId, name: 'Sample key' }, keyOf(s.organizer)),
  reopenCase: ({ s }) => only({ caseId: s.caseId }, caseIs(s, 'closed')),
  reportOutcome: ({ s }) =>
    input({
      submissionId: s.submissionId,
      result: 'upheld',
      decidedOn: '2026-12-06',
      evidenceKind: 'call_log',
    }),
  reportOwnFiling: ({ s }) =>
    input({ caseId: s.secondCaseId, stage: 'internal_appeal_level_1', filedOn: '2026-12-01' }, [
      row(`UPDATE submission SET state = 'withdrawn' WHERE id = $1`, s.draftId),
    ]),
  reportReturned: ({ s }) =>
    input({ submissionId: s.submissionId, reason: 'not_collected', returnedOn: '2026-12-07' }),
  reportSent: ({ s }) =>
    input({ submissionId: s.submissionId, sentOn: '2026-12-07', proof }, [filingIs(s, 'handed_to_person')]),
  requestCampaignOpening: ({ w }) => only({ campaignId: w.draftCampaignId }),
  requestReauthentication: () => only({}),
  requestSignIn: () => [
    { variant: 'work done', variables: {}, arrange: [formFilledIn('sample.probe@example.org')] },
    { variant: 'without', variables: { input: { email: 'sample.probe@example.org' } } },
  ],
  requeueFailed: ({ s }) =>
    only(
      { submissionId: s.submissionId },
      filingIs(s, 'failed'),
      row(`UPDATE submission SET channel = 'fax' WHERE id = $1`, s.submissionId),
    ),
  resolveUncertain: ({ s }) =>
    input({ submissionId: s.submissionId, decision: 'it_did_not' }, [filingIs(s, 'uncertain')]),
  resumeCampaign: ({ s }) => only({ campaignId: s.campaignId }, campaignIs(s, 'paused')),
  resumeParticipation: ({ s }) => only({ participationId: s.participationId }, participationIs(s, 'paused')),
  resumeSending: () => only({}),
  retryDeadLetters: () => only({ reaction: 'sample' }),
  revokeAccessToken: ({ s }) =>
    only({}, {
      as: s.organizer,
      query: `mutation { a: makeAccessToken(input: { name: "Sample program", scopes: [read_facts] }) { ... on AccessTokenMade { accessToken { id } } } }`,
      variables: {},
      gives: ['id'],
      then: (answer: { a: { accessToken?: { id: string } } }) => ({
        id: answer.a.accessToken?.id ?? rightId,
      }),
    } as Arrangement),
  showAuthorityPaper: ({ s, v, w }) => [
    {
      variant: 'one’s own right',
      variables: { authorityId: rightId, fileId: s.fileId },
      arrange: v.who === null ? [] : [asked(s, v.who.accountId)],
    },
    {
      variant: 'somebody else’s right',
      variables: { authorityId: rightId, fileId: s.fileId },
      arrange: [asked(s, w.foreign.organizer.accountId)],
    },
  ],
  signOut: () => only({}),
  signSubmission: ({ s }) =>
    input({ submissionId: s.draftId, typedName: s.signerName, documentHash: s.documentHash, attested: true }),
  startCase: ({ s }) => input({ personId: s.personId, facts: {}, consentToStore: { wordingVersion: 1 } }),
  startOneTimeCode: () => only({}),
  startPasskey: () => only({}),
  stateUrgency: ({ s }) =>
    input({ caseId: s.caseId, urgency: 'urgent', statedBy: 'clinician' }, [
      consentsTo(s, 'share_with_helper'),
    ]),
  stopCampaign: ({ s }) =>
    [false, true].map((confirm) => ({
      variant: confirm ? 'confirmed' : 'shown',
      variables: { campaignId: s.campaignId, to: 'paused', confirm },
      arrange: [
        row(`UPDATE submission SET state = 'queued', act_by = '2026-12-10' WHERE id = $1`, s.submissionId),
      ],
    })),
  stopSending: () => only({}),
  switchChannel: ({ s }) =>
    only({ submissionId: s.submissionId, channel: 'fax' }, filingIs(s, 'handed_to_person')),
  takeBackOwnFiling: ({ s }) => [
    {
      variables: { caseId: s.secondCaseId, stage: 'internal_appeal_level_1' },
      arrange: [
        row(`UPDATE submission SET state = 'withdrawn' WHERE id = $1`, s.draftId),
        {
          as: s.holder,
          query:
            'mutation ($input: ReportOwnFilingInput!) { a: reportOwnFiling(input: $input) { __typename } }',
          variables: {
            input: { caseId: s.secondCaseId, stage: 'internal_appeal_level_1', filedOn: '2026-12-01' },
          },
        },
      ],
    },
  ],
  takeWorkItem: ({ s }) =>
    ['person', 'navigator', 'organizer'].map((actor) => ({
      variant: `a step of the ${actor}`,
      variables: { workItemId: s.workItemId },
      arrange: [
        ...leasedTo(s, null),
        row('UPDATE work_item SET actor = $2 WHERE id = $1', s.workItemId, actor),
      ],
    })),
  undoReportSent: ({ s }) => only({ submissionId: s.submissionId }, filingIs(s, 'reported_sent')),
  verifyOrganization: ({ w }) => only({ organizationId: w.unverifiedId }),
  verifyOutcome: ({ s }) => input({ outcomeId: s.outcomeId, decidedOn: '2026-12-06' }, [reported(s)]),
  withdrawCase: ({ s }) => only({ caseId: s.caseId }),
  withdrawConsent: ({ s }) =>
    input({ personId: s.personId, organizationId: s.organizationId, purpose: 'share_with_helper' }),
  withdrawSubmission: ({ s }) => only({ submissionId: s.draftId }),
  writeOwnWords: ({ s }) => only({ submissionId: s.draftId, text: ownWords }),
  writeStory: ({ s }) => input({ caseId: s.caseId, text: ownWords }),
  ...factProbes,
  ...hearingProbes,
  ...letterProbes,
};
