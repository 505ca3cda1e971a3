import {
  campaignChange,
  filingIs,
  reported,
  row,
  urgencySaid,
  waits,
  wholeLetter,
  type Arrangement,
} from './arrangements.js';
import { counselItems } from '@chorus/domain/justification/drive-conduct';
import { textsToRead } from '../../apps/api/src/features/justification/counsel-checklists.js';
import { hearingId } from './hearing-arrangements.js';
import {
  callHeld,
  commentWritten,
  declinedOnPaper,
  dutiesAnswered,
  goesByPortal,
  hearingOver,
  heldFor,
  letterSigned,
  officeTold,
  payerWithRule,
  requestDated,
  seatHeld,
  seatToSignUp,
  speaks,
  statementCorrected,
  wholeHearing,
  windowWhole,
} from './kinds-arrangements.js';
import { factReadings } from './fact-probes.js';
import type { Subject } from './subject.js';
import type { World } from './world.js';

export interface Reading {
  /** Arguments as written in a query; ids stand as they are. */
  readonly given: string;
  readonly arrange?: readonly Arrangement[];
}

export type Readings = (of: { readonly s: Subject; readonly w: World }) => Reading;

const blocked = (s: Subject): Arrangement =>
  row(
    `INSERT INTO unassigned_case (id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, step_key,
       constraint_key, reason, what_would_unblock, stands)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'appeal_level_1', 'answer_needed', '{"en": "Sample", "es": "Muestra"}', '{"en": "Sample", "es": "Muestra"}', true)`,
    s.planId,
    s.campaignId,
    s.organizationId,
    s.participationId,
    s.caseId,
    s.personId,
  );

const counselRead = (s: Subject): Arrangement => ({
  as: s.owner,
  query:
    'mutation ($input: CounselChecklistInput!) { a: recordCounselChecklist(input: $input) { __typename } }',
  variables: {
    input: {
      campaignId: s.campaignId,
      counselName: 'Sample Counsel',
      licensedIn: 'MT',
      readOn: '2026-11-20',
      confirmed: counselItems,
      templateVersions: textsToRead().map(({ version }) => version),
    },
  },
});

const stepOpen = (s: Subject): Arrangement =>
  row(`UPDATE work_item SET state = 'open', held_by = NULL, lease_until = NULL WHERE id = $1`, s.workItemId);

/** They were asked again and again and have not answered. */
const callsWanted = (s: Subject): Arrangement =>
  row(
    `UPDATE outcome SET state = 'reported', result = 'unknown', reported_by = NULL, reported_at = now() WHERE id = $1`,
    s.outcomeId,
  );

/** Somebody of the campaign who has not filed, with a date in the weeks to come. */
const dateComes = (s: Subject): readonly Arrangement[] => [
  row(
    `INSERT INTO participation SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'case_id', $2::text))).*
     FROM participation p WHERE p.id = $1 ON CONFLICT DO NOTHING`,
    s.participationId,
    s.secondCaseId,
  ),
  row(
    `UPDATE case_facet SET act_by = chorus_today() + 14 WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)`,
    s.secondCaseId,
  ),
];

const nothing: Readings = () => ({ given: '' });
const id = (
  name: string,
  of: (s: Subject) => string,
  ...arrange: ((s: Subject) => Arrangement)[]
): Readings => {
  return ({ s }) => ({ given: `(${name}: "${of(s)}")`, arrange: arrange.map((one) => one(s)) });
};
/** Somebody who stands for the person asks for something of their own just before. */
const askedBefore =
  (query: string): Readings =>
  ({ s }) => ({
    given: '',
    arrange: [{ as: s.holder, query, variables: query.includes('$id') ? { id: s.personId } : {} }],
  });
const ofCampaign = (...arrange: ((s: Subject) => Arrangement)[]): Readings =>
  id('campaignId', (s) => s.campaignId, ...arrange);

/** How each query field is asked. A field that is not here fails the test. */
export const readings: Readonly<Record<string, Readings>> = {
  approval: id('id', (s) => s.approvalId),
  askedAuthorities: nothing,
  assignmentInForce: ofCampaign(),
  assignmentPlan: id('id', (s) => s.planId),
  authority: () => ({ given: '(planType: erisa_fully_insured, residence: "MT", contractState: "MN")' }),
  campaign: id('id', (s) => s.campaignId, campaignChange),
  campaignBands: ofCampaign(),
  campaignBoard: ({ s }) => ({ given: `(campaignId: "${s.campaignId}")`, arrange: dateComes(s) }),
  campaignBySlug: id('slug', (s) => s.slug),
  campaignProgress: ofCampaign(),
  campaignSimilarity: ofCampaign(),
  campaigns: id('organizationId', (s) => s.organizationId),
  case: ({ s }) => ({
    given: `(id: "${s.caseId}")`,
    arrange: [...urgencySaid(s), ...letterSigned(s), ...requestDated(s)],
  }),
  casesOf: id('personId', (s) => s.personId),
  casesToCompare: nothing,
  pairsToCompare: nothing,
  challenge: nothing,
  checkEligibility: ({ s }) => ({ given: `(slug: "${s.slug}", facts: { residenceState: "MT" })` }),
  checkInCallList: ofCampaign(callsWanted),
  clocks: nothing,
  conditions: nothing,
  consentLedger: id('personId', (s) => s.personId),
  consents: ({ s }) => ({ given: `(personId: "${s.personId}", organizationId: "${s.organizationId}")` }),
  deadLetters: nothing,
  deliveryQueue: ofCampaign((s) => filingIs(s, 'uncertain')),
  denialReasons: nothing,
  disclosures: id('personId', (s) => s.personId),
  edition: id('id', (s) => s.editionId),
  editions: ofCampaign(),
  organizationTrail: ({ s }) => ({
    given: `(filter: { organizationId: "${s.organizationId}", campaignId: "${s.campaignId}" })`,
  }),
  trailMembers: id('organizationId', (s) => s.organizationId),
  erasurePreview: id('personId', (s) => s.personId),
  erasureReceipt: () => ({ given: '(token: "AAAAAAAAAAAAAAAAAAAAAA")' }),
  erasures: askedBefore('mutation ($id: ID!) { askErasure(input: { personId: $id }) { __typename } }'),
  insurers: () => ({ given: '(state: "MT")' }),
  campaignKinds: nothing,
  jurisdictions: nothing,
  keptDraft: ({ s }) => ({
    given: `(form: new_campaign, about: "${s.organizationId}")`,
    arrange: [
      {
        as: s.organizer,
        query: 'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { __typename } }',
        variables: {
          input: {
            form: 'new_campaign',
            about: s.organizationId,
            words: '{"title":"Sample"}',
            window: s.organizationId,
            turn: 1,
          },
        },
      },
    ],
  }),
  legalClocks: () => ({
    given:
      '(input: { planType: erisa_fully_insured, residence: "MT", contractState: "MN", level: denial, denied: "2026-10-30", received: "2026-11-02" })',
  }),
  linePace: ofCampaign((s) =>
    row(
      `UPDATE submission SET state = 'queued', channel = 'fax', line_key = '${'0'.repeat(64)}', release_from = '2099-01-05' WHERE id = $1`,
      s.submissionId,
    ),
  ),
  me: nothing,
  myAccessTokens: askedBefore(
    'mutation { makeAccessToken(input: { name: "Sample program", scopes: [read_facts] }) { __typename } }',
  ),
  myExports: askedBefore('mutation ($id: ID!) { askForExport(personId: $id) { __typename } }'),
  myOrganizations: nothing,
  myParticipations: nothing,
  mySessions: nothing,
  myWork: id(
    'personId',
    (s) => s.personId,
    (s) => row(`UPDATE work_item SET state = 'offered' WHERE id = $1`, s.workItemId),
    blocked,
  ),
  organization: id('id', (s) => s.organizationId),
  organizationsToVerify: nothing,
  organizationsVerified: ({ s }) => ({
    given: '',
    arrange: [
      row(`UPDATE organization SET state = 'verified', verified_at = now() WHERE id = $1`, s.organizationId),
    ],
  }),
  outcomes: ofCampaign(),
  outcomesToVerify: id(
    'organizationId',
    (s) => s.organizationId,
    (s) => reported(s),
  ),
  participations: ({ s }) => ({ given: `(campaignId: "${s.campaignId}")`, arrange: urgencySaid(s) }),
  person: id('id', (s) => s.personId),
  ...factReadings,
  planTypes: nothing,
  precedentTable: ({ s }) => ({ given: `(campaignId: "${s.campaignId}", by: [jurisdiction])` }),
  publicDecisions: () => ({ given: '(source: "ca-dmhc-imr", first: 2)' }),
  publicMeasure: () => ({ given: '(source: "ca-dmhc-imr", by: ["Type"])' }),
  publishedEditions: nothing,
  retention: nothing,
  retentionRuns: () => ({
    given: '',
    arrange: [
      row("INSERT INTO retention_run (id, rule, at, removed) VALUES (gen_random_uuid(), 'sample', now(), 1)"),
    ],
  }),
  sendingStoppedSince: nothing,
  storedFile: id('id', (s) => s.fileId),
  submission: id('id', (s) => s.submissionId),
  submissions: ofCampaign(),
  submissionsOf: id('caseId', (s) => s.secondCaseId, wholeLetter),
  textReaders: () => ({ given: '(fields: ["WriteStoryInput.text"])' }),
  unassigned: id('planId', (s) => s.planId, blocked),
  helpedParticipation: id('participationId', (s) => s.participationId),
  helperPlaces: nothing,
  myCheckInCalls: ({ s }) => ({ given: '', arrange: [callsWanted(s)] }),
  helpedWork: id('participationId', (s) => s.participationId, stepOpen),
  workItems: ofCampaign(heldFor),
  workState: nothing,
  sampleCampaign: nothing,
  authorizationDraft: ({ s }) => ({
    given: `(input: { caseId: "${s.caseId}", recipients: [own_clinicians], signerName: "${s.signerName}" })`,
  }),
  callSheet: ({ s }) => ({
    given: `(callId: "${s.letters.callId}", chosen: ["${s.letters.statementId}"])`,
    arrange: payerWithRule(s),
  }),
  clinician: nothing,
  clinicianDrive: ofCampaign(declinedOnPaper),
  commentWindows: ({ s }) => ({ given: `(campaignId: "${s.campaignId}")`, arrange: windowWhole(s) }),
  competitionScreen: () => ({
    given:
      '(text: "Let us all ask for higher fees and leave the network together.", as: message_to_clinicians)',
  }),
  complaintDesk: ({ s }) => ({ given: `(caseId: "${s.caseId}")`, arrange: dutiesAnswered(s) }),
  counselReading: ofCampaign(counselRead),
  hearing: ({ s }) => ({ given: `(id: "${hearingId}")`, arrange: [...wholeHearing(s), speaks(s)] }),
  hearingSeats: ({ s }) => ({ given: `(hearingId: "${hearingId}")`, arrange: seatToSignUp(s) }),
  hearings: ({ s }) => ({ given: `(campaignId: "${s.campaignId}")`, arrange: hearingOver(s) }),
  jointLetterReady: () => ({
    given: '(recipient: regulator, words: "A sample of evidence.", citations: 3, namesAPatient: false)',
  }),
  liaisons: ({ s }) => ({ given: `(campaignId: "${s.campaignId}")`, arrange: officeTold(s) }),
  myCalendarLinks: ({ s }) => ({
    given: '',
    arrange: [
      {
        as: s.decides,
        query: 'mutation ($id: ID!) { a: makeCalendarLink(campaignId: $id) { __typename } }',
        variables: { id: s.campaignId },
      },
      { as: s.decides, query: 'mutation { a: makeCalendarLink { __typename } }', variables: {} },
    ],
  }),
  myComments: ({ s }) => ({
    given: '',
    arrange: [
      ...commentWritten(s),
      row(`UPDATE docket_comment SET handed_in_on = '2026-11-20' WHERE person_id = $1`, s.personId),
    ],
  }),
  myCaseload: nothing,
  myRequests: ({ s }) => ({
    given: '',
    // A case that says nothing of what was denied: what its letter lacks is named.
    arrange: [...requestDated(s), row('UPDATE denial_case SET sealed_facts = NULL WHERE id = $1', s.caseId)],
  }),
  mySeats: ({ s }) => ({ given: '', arrange: seatHeld(s) }),
  mySpeakers: ({ s }) => ({ given: '', arrange: [speaks(s)] }),
  nationalCodes: nothing,
  portalHelper: id('submissionId', (s) => s.submissionId, goesByPortal),
  rapidRoster: ({ s }) => ({
    given: `(input: { campaignId: "${s.campaignId}", jurisdiction: "MT", zone: "America/Denver", starts: { date: "2030-12-10", time: "09:00" } })`,
    arrange: [speaks(s)],
  }),
  regulatorFor: id('caseId', (s) => s.caseId),
  request: ({ s }) => ({
    given: `(id: "${s.letters.requestId}")`,
    arrange: [...payerWithRule(s), ...statementCorrected(s), ...callHeld(s)],
  }),
  roster: ({ s }) => ({ given: `(hearingId: "${hearingId}")`, arrange: [...wholeHearing(s), speaks(s)] }),
  waitingForHelper: ({ s }) => ({ given: '', arrange: [waits(s)] }),
};
