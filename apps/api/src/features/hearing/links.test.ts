import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import type { GivenCampaign, GivenParticipant } from '../../../../../test/support/given-campaign.js';
import { Db } from '../../platform/database/db.js';
import { SpeakerLinks } from './speaker-links.js';
import { SpeakerMails } from './speaker-mails.js';
import {
  act,
  dayAhead,
  details,
  givenHearing,
  givenSpeaker,
  givenTestimony,
  givenYes,
} from './testing/given.js';

const ticks = { haveRead: 'yes', firstHand: 'yes', ownName: 'yes', nobodyElse: 'yes', readingVersion: '1' };

describe('links in a speaker’s mails', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let one: GivenParticipant;
  let other: GivenParticipant;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenTestimony(world);
    one = await givenSpeaker(world, campaign);
    other = await givenSpeaker(world, campaign);
  });
  afterAll(() => world.close());

  /** The address that the mail of this moment would hold. */
  async function link(seatId: string, purpose: 'confirm' | 'let_go'): Promise<string> {
    const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
    const token = await get(Db).transaction(system('worker'), async (tx) => {
      const occasion = await get(SpeakerMails).occasion(tx, seatId);
      if (occasion === null || isRefusal(occasion)) throw new Error('No such seat.');
      return get(SpeakerLinks).tokenFor(tx, purpose, occasion.seat, occasion.hearing);
    });
    return `${world.url}/h/${token}`;
  }
  const open = (address: string) => fetch(address, { headers: { 'accept-language': 'en' } });
  const press = (address: string, form: Readonly<Record<string, string>> = {}) =>
    fetch(address, { method: 'POST', body: new URLSearchParams(form), headers: { 'accept-language': 'en' } });
  const stateOf = async (seatId: string): Promise<string | undefined> =>
    (await world.sql<{ state: string }>('SELECT state FROM hearing_seat WHERE id = $1', [seatId]))[0]?.state;
  const offered = async (hearing: string, who = one): Promise<string> => {
    const { seat } = await act(world, who, 'claimSlot', { hearingId: hearing, personId: who.personId });
    return seat?.id ?? '';
  };

  test('show day, hour and place and what becomes public, and change nothing when opened', async () => {
    const seat = await offered(await givenHearing(world, campaign));
    const address = await link(seat, 'confirm');
    const page = await open(address);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('1 Example Street, Helena');
    expect(text).toContain('Mountain Time');
    // The sentence of a held slot points to an hour: it has to be there.
    expect(text).toContain('<dt>Held until</dt>');
    expect(text).toContain('becomes part of a public record');
    expect(text).not.toContain('Sample hearing on a filing');
    expect(await stateOf(seat)).toBe('offered');
  });

  test('say yes when the button is pressed with every box ticked, and not before', async () => {
    const seat = await offered(await givenHearing(world, campaign));
    const address = await link(seat, 'confirm');
    expect((await press(address)).status).toBe(409);
    expect((await press(address, { ...ticks, ownName: '' })).status).toBe(409);
    expect(await stateOf(seat)).toBe('offered');
    const said = await press(address, ticks);
    expect(said.status).toBe(200);
    expect(await said.text()).toContain('You speak');
    expect(await stateOf(seat)).toBe('confirmed');
    expect((await press(address)).status).toBe(200);
  });

  test('say no to any day, and yes to none but the one in the mail', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const [yes, no] = [await link(seat.id, 'confirm'), await link(seat.id, 'let_go')];
    await act(world, campaign.organizer, 'changeHearing', {
      input: { hearingId: hearing, details: details({ starts: { date: dayAhead(25), time: '09:00' } }) },
    });
    const old = await press(yes, ticks);
    expect(old.status).toBe(409);
    expect(await old.text()).toContain('The hearing has changed since this mail');
    expect(await stateOf(seat.id)).toBe('offered');
    expect((await press(await link(seat.id, 'confirm'), ticks)).status).toBe(200);
    expect((await press(no)).status).toBe(200);
    expect(await stateOf(seat.id)).toBe('declined');
  });

  test('of nobody, and those that ran out, say that they no longer work', async () => {
    expect((await open(`${world.url}/h/${'A'.repeat(22)}`)).status).toBe(404);
    expect((await press(`${world.url}/h/nothing`)).status).toBe(404);
    const seat = await offered(await givenHearing(world, campaign));
    const address = await link(seat, 'let_go');
    await world.sql(
      `UPDATE hearing_link SET valid_until = now() - interval '1 minute' WHERE hearing_seat_id = $1`,
      [seat],
    );
    const over = await press(address);
    expect(over.status).toBe(409);
    expect(await stateOf(seat)).toBe('offered');
  });

  test('offer no button for what is said already, over or cancelled', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const [yes, no] = [await link(seat.id, 'confirm'), await link(seat.id, 'let_go')];
    const said = await (await open(yes)).text();
    expect(said).toContain('You speak. Day, hour and place');
    expect(said).toContain('1 Example Street, Helena');
    expect(said).not.toContain('<button');
    expect(await (await open(no)).text()).toContain('<button');
    await world.sql(`UPDATE hearing SET starts_at = now() - interval '1 hour' WHERE id = $1`, [hearing]);
    const begun = await open(no);
    expect(begun.status).toBe(409);
    expect(await begun.text()).toContain('has begun or is over');
    await world.sql(`UPDATE hearing SET starts_at = now() + interval '9 days' WHERE id = $1`, [hearing]);
    await act(world, campaign.organizer, 'cancelHearing', { hearingId: hearing });
    for (const address of [yes, no]) {
      const off = await (await open(address)).text();
      expect(off).toContain('the hearing was cancelled');
      expect(off).not.toContain('<button');
    }
  });

  test('speak Spanish where the reader does', async () => {
    const seat = await offered(await givenHearing(world, campaign));
    const page = await open(`${await link(seat, 'confirm')}?lang=es`);
    expect(await page.text()).toContain('¿Va a hablar?');
  });

  test('a calendar tells the day and no word of what it is about, until its link is taken back', async () => {
    const hearing = await givenHearing(world, campaign, {
      title: 'Sample Insurance rates',
      body: 'Sample Health Board',
    });
    await givenYes(world, hearing, other);
    const made = await act(world, other, 'makeCalendarLink', {});
    const path = new URL(made.url ?? '').pathname;
    const feed = await open(`${world.url}${path}`);
    const text = await feed.text();
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(feed.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).toContain('STATUS:CONFIRMED');
    expect(text).not.toMatch(/health|insurance|SRB-2026/i);
    // Whoever reads a log must not be able to follow the link.
    expect(world.logLines.join('')).not.toContain(path.slice('/calendar/'.length, -'.ics'.length));
    await act(world, campaign.organizer, 'cancelHearing', { hearingId: hearing });
    expect(await (await open(`${world.url}${path}`)).text()).toContain('STATUS:CANCELLED');
    const unknown = await open(`${world.url}/calendar/${'A'.repeat(22)}.ics`);
    expect((await act(world, one, 'revokeCalendarLink', { id: made.link?.id })).__typename).toBe('NotFound');
    expect((await act(world, other, 'revokeCalendarLink', { id: made.link?.id })).__typename).toBe(
      'CalendarLinkRevoked',
    );
    const revoked = await open(`${world.url}${path}`);
    expect([revoked.status, await revoked.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(revoked.status).toBe(404);
  });

  test('a person’s own calendar tells by when they have to act, nobody else’s days, and that a day is off', async () => {
    const feedOf = async (who: GivenParticipant) => {
      const made = await act(world, who, 'makeCalendarLink', {});
      return async () =>
        (await (await open(`${world.url}${new URL(made.url ?? '').pathname}`)).text()).replace(/\r\n /g, '');
    };
    const [mine, theirs] = [await feedOf(one), await feedOf(other)];
    const days = await world.sql<{ day: string }>(
      `SELECT DISTINCT to_char(act_by, 'YYYYMMDD') AS day FROM case_clock
       WHERE case_id = $1 AND side = 'file' AND state = 'running' AND act_by IS NOT NULL`,
      [one.caseId],
    );
    expect(days.length).toBeGreaterThan(0);
    const uid = `UID:${one.caseId}.`;
    const text = await mine();
    for (const { day } of days) expect(text).toContain(`DTSTART;VALUE=DATE:${day}\r\n`);
    expect(text.split(uid)).toHaveLength(days.length + 1);
    expect(text).toContain('SUMMARY:Act by this day\r\n');
    expect(text).not.toMatch(/Zwiebelfisch|appeal|claim|health/i);
    expect(await theirs()).not.toContain(uid);
    await world.sql(`UPDATE denial_case SET state = 'withdrawn' WHERE id = $1`, [one.caseId]);
    const off = (await mine()).split('END:VEVENT').filter((event) => event.includes(uid));
    expect(off.map((event) => /STATUS:(\w+)/.exec(event)?.[1])).toEqual(days.map(() => 'CANCELLED'));
  });

  test('a campaign’s calendar is made by its staff, and names nobody', async () => {
    expect((await act(world, one, 'makeCalendarLink', { campaignId: campaign.campaignId })).__typename).toBe(
      'NotAllowed',
    );
    const made = await act(world, campaign.organizer, 'makeCalendarLink', {
      campaignId: campaign.campaignId,
    });
    const text = await (await open(`${world.url}${new URL(made.url ?? '').pathname}`)).text();
    expect(text).toContain('Public meeting');
    expect(text).not.toMatch(/You speak|Act by/);
    await world.sql(`UPDATE membership SET state = 'ended' WHERE account_id = $1`, [
      campaign.organizer.accountId,
    ]);
    const gone = await open(`${world.url}${new URL(made.url ?? '').pathname}`);
    expect(gone.status).toBe(404);
  });
});
