import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenConsent,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { ClinicianLetters } from '../submission/clinician-letters.js';
import { samplePdf } from '../submission/testing/given.js';
import { CloseAfterAuthorization } from './close-after-authorization.js';
import { fileIn } from './multipart.js';
import { givenAuthorization, revokeAuthorization } from './testing/authorize.js';
import { act, askedOnPaper, facts, type Page } from './testing/ways.js';

describe('asking a practice that has no account', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let caseId: string;
  let requestId: string;
  let page: Page;

  const stateOf = async (): Promise<string> => {
    const [row] = await world.sql<{ state: string }>(
      'SELECT state FROM justification_request WHERE id = $1',
      [requestId],
    );
    return row?.state ?? '';
  };
  const send = (address: string, bytes: Uint8Array, mediaType = 'application/pdf') => {
    const form = new FormData();
    form.set('letter', new Blob([Buffer.from(bytes)], { type: mediaType }), 'letter.pdf');
    return fetch(address, { method: 'POST', body: form });
  };

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
    const notice = noticeFacts({
      service: 'Sample service',
      criteriaName: 'Sample criteria',
      policyNumber: '7',
    });
    caseId = await givenCase(world, owner, notice);
    requestId = await askedOnPaper(world, owner, caseId);
  });
  afterAll(() => world.close());

  test('no page is made before the person has allowed it (45 CFR 164.508(a))', async () => {
    const input = { requestId, handover: 'handed_over', facts };
    expect((await act(world, 'makeOnePageRequest', input, owner.token)).__typename).toBe(
      'AuthorizationMissing',
    );
  });

  test('the page is two sheets, and neither its name nor its address tells what it is about', async () => {
    await givenAuthorization(world, owner, caseId);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [requestId]);
    const input = { requestId, handover: 'handed_over', facts, withLink: true };
    const made = await act(world, 'makeOnePageRequest', input, owner.token);
    expect(made.__typename).toBe('OnePageMade');
    page = made.page as Page;
    const file = await fetch(`${world.url}/files/${page.fileId}`, {
      headers: { authorization: `Bearer ${owner.token}` },
    });
    expect(file.status).toBe(200);
    const { PDFDocument } = await import('pdf-lib');
    expect((await PDFDocument.load(await file.arrayBuffer())).getPageCount()).toBe(2);
    expect(file.headers.get('content-disposition')).toMatch(/CHX-[0-9A-Z-]+\.pdf/);
    expect(page.link?.address).toMatch(/\/p\/[A-Za-z0-9_-]{22}$/);
  });

  test('words about money or leaving a plan are not printed (FTC v. Superior Court Trial Lawyers, 493 U.S. 411)', async () => {
    const input = {
      requestId,
      handover: 'handed_over',
      facts,
      criteria: ['We will leave the network of this plan'],
    };
    expect((await act(world, 'makeOnePageRequest', input, owner.token)).__typename).toBe(
      'CompetitionWordsHeld',
    );
  });

  test('a stranger learns nothing of the request and makes no page', async () => {
    const stranger = await givenPerson(world);
    const input = { requestId, handover: 'handed_over', facts };
    expect((await act(world, 'makeOnePageRequest', input, stranger.token)).__typename).toBe('NotFound');
  });

  test('the link shows a number and nothing of the person, and opening it changes nothing', async () => {
    const address = new URL(page.link?.address ?? '').pathname;
    const shown = await fetch(`${world.url}${address}`);
    const html = await shown.text();
    expect(shown.status).toBe(200);
    expect(html).toContain('CHX-');
    expect(html).not.toMatch(/Sample Person|Sample service|Zwiebelfisch/);
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await stateOf()).toBe('offered');
    expect((await fetch(`${world.url}/p/${'A'.repeat(22)}`)).status).toBe(404);
  });

  test('what is sent through it waits for somebody to look, and is counted', async () => {
    const address = `${world.url}${new URL(page.link?.address ?? '').pathname}`;
    expect((await send(address, Buffer.from('no letter at all'), 'application/zip')).status).toBe(422);
    expect(await stateOf()).toBe('offered');
    expect((await send(address, await samplePdf('Letterhead one'))).status).toBe(200);
    expect(await stateOf()).toBe('paper_received');
    const [link] = await world.sql<{ uploads: number }>(
      'SELECT uploads FROM one_case_link WHERE request_id = $1',
      [requestId],
    );
    expect(link?.uploads).toBe(1);
    await world.sql('UPDATE one_case_link SET uploads = 6 WHERE request_id = $1', [requestId]);
    expect((await send(address, await samplePdf('Letterhead two'))).status).toBe(404);
    await world.sql('UPDATE one_case_link SET uploads = 1 WHERE request_id = $1', [requestId]);
  });

  test('a helper looks; without a signature it goes back, and a letter that will do answers the request', async () => {
    const navigator = await givenMember(world, 'navigator');
    await givenParticipation(world, navigator, [caseId]);
    await givenConsent(world, owner, navigator.organizationId, 'share_with_helper');
    const [first] = await world.sql<{ id: string; file_id: string }>(
      'SELECT id, file_id FROM paper_answer WHERE request_id = $1',
      [requestId],
    );
    const opened = await fetch(`${world.url}/files/${first?.file_id ?? ''}`, {
      headers: { authorization: `Bearer ${navigator.token}` },
    });
    expect(opened.status).toBe(200);
    const look = {
      paperAnswerId: first?.id,
      readable: true,
      onLetterhead: true,
      namesPatient: true,
      signed: false,
      clinicianNamed: true,
      datedOn: '2026-11-02',
      blanksLeft: false,
    };
    const refused = await act(world, 'checkPaperAnswer', look, navigator.token);
    expect(refused.problem?.kind).toBe('PaperUnsigned');
    expect(await stateOf()).toBe('offered');
    expect((await act(world, 'checkPaperAnswer', look, navigator.token)).__typename).toBe('PaperChecked');

    const { body } = await upload(world, owner.personId, owner.token, await samplePdf('Letterhead signed'));
    const brought = { requestId, fileId: body.fileId };
    const answer = await act(world, 'uploadPaperAnswer', brought, owner.token);
    expect(answer.__typename).toBe('PaperAnswerUploaded');
    const again = await act(world, 'uploadPaperAnswer', brought, owner.token);
    expect(again.__typename).toBe('InvalidInput');
    const good = { ...look, signed: true, paperAnswerId: answer.answer?.id };
    const accepted = await act(world, 'checkPaperAnswer', good, owner.token);
    expect(accepted).toMatchObject({ problem: null, answer: { verdict: 'accepted' } });
    expect(await stateOf()).toBe('answered_on_paper');
    const letters = await world.app
      .get(Db, { strict: false })
      .read(system('worker'), (tx) =>
        world.app.get(ClinicianLetters, { strict: false }).of(tx, caseId as never),
      );
    expect(letters).toEqual([
      { fileId: body.fileId, title: 'Letter of the treating clinician, November 2, 2026' },
    ]);
    const told = await world.sql(`SELECT 1 FROM outbox_message WHERE event = 'justification.answered'`);
    expect(told).toHaveLength(1);
  });

  test('taken back, the permission closes links and open requests, and what was answered stays', async () => {
    const other = await askedOnPaper(world, owner, caseId);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [other]);
    const input = { requestId: other, handover: 'handed_over', facts, withLink: true };
    const made = (await act(world, 'makeOnePageRequest', input, owner.token)).page as Page;
    const [authorization] = await world.sql<{ id: string }>('SELECT id FROM hipaa_authorization');
    await revokeAuthorization(world, authorization?.id ?? '', owner.token);
    const reaction = world.app.get(CloseAfterAuthorization, { strict: false });
    const close = () =>
      world.app
        .get(Db, { strict: false })
        .transaction(system('worker'), (tx) => reaction.close(tx, caseId as never));
    await close();
    await close();
    const states = await world.sql<{ id: string; state: string }>(
      'SELECT id, state FROM justification_request',
    );
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      [requestId]: 'answered_on_paper',
      [other]: 'withdrawn',
    });
    const address = `${world.url}${new URL(made.link?.address ?? '').pathname}`;
    expect((await fetch(address)).status).toBe(404);
  });
});

describe('a form with a file', () => {
  const body = (head: string, bytes: string) =>
    Buffer.from(`--b1\r\nContent-Disposition: form-data; ${head}\r\n\r\n${bytes}\r\n--b1--\r\n`, 'latin1');
  const type = 'multipart/form-data; boundary=b1';

  test('is read for its first file, whatever bytes it holds', () => {
    const sent = fileIn(
      body('name="letter"; filename="a.pdf"\r\nContent-Type: application/pdf', '%PDF\r\n--b\r\n'),
      type,
    );
    expect(sent?.mediaType).toBe('application/pdf');
    expect(sent?.bytes.toString('latin1')).toBe('%PDF\r\n--b\r\n');
  });

  test('holds no file where none was chosen, and is no form without its boundary', () => {
    expect(fileIn(body('name="letter"; filename=""', ''), type)).toBeNull();
    expect(fileIn(body('name="letter"; filename="a"', ''), type)).toBeNull();
    expect(fileIn(body('name="letter"; filename="a"', 'x'), 'application/json')).toBeNull();
    expect(fileIn(Buffer.from('--b1\r\n'), type)).toBeNull();
  });
});
