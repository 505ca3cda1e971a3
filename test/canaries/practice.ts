import { counselItems } from '@chorus/domain/justification/drive-conduct';
import { samplePdf } from '../../apps/api/src/features/submission/testing/given.js';
import { idOf, read, type Journey, type Person } from './journey.js';

/** Somebody lets those who treat them read the case. */
export async function authorizes(journey: Journey, who: Person, caseId: string): Promise<void> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(name);
  const input = {
    caseId,
    recipients: ['own_clinicians'],
    information: `What concerns ${word('AuthorizationInput.information')}`,
    purpose: `To have ${word('AuthorizationInput.purpose')} confirmed`,
    practices: [`Practice ${word('AuthorizationInput.practices')}`],
    signerName: word('AuthorizationInput.signerName'),
  };
  const draft = await read(
    journey,
    who.token,
    `query ($input: AuthorizationInput!) { answer: authorizationDraft(input: $input) {
       ... on AuthorizationDraft { documentHash signerName } } }`,
    { input },
  );
  await asker.ask(who.token, 'signAuthorization', {
    input,
    typedName: String(draft['signerName']),
    documentHash: String(draft['documentHash']),
    intent: true,
  });
}

interface MadePage {
  readonly fileId: string;
}

/** A practice without an account is asked on paper, and sends its letter by the link that it was mailed. */
export async function practice(journey: Journey, who: Person, caseId: string): Promise<void> {
  const { asker, canaries, server } = journey;
  const word = (name: string): string => canaries.word(name);
  await authorizes(journey, who, caseId);
  const asked = await asker.ask(who.token, 'askForJustification', {
    input: {
      caseId,
      relation: 'treating',
      clinicianName: word('AskForJustificationInput.clinicianName'),
      practiceName: `Practice ${word('AskForJustificationInput.practiceName')}`,
    },
  });
  const requestId = idOf(asked, 'request');
  const sendLinkTo = `${word('OnePageRequestInput.sendLinkTo')}@practice.example.org`;
  await asker.ask(who.token, 'makeOnePageRequest', {
    input: {
      requestId,
      handover: 'handed_over',
      facts: [
        {
          label: word('FactToConfirmInput.label'),
          value: word('FactToConfirmInput.value'),
          source: `letter ${word('FactToConfirmInput.source')}`,
        },
      ],
      criteria: [word('OnePageRequestInput.criteria')],
      sendLinkTo,
    },
  });
  const { onePages } = await read(
    journey,
    who.token,
    'query ($id: ID!) { answer: request(id: $id) { onePages { fileId } } }',
    { id: requestId },
  );
  const [page] = onePages as readonly MadePage[];
  await asker.paper(canaries.named('page for a practice'), `/files/${page?.fileId}`, who.token);
  const { text } = await server.mailTo(sendLinkTo);
  const path = /\/p\/[\w-]{22}/.exec(text ?? '')?.[0] ?? '';
  await asker.paper('page behind a link', path, null);
  const form = new FormData();
  const letter = await samplePdf(`Letter of ${word('POST /p body')}`);
  form.append(
    'letter',
    new File([new Uint8Array(letter)], `${word('POST /p name')}.pdf`, { type: 'application/pdf' }),
  );
  await asker.paper('page behind a link', path, null, { method: 'POST', body: form });
}

/** Whoever treats somebody calls the plan, with a page of facts beside the telephone: each line with a word of its own. */
export async function callsPlan(journey: Journey, token: string, requestId: string): Promise<void> {
  const { asker, canaries } = journey;
  const word = (name: string): string => canaries.word(name);
  const planned = await asker.ask(token, 'planCall', { requestId });
  const callId = idOf(planned, 'call');
  const { statements } = await read(
    journey,
    token,
    'query ($id: ID!) { answer: request(id: $id) { statements { id standing } } }',
    { id: requestId },
  );
  const said = (statements as readonly { readonly id: string; readonly standing: string }[]).filter(
    ({ standing }) => standing === 'corrected' || standing === 'confirmed',
  );
  const chosen = said.slice(0, 3).map(({ id }) => id);
  await asker.paper(
    canaries.named('sheet of a call'),
    `/calls/${callId}/sheet.pdf?chosen=${chosen.join(',')}`,
    token,
  );
  await asker.ask(token, 'logCallBack', {
    input: {
      callId,
      at: '2026-11-20T15:00:00Z',
      direction: 'payer_called',
      result: 'message_left',
      number: `+1 ${canaries.digits('CallBackInput.number')}`,
      note: `They said ${word('CallBackInput.note')}.`,
    },
  });
  await asker.ask(token, 'logCallResult', {
    input: {
      callId,
      heldAt: '2026-11-20T16:00:00Z',
      minutes: 12,
      reviewerName: word('CallResultInput.reviewerName'),
      reviewerCredentials: `MD ${word('CallResultInput.reviewerCredentials')}`,
      criterion: word('CallResultInput.criterion'),
      result: 'alternative_offered',
      alternative: word('CallResultInput.alternative'),
      reference: word('CallResultInput.reference'),
    },
  });
}

/** What a lawyer went through, recorded by whoever edits the campaign. */
export async function counselReads(journey: Journey, token: string, campaignId: string): Promise<void> {
  const { asker, canaries } = journey;
  const reading = await read(
    journey,
    token,
    'query ($campaignId: ID!) { answer: counselReading(campaignId: $campaignId) { texts { version } } }',
    { campaignId },
  );
  const texts = reading['texts'] as readonly { readonly version: string }[];
  await asker.ask(token, 'recordCounselChecklist', {
    input: {
      campaignId,
      counselName: `Counsel ${canaries.word('CounselChecklistInput.counselName')}`,
      licensedIn: canaries.word('CounselChecklistInput.licensedIn'),
      readOn: '2026-11-20',
      confirmed: counselItems,
      templateVersions: texts.map(({ version }) => version),
    },
  });
}
