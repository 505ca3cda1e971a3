import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../../test/support/sending-world.js';
import { RequestSignIn } from '../../identity/request-sign-in.js';
import { SignInSecrets } from '../../identity/sign-in-secrets.js';
import type { SubmissionRow } from '../../submission/submission.table.js';

describe('the pages mailed links lead to', () => {
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let person: SignedIn;
  let organizer: SignedIn;
  let webFolder: string;

  beforeAll(async () => {
    webFolder = mkdtempSync(join(tmpdir(), 'chorus-web-'));
    writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>The app</title>');
    world = await testApp({ webFolder });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-14T15:00:00Z'`);
    arranging = arrangingOf(world);
    person = await world.signIn('sample.guardian.101@example.org');
    organizer = await world.signInAsStaff('sample.organizer.101@example.org');
    campaign = await givenOpenCampaign(arranging);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [organizer.accountId, campaign.organizationId],
    );
  });
  afterAll(async () => {
    await world.close();
    rmSync(webFolder, { recursive: true, force: true });
  });

  async function given(filing: Partial<SubmissionRow> = {}): Promise<GivenFiling> {
    const [made] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      address: () => 'PO Box 0000 <Appeals & "Co">',
      filing: {
        state: 'handed_to_person',
        channel: 'portal',
        actBy: '2027-01-15',
        lastArguable: '2027-02-15',
        signedAt: new Date('2026-12-07T18:00:00Z'),
        ...filing,
      },
    });
    if (made === undefined) throw new Error('No filing was made.');
    return made;
  }

  /** As a browser opens a link in a mail that is read on another site. */
  const browser = { accept: 'text/html', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' };
  async function open(path: string, as: SignedIn | null, headers: Readonly<Record<string, string>> = {}) {
    const identity: Record<string, string> = as === null ? {} : { authorization: `Bearer ${as.token}` };
    const response = await fetch(`${world.url}${path}`, {
      headers: { ...browser, ...headers, ...identity },
      redirect: 'manual',
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
  const send = async (
    path: string,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
  ) => {
    const response = await fetch(`${world.url}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      redirect: 'manual',
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('a recipient that wants its own form is the first step of all', async () => {
    const { submissionId } = await given({ signatureRule: 'agency_form' });
    const { text } = await open(`/submissions/${submissionId}`, person);
    expect(text).toContain('<ol><li>This recipient wants its own form too; the letter names it.');
  });

  test('a filing shows how it stands, both dates, where it goes, and every step, without a script', async () => {
    const filing = await given();
    const page = await open(`/submissions/${filing.submissionId}`, person);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    for (const said of [
      'Appeal to the plan',
      filing.reference,
      'The packet is yours to send.',
      'January 15, 2027',
      'February 15, 2027',
      `/submissions/${filing.submissionId}/document.pdf`,
      'PO Box 0000 &lt;Appeals &amp; &quot;Co&quot;&gt;',
      'Enter the confirmation number below.',
      `action="/submissions/${filing.submissionId}/report"`,
      `href="/cases/${filing.caseId}"`,
    ]) {
      expect(page.text).toContain(said);
    }
    expect(page.text).not.toMatch(/<script|style=|<style/);
    expect(page.text).toContain('<html lang="en">');
  });

  test('it speaks the language of the account', async () => {
    const filing = await given();
    await world.sql(`UPDATE account SET language = 'es' WHERE id = $1`, [person.accountId]);
    const page = await open(`/submissions/${filing.submissionId}`, person);
    await world.sql(`UPDATE account SET language = 'en' WHERE id = $1`, [person.accountId]);
    expect(page.text).toContain('<html lang="es">');
    expect(page.text).toContain('Apelación ante el plan');
    expect(page.text).toContain('15 de enero de 2027');
  });

  test('a case shows its state, its dates and its papers', async () => {
    const filing = await given();
    const page = await open(`/cases/${filing.caseId}`, person);
    expect(page.status).toBe(200);
    expect(page.text).toContain('The denial is shown; nothing has been filed yet.');
    expect(page.text).toContain(`href="/submissions/${filing.submissionId}"`);
    expect(page.text).toContain('January 15, 2027');
  });

  test('staff see what waits for a person, by its reference and date, and how many stand where', async () => {
    const waiting = await given({ state: 'uncertain' });
    const page = await open(`/campaigns/${campaign.campaignId}/delivery`, organizer);
    expect(page.status).toBe(200);
    expect(page.text).toContain(waiting.reference);
    expect(page.text).toContain('Nobody knows whether it arrived');
    expect(page.text).not.toContain('PO Box');
    expect((await open(`/campaigns/${campaign.campaignId}/delivery`, person)).status).toBe(404);
  });

  test('what does not exist and what is not theirs answer alike, and so does every page to nobody', async () => {
    const filing = await given();
    const stranger = await world.signIn('sample.stranger.101@example.org');
    const paths = (submission: string, of: string, organization: string) => [
      `/submissions/${submission}`,
      `/cases/${of}`,
      `/campaigns/${organization}/delivery`,
    ];
    const known = paths(filing.submissionId, filing.caseId, campaign.campaignId);
    const unknown = [...paths(randomUUID(), randomUUID(), randomUUID()), '/submissions/nonsense'];
    for (const as of [stranger, null]) {
      const answers = await Promise.all([...known, ...unknown].map((path) => open(path, as)));
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(answers[0]?.status).toBe(as === null ? 401 : 404);
    }
    // An organizer sees that a case takes part and how its filing stands, and none of its papers.
    const stands = await open(`/submissions/${filing.submissionId}`, organizer);
    expect(stands.text).toContain(filing.reference);
    expect(stands.text).not.toMatch(/PO Box|document\.pdf|\/cases\/|\/report"/);
    expect((await open(`/cases/${filing.caseId}`, organizer)).status).toBe(404);
  });

  test('who is not signed in signs in and comes back, to our own pages alone', async () => {
    const filing = await given();
    const path = `/submissions/${filing.submissionId}`;
    const first = await open(path, null, { 'accept-language': 'es-US,es;q=0.9' });
    expect(first.text).toContain('Enviarme un correo para entrar');
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(first.headers.get('set-cookie')).toMatch(/Path=\/sign-in; HttpOnly; SameSite=Lax/);
    const own = { origin: world.url };
    const asked = await send(
      '/sign-in/mail',
      { email: 'sample.guardian.101@example.org', language: 'es' },
      own,
    );
    expect(asked.text).toContain('Mire su correo');
    const signIn = async (way: string) => {
      const started = await world.app.get(RequestSignIn, { strict: false }).execute(
        { kind: 'anonymous' },
        {
          email: 'sample.guardian.101@example.org',
          language: 'en',
          address: 'test',
          device: null,
          form: 'own account',
        },
      );
      if (!('attemptId' in started)) throw new Error('No mail could be asked for.');
      const token = world.app.get(SignInSecrets, { strict: false }).linkToken(started.attemptId);
      return send('/sign-in', { token }, { ...own, cookie: way });
    };
    const back = await signIn(cookie);
    expect([back.status, back.headers.get('location')]).toEqual([303, path]);
    const session = back.headers.getSetCookie().find((one) => one.startsWith('chorus_session='));
    const page = await open(path, null, { cookie: session?.split(';')[0] ?? '' });
    expect(page.text).toContain(filing.reference);
    const elsewhere = `chorus_way_back=${encodeURIComponent('//elsewhere.example/submissions/x')}`;
    expect((await signIn(elsewhere)).headers.get('location')).toBe('/');
  });

  test('staff with a mailbox alone are told of the second factor wherever a mail leads them, and nobody else is', async () => {
    const filing = await given({ state: 'uncertain' });
    const weak = await world.signIn('sample.organizer.101@example.org');
    const queue = `/campaigns/${campaign.campaignId}/delivery`;
    const paths = [`/submissions/${filing.submissionId}`, `/cases/${filing.caseId}`, queue];
    for (const path of [...paths, `/cases/${randomUUID()}`]) {
      const page = await open(path, weak);
      expect([page.status, page.text.includes('asks for a second factor')]).toEqual([403, true]);
      expect(page.text).toContain(
        `href="/?language=en&amp;back=${encodeURIComponent(path)}#signing-in-safely"`,
      );
      expect(page.text).not.toContain(filing.reference);
    }
    const form = await send(`${paths[0]}/undo`, {}, { authorization: `Bearer ${weak.token}` });
    expect(form.status).toBe(403);
    expect(form.text).toContain(`back=${encodeURIComponent(paths[0] ?? '')}#`);
    await world.sql(`UPDATE account SET language = 'es' WHERE id = $1`, [weak.accountId]);
    const spanish = await open(queue, weak);
    await world.sql(`UPDATE account SET language = 'en' WHERE id = $1`, [weak.accountId]);
    expect(spanish.text).toContain('Esta página pide un segundo factor');
    expect((await open(queue, organizer)).text).toContain(filing.reference);
    const stranger = await world.signIn('sample.stranger.102@example.org');
    for (const path of paths) {
      const page = await open(path, stranger);
      expect([page.status, page.text.includes('second factor')]).toEqual([404, false]);
    }
  });

  test('a sending is reported on the page itself, refused with the reason, and undone', async () => {
    const filing = await given();
    const path = `/submissions/${filing.submissionId}`;
    const as = { authorization: `Bearer ${person.token}` };
    const early = await send(`${path}/report`, { day: '2026-12-01', channel: 'portal', number: '' }, as);
    expect(early.text).toContain('role="alert"');
    expect(early.text).toContain('before the day it was signed');
    /** As a browser does it: the form leads to a page, which is opened by itself. */
    const done = async (to: string, form: Readonly<Record<string, string>>) => {
      const answer = await send(`${path}/${to}`, form, as);
      expect(answer.status).toBe(303);
      const own = { 'sec-fetch-site': 'same-origin' };
      return open(answer.headers.get('location') ?? '', person, own);
    };
    const reported = await done('report', { day: '2026-12-09', channel: 'portal', number: '' });
    expect(reported.text).toContain('Noted: you sent it.');
    expect(reported.text).toContain('I had not sent it after all');
    expect((await done('undo', {})).text).toContain('Noted: it is yours to send again.');
    await done('report', { day: '2026-12-09', channel: 'portal', number: '' });
    const proved = await done('proof', { day: '2026-12-09', number: 'SAMPLE-0014' });
    expect(proved.text).toContain('Sent, and the proof is on file.');
    const foreign = await send(`${path}/undo`, {}, { authorization: `Bearer ${organizer.token}` });
    expect(foreign.text).toContain('Your role does not cover this filing.');
    expect((await open(path, person)).text).toContain('Sent, and the proof is on file.');
  });

  test('of a case that is over no step is shown to send what it still has', async () => {
    const filing = await given();
    const steps = 'Enter the confirmation number below.';
    expect((await open(`/submissions/${filing.submissionId}`, person)).text).toContain(steps);
    await world.sql(`UPDATE denial_case SET state = 'withdrawn' WHERE id = $1`, [filing.caseId]);
    const page = await open(`/submissions/${filing.submissionId}`, person);
    expect(page.text).toContain(filing.reference);
    expect(page.text).not.toContain(steps);
  });

  test('another site’s form does nothing here, though the browser would send the cookie', async () => {
    const filing = await given();
    const cross = {
      cookie: 'chorus_session=AAAAAAAAAAAAAAAAAAAAAA',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-dest': 'document',
    };
    const path = `/submissions/${filing.submissionId}/report`;
    expect((await send(path, { day: '2026-12-09', channel: 'portal' }, cross)).status).toBe(403);
  });

  test('every page and the check-in link is the server’s where the web app is built too', async () => {
    for (const path of ['/submissions/x', '/cases/x', '/campaigns/x/delivery', '/o/x', '/pages/style.css']) {
      expect((await open(path, null)).text).not.toContain('The app');
    }
    expect((await open('/anything-else', null)).text).toContain('The app');
  });
});
