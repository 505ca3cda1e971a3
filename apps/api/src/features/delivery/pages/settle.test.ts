import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../../test/support/given-filings.js';
import { arrangingOf, comesTo, stateOf } from '../../../../../../test/support/sending-world.js';
import { until } from '../../../platform/outbox/testing/world.js';
import type { SubmissionRow } from '../../submission/submission.table.js';

describe('what became of a filing is told on the page its mails lead to', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let person: SignedIn;
  let organizer: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-14T15:00:00Z'`);
    person = await world.signIn('sample.guardian.102@example.org');
    organizer = await world.signInAsStaff('sample.organizer.102@example.org');
    campaign = await givenOpenCampaign(arrangingOf(world));
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [organizer.accountId, campaign.organizationId],
    );
  });
  afterAll(() => world.close());

  /** Tried by fax, with the answer lost unless `filing` says otherwise; a wave that is months away keeps it here. */
  async function given(filing: Partial<SubmissionRow> = {}): Promise<GivenFiling> {
    const [made] = await givenFilings(arrangingOf(world), {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      address: () => '(406) 555-0177',
      filing: {
        state: 'uncertain',
        channel: 'fax',
        actBy: '2027-01-15',
        sendBy: '2027-01-13',
        releaseFrom: '2027-01-10',
        signedAt: new Date('2026-12-07T18:00:00Z'),
        ...filing,
      },
    });
    if (made === undefined) throw new Error('No filing was made.');
    await world.sql(
      `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport, delivers,
         envelope_token, released_at, claimed_at)
       VALUES ($1, $2, $3, 'fax', $4, 1, 1, $5, 'http-fax', true, $5, '2026-12-08T15:00:00Z', now())`,
      [
        randomUUID(),
        made.submissionId,
        made.personId,
        filing.state === 'sent' ? 'tried' : 'uncertain',
        `${made.submissionId}.1`,
      ],
    );
    return made;
  }

  const as = (who: SignedIn) => ({ authorization: `Bearer ${who.token}` });
  const open = async (path: string, who: SignedIn): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${world.url}${path}`, { headers: { accept: 'text/html', ...as(who) } });
    return { status: response.status, text: await response.text() };
  };
  const send = async (
    path: string,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = as(person),
  ): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${world.url}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
    return { status: response.status, text: await response.text() };
  };
  const pageOf = ({ submissionId }: GivenFiling): string => `/submissions/${submissionId}`;
  const lastTry = async ({ submissionId }: GivenFiling): Promise<string> => {
    const [row] = await world.sql<{ id: string }>(
      'SELECT id FROM attempt WHERE submission_id = $1 ORDER BY release DESC LIMIT 1',
      [submissionId],
    );
    return row?.id ?? '';
  };
  const settle = async (
    filing: GivenFiling,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = as(person),
  ) => send(`${pageOf(filing)}/settle`, { attempt: await lastTry(filing), ...form }, headers);

  test.each([
    ['it_did_not', 'failed'],
    ['send_again', 'queued'],
    ['send_myself', 'handed_to_person'],
  ] as const)('"%s" is one press, and makes the filing %s', async (decision, state) => {
    const filing = await given();
    const page = await open(pageOf(filing), person);
    expect(page.text).toContain(`value="${decision}"`);
    const answer = await settle(filing, { decision });
    expect(answer.text).toContain('Noted. Here is how it stands now.');
    expect(answer.text).not.toContain('value="it_arrived"');
    expect((await stateOf(world, filing)).state).toBe(state);
  });

  test('a page that was opened before another try decides nothing about it, and no page sends its form again', async () => {
    const filing = await given();
    const page = await open(pageOf(filing), person);
    const first = await lastTry(filing);
    expect(page.text.match(/name="attempt" value="([^"]+)"/g)).toEqual(
      Array.from({ length: 4 }, () => `name="attempt" value="${first}"`),
    );
    const answer = await fetch(`${world.url}${pageOf(filing)}/settle`, {
      method: 'POST',
      headers: { ...as(person), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ decision: 'send_again', attempt: first }).toString(),
      redirect: 'manual',
    });
    const way = answer.headers.get('location') ?? '';
    expect([answer.status, way]).toEqual([303, `${pageOf(filing)}?done=settled`]);
    expect((await open(way, person)).text).toContain('Noted. Here is how it stands now.');
    expect((await open(pageOf(filing), person)).text).not.toContain('Noted.');
    // It went out again, and that answer was lost too.
    await world.sql(
      `INSERT INTO attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'release', 2,
         'state', 'uncertain', 'idempotency_key', a.idempotency_key || '2', 'envelope_token', a.envelope_token || '2'))).*
       FROM attempt a WHERE id = $1`,
      [first],
    );
    await world.sql(`UPDATE submission SET state = 'uncertain' WHERE id = $1`, [filing.submissionId]);
    for (const attempt of [first, '']) {
      const stale = await settle(filing, { decision: 'send_again', attempt });
      expect(stale.text).toContain('It was sent once more since you opened this');
      expect((await stateOf(world, filing)).state).toBe('uncertain');
    }
    await settle(filing, { decision: 'send_again' });
    expect((await stateOf(world, filing)).state).toBe('queued');
  });

  test('what another site wrote into the address of a page is not said on it', async () => {
    const filing = await given();
    const path = `${pageOf(filing)}?done=reported`;
    const response = await fetch(`${world.url}${path}`, {
      headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site', ...as(person) },
    });
    expect(await response.text()).not.toContain('Noted: you sent it.');
  });

  test('who reports in Spanish what is being sent at this moment is told to wait', async () => {
    const filing = await given({ state: 'attempting' });
    await world.sql(`UPDATE account SET language = 'es' WHERE id = $1`, [person.accountId]);
    const answer = await send(`${pageOf(filing)}/report`, { day: '2026-12-09', channel: 'fax' });
    await world.sql(`UPDATE account SET language = 'en' WHERE id = $1`, [person.accountId]);
    expect(answer.text).toContain('Vuelva a mirar en unos minutos antes de hacer nada.');
  });

  test('"it arrived" takes who said so or the number, and is refused in plain words without', async () => {
    const filing = await given();
    const arrived = (form: Readonly<Record<string, string>>) =>
      settle(filing, { decision: 'it_arrived', ...form });
    const empty = await arrived({ shows: 'said', what: '', day: '2026-12-09' });
    expect(empty.text).toContain('role="alert"');
    expect(empty.text).toContain('Add the number on the receipt');
    await world.sql(`UPDATE account SET language = 'es' WHERE id = $1`, [person.accountId]);
    const enEspanol = await arrived({ shows: 'said', what: 'Mesa de muestra', day: '2027-03-01' });
    await world.sql(`UPDATE account SET language = 'en' WHERE id = $1`, [person.accountId]);
    expect(enEspanol.text).toContain('Ese día todavía no ha llegado.');
    expect(enEspanol.text).toContain('Pregunte primero al destinatario');
    expect((await stateOf(world, filing)).state).toBe('uncertain');
    const told = await arrived({ shows: 'said', what: 'Sample desk, by telephone', day: '2026-12-09' });
    expect(told.text).toContain('Sent, and the proof is on file.');
    expect((await stateOf(world, filing)).state).toBe('proved');
    const numbered = await given();
    const form = { decision: 'it_arrived', shows: 'number', what: 'SAMPLE-0102', day: '2026-12-09' };
    await settle(numbered, form);
    expect(
      await world.sql('SELECT proof_kind FROM proof WHERE submission_id = $1', [numbered.submissionId]),
    ).toEqual([{ proof_kind: 'fax_confirmation' }]);
  });

  test('who settles the queue settles it here too, and sees none of the papers', async () => {
    const filing = await given();
    const queue = await open(`/campaigns/${campaign.campaignId}/delivery`, organizer);
    expect(queue.text).toContain(`href="${pageOf(filing)}"`);
    const page = await open(pageOf(filing), organizer);
    expect(page.text).toContain('Give it to its person');
    expect(page.text).not.toMatch(/555-0177|document\.pdf|name="channel"|\/date"/);
    const answer = await settle(filing, { decision: 'it_did_not' }, as(organizer));
    expect(answer.text).toContain('Noted.');
    expect((await stateOf(world, filing)).state).toBe('failed');
  });

  test('who may only look finds no form, and is refused where they send one; a stranger finds nothing', async () => {
    const filing = await given();
    const relative = await world.signIn('sample.relative.102@example.org');
    await world.sql(
      `INSERT INTO authority SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
         'account_id', $2::text, 'purposes', array['view'], 'basis', 'named_representative'))).* FROM authority a WHERE person_id = $1`,
      [filing.personId, relative.accountId],
    );
    const page = await open(pageOf(filing), relative);
    expect(page.text).toContain(filing.reference);
    expect(page.text).not.toContain('<form');
    const refused = await settle(filing, { decision: 'send_again' }, as(relative));
    expect(refused.text).toContain('role="alert"');
    const dated = await send(`${pageOf(filing)}/date`, { day: '2027-01-02' }, as(relative));
    expect(dated.text).toContain('role="alert"');
    const stranger = await world.signIn('sample.stranger.102@example.org');
    expect((await settle(filing, { decision: 'send_again' }, as(stranger))).status).toBe(404);
    const cross = { cookie: 'chorus_session=AAAAAAAAAAAAAAAAAAAAAA', 'sec-fetch-site': 'cross-site' };
    expect((await settle(filing, { decision: 'send_again' }, cross)).status).toBe(403);
    expect((await stateOf(world, filing)).state).toBe('uncertain');
  });

  test('of a case that is over only what became of it is asked', async () => {
    const filing = await given();
    await world.sql(`UPDATE denial_case SET state = 'withdrawn' WHERE id = $1`, [filing.caseId]);
    const page = await open(pageOf(filing), person);
    expect(page.text).toContain('nothing of it is sent any more');
    expect(page.text).toContain('value="it_arrived"');
    expect(page.text).not.toMatch(/send_again|send_myself|\/report"|\/date"/);
    await settle(filing, { decision: 'it_did_not' });
    expect((await stateOf(world, filing)).state).toBe('withdrawn');
  });

  test('what came back is said with its reason and day, and the page says what can be done', async () => {
    const filing = await given({ state: 'sent' });
    const page = await open(pageOf(filing), person);
    expect(page.text).toContain('It came back, or they would not take it');
    const early = await send(`${pageOf(filing)}/returned`, { reason: 'wrong_office', day: '2026-12-01' });
    expect(early.text).toContain('before the day it was signed');
    const noted = await send(`${pageOf(filing)}/returned`, { reason: 'wrong_office', day: '2026-12-11' });
    expect(noted.text).toContain('its date runs again');
    expect(noted.text).toContain('Ask for the right address and send it there before your date.');
    expect((await stateOf(world, filing)).state).toBe('rejected_by_recipient');
  });

  test('the date of the notice is taken on the filing’s page, at once and for every filing of the case', async () => {
    const filing = await given({ state: 'handed_to_person', sendBy: '2027-01-13' });
    const page = await open(pageOf(filing), person);
    expect(page.text).toContain('My notice gives another date');
    const wrong = await send(`${pageOf(filing)}/date`, { day: '1970-01-01' });
    expect(wrong.text).toContain('Check this date.');
    const kept = await send(`${pageOf(filing)}/date`, { day: '2027-01-04' });
    expect(kept.text).toContain('The date that counts now is shown here');
    expect(kept.text).toContain('January 4, 2027');
    const printed = async (): Promise<unknown> => {
      const [row] = await world.sql('SELECT letter_deadline::text AS on FROM denial_case WHERE id = $1', [
        filing.caseId,
      ]);
      return row?.['on'];
    };
    const later = await send(`${pageOf(filing)}/date`, { day: '2027-01-14' });
    expect(later.text).toContain('An earlier date was written down from your notice before.');
    expect(await printed()).toBe('2027-01-04');
    expect(later.text).toContain('name="later"');
    await send(`${pageOf(filing)}/date`, { day: '2027-01-14', later: 'yes' });
    expect(await printed()).toBe('2027-01-14');
  });

  test('and on the page of the case, where nothing has been written yet', async () => {
    const filing = await given({ state: 'queued', releaseFrom: '2027-03-01', sendBy: '2027-04-26' });
    const kept = await send(`/cases/${filing.caseId}/date`, { day: '2027-01-05' });
    expect(kept.text).toContain('January 5, 2027');
    await until('the filing follows', async () => {
      const [row] = await world.sql<{ act_by: string }>('SELECT act_by::text FROM submission WHERE id = $1', [
        filing.submissionId,
      ]);
      return row?.act_by === '2027-01-05';
    });
    await comesTo(world, filing, 'queued');
  });
});
