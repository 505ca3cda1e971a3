import {
  act as written,
  givenClinician,
  readyLetter,
} from '../../apps/api/src/features/justification/testing/given-letters.js';
import type { GivenClinician } from '../../apps/api/src/features/justification/testing/given-letters.js';
import { givenAuthorization } from '../../apps/api/src/features/justification/testing/authorize.js';
import { act as way, type Done } from '../../apps/api/src/features/justification/testing/ways.js';
import { pdf, upload } from '../../apps/api/src/features/case/testing/given.js';
import type { SignedIn, TestApp } from '../support/app.js';
import { idOf, member } from './rights.js';

/** What was asked of clinicians for one person's case, and what became of it. */
export interface Letters {
  readonly authorizationId: string;
  /** Who treats the person, is enrolled, and has written the letter: it waits to be signed. */
  readonly clinician: GivenClinician;
  /** Whose staff prepares it. */
  readonly practiceId: string;
  readonly requestId: string;
  readonly statementId: string;
  readonly documentHash: string;
  readonly callId: string;
  /** Of a practice without an account. */
  readonly paperRequestId: string;
  readonly linkId: string;
  readonly paperAnswerId: string;
  readonly letterFileId: string;
}

export interface Patient {
  readonly personId: string;
  readonly caseId: string;
  readonly campaignId: string;
  readonly organizationId: string;
  readonly signerName: string;
  readonly holder: SignedIn;
}

const given = (answer: Done, ...ids: readonly (string | null | undefined)[]): string => {
  const id = ids.find((one) => one !== null && one !== undefined);
  if (id === undefined) throw new Error(JSON.stringify(answer));
  return id;
};

/** A letter of the clinician who treats the person, and a page handed to a practice that has no account. */
export async function givenLetters(app: TestApp, tag: string, patient: Patient): Promise<Letters> {
  const { personId, caseId, campaignId, organizationId, holder, signerName } = patient;
  const clinician = await givenClinician(
    app,
    {
      conflicts: [
        {
          kind: 'insurer_review_work',
          payerIds: ['regence'],
          printedName: 'Sample Insurer',
          treatmentKeys: ['physical-therapy'],
          until: '2027-06-30',
        },
      ],
    },
    `sample.treating.${tag}@example.org`,
  );
  const practiceId = await givenPractice(app, tag, clinician);
  const authorizationId = await givenAuthorization(app, holder, caseId, {
    signerName,
    practices: ['Sample Practice'],
  });
  const ask = async (more: object): Promise<string> => {
    const asked = await written(app, 'askForJustification', { input: { caseId, ...more } }, holder.token);
    if (asked.request === undefined) throw new Error(JSON.stringify(asked));
    return asked.request.id;
  };
  const requestId = await ask({
    relation: 'treating',
    clinicianName: clinician.name,
    email: clinician.email,
    practiceName: 'Sample Practice',
    practiceOrganizationId: practiceId,
  });
  await written(app, 'takeRequest', { requestId }, clinician.token);
  const ready = await readyLetter(app, clinician.token, requestId, tag);
  await ofCampaign(app, requestId, campaignId, organizationId);
  const callId = await givenCall(app, requestId, caseId, clinician);

  const paperRequestId = await ask({
    relation: 'ordering',
    clinicianName: 'Sample Clinician on paper',
    practiceName: 'Sample Practice on paper',
  });
  const page = await way(
    app,
    'makeOnePageRequest',
    {
      requestId: paperRequestId,
      handover: 'handed_over',
      withLink: true,
      facts: [{ label: 'First visit', value: 'In March', source: 'letter of March 2, page 1' }],
    },
    holder.token,
  );
  const { body: letter } = await upload(app, personId, holder.token, pdf);
  const letterFileId = letter.fileId ?? '';
  const answer = await way(
    app,
    'uploadPaperAnswer',
    { requestId: paperRequestId, fileId: letterFileId },
    holder.token,
  );
  return {
    authorizationId,
    clinician,
    practiceId,
    requestId,
    statementId: given({ __typename: 'no statement' }, ready.statements[0]?.id),
    documentHash: given({ __typename: 'no letter' }, ready.letter?.documentHash),
    callId,
    paperRequestId,
    linkId: given(page, page.page?.link?.id),
    paperAnswerId: given(answer, answer.answer?.id),
    letterFileId,
  };
}

/** A clinician of another case of the same campaign, who has taken up what they were asked. */
export async function givenOtherClinician(
  app: TestApp,
  { secondCaseId, ...patient }: Patient & { readonly secondCaseId: string },
): Promise<GivenClinician> {
  const clinician = await givenClinician(app, {}, 'sample.other.clinician@example.org');
  const { holder, campaignId, organizationId, signerName } = patient;
  await givenAuthorization(app, holder, secondCaseId, { signerName });
  const input = {
    caseId: secondCaseId,
    relation: 'treating',
    clinicianName: clinician.name,
    email: clinician.email,
  };
  const { request, ...refused } = await written(app, 'askForJustification', { input }, holder.token);
  if (request === undefined) throw new Error(JSON.stringify(refused));
  await written(app, 'takeRequest', { requestId: request.id }, clinician.token);
  await ofCampaign(app, request.id, campaignId, organizationId);
  return clinician;
}

async function givenPractice(app: TestApp, tag: string, clinician: SignedIn): Promise<string> {
  const practiceId = await idOf(
    app,
    `INSERT INTO organization SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'name', $1::text))).*
     FROM organization o LIMIT 1 RETURNING id`,
    `Sample Practice ${tag}`,
  );
  await member(app, clinician.accountId, practiceId, 'clinician');
  return practiceId;
}

/** As the assignment writes it when it gives a request to a clinician of a campaign. */
const ofCampaign = (
  app: TestApp,
  requestId: string,
  campaignId: string,
  organizationId: string,
): Promise<unknown> =>
  app.sql('UPDATE justification_request SET campaign_id = $2, organization_id = $3 WHERE id = $1', [
    requestId,
    campaignId,
    organizationId,
  ]);

/** Planned as it would have been before the appeal went out. */
async function givenCall(
  app: TestApp,
  requestId: string,
  caseId: string,
  clinician: SignedIn,
): Promise<string> {
  await app.sql('UPDATE case_act SET undone_at = now() WHERE case_id = $1', [caseId]);
  const planned = await way(app, 'planCall', { requestId }, clinician.token);
  await app.sql('UPDATE case_act SET undone_at = NULL WHERE case_id = $1', [caseId]);
  const callId = given(planned, planned.call?.id);
  const tried = {
    callId,
    at: '2026-11-20T15:00:00Z',
    direction: 'payer_called',
    result: 'message_left',
    number: '+1 202 555 0101',
    note: 'Sample words of the payer.',
  };
  const logged = await way(app, 'logCallBack', tried, clinician.token);
  return given(logged, logged.call?.id);
}
