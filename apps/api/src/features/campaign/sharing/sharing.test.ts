import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { testApp, type TestApp } from '../../../../../../test/support/app.js';
import { givenCampaign, type GivenCampaign } from '../../../../../../test/support/given-campaign.js';
import { beginningOf } from './shared-campaign.js';

describe('what a campaign shows of itself on other sites', () => {
  let world: TestApp;
  let webFolder: string;
  let campaign: GivenCampaign;
  const draft = 'sample-draft';

  beforeAll(async () => {
    webFolder = mkdtempSync(join(tmpdir(), 'chorus-web-'));
    writeFileSync(
      join(webFolder, 'index.html'),
      '<!doctype html><html><head><title>Chorus</title></head><body>the first page</body></html>',
    );
    world = await testApp({ webFolder, settings: { PUBLIC_URL: 'https://chorus.example.org' } });
    campaign = await givenCampaign(world, {
      title: 'Ask "again" & <again>',
      slug: 'ask-again',
      sourceCodes: ['clinic-7'],
    });
    await givenCampaign(world, { title: 'Nobody may know', slug: draft });
    await world.sql(`UPDATE campaign SET state = 'draft' WHERE slug = $1`, [draft]);
  });
  afterAll(async () => {
    await world.close();
    rmSync(webFolder, { recursive: true });
  });

  const get = (path: string, accept = '*/*') => fetch(`${world.url}${path}`, { headers: { accept } });

  test('a link to it is read by whoever makes a preview: its name and purpose, escaped, and an absolute picture', async () => {
    const answer = await get(`/c/${campaign.slug}`);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const page = await answer.text();
    expect(page).toContain('the first page');
    expect(page).toContain('property="og:title" content="Ask &quot;again&quot; &amp; &lt;again&gt;"');
    expect(page).toMatch(
      /og:description" content="A decision on each denied claim, on time\. \(Sample Alliance \d+\)"/,
    );
    expect(page).toContain(`og:image" content="https://chorus.example.org/c/${campaign.slug}/card.png"`);
    expect(await (await get(`/c/${campaign.slug}`, 'text/html')).text()).toBe(page);
    expect(page).toContain('property="og:locale" content="en_US"');
    const spanish = await (await get(`/c/${campaign.slug}?language=es`)).text();
    expect(spanish).toContain('property="og:locale" content="es_US"');
    expect(spanish).toContain(`og:url" content="https://chorus.example.org/c/${campaign.slug}?language=es"`);
  });

  test('a draft and a name nobody has are the same: no words, no picture, no form', async () => {
    for (const slug of [draft, 'nobody-has-this']) {
      const page = await (await get(`/c/${slug}`, 'text/html')).text();
      expect(page).toContain('the first page');
      expect(page).not.toContain('og:');
      expect((await get(`/c/${slug}/card.png`)).status).toBe(404);
      const form = await get(`/embed/${slug}`);
      expect(form.status).toBe(404);
      expect(await form.text()).not.toContain('Nobody may know');
    }
  });

  test('the staff of a draft see no more of it here than everybody else', async () => {
    const { token } = campaign.owner;
    const headers = { authorization: `Bearer ${token}`, accept: 'text/html' };
    for (const path of [`/c/${draft}`, `/embed/${draft}`])
      expect(await (await fetch(`${world.url}${path}`, { headers })).text()).not.toContain('Nobody may know');
  });

  test('the picture is 1200 by 630, other sites may show it, and a changed name draws another', async () => {
    const answer = await get(`/c/${campaign.slug}/card.png`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const first = Buffer.from(await answer.arrayBuffer());
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    // Words are there: a card of ground and sign alone has few colours in the place of the title.
    const place = { left: 80, top: 190, width: 1040, height: 80 };
    const { channels } = await sharp(first).extract(place).stats();
    expect(channels[0]?.stdev).toBeGreaterThan(20);
    const again = Buffer.from(await (await get(`/c/${campaign.slug}/card.png`)).arrayBuffer());
    expect(again.equals(first)).toBe(true);
    const long = `${'Every denied scan asked for once more, by everybody who was refused, '.repeat(2)}`.slice(
      0,
      120,
    );
    await world.sql('UPDATE campaign SET title = $1 WHERE slug = $2', [long, campaign.slug]);
    const other = Buffer.from(await (await get(`/c/${campaign.slug}/card.png`)).arrayBuffer());
    expect(other.equals(first)).toBe(false);
    await world.sql(`UPDATE campaign SET title = 'Ask "again" & <again>' WHERE slug = $1`, [campaign.slug]);
  });

  test('the form may be framed by any site, and nothing else of the policy is loosened', async () => {
    const framed = await get(`/embed/${campaign.slug}`);
    const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';
    expect(policyOf(framed)).toContain('frame-ancestors *');
    expect(policyOf(framed).replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
      policyOf(await get('/health/live')),
    );
    expect(framed.headers.get('x-frame-options')).toBeNull();
    expect(framed.headers.get('set-cookie')).toBeNull();
    expect(framed.headers.get('access-control-allow-origin')).toBeNull();
    expect((await get('/sign-in')).headers.get('x-frame-options')).not.toBeNull();
  });

  test('the form opens the campaign in the whole window, with a source only where the campaign has that one', async () => {
    const page = await (await get(`/embed/${campaign.slug}?source=clinic-7&language=es`)).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain(`action="/c/${campaign.slug}" target="_top"`);
    expect(page).toContain('name="source" value="clinic-7"');
    expect(page).toContain('Ask &quot;again&quot; &amp; &lt;again&gt;');
    const headers = { 'accept-language': 'es-US,es;q=0.9,en;q=0.8' };
    const ofReader = await (await fetch(`${world.url}/embed/${campaign.slug}`, { headers })).text();
    expect(ofReader).toContain('<html lang="es">');
    expect(ofReader).toContain('name="language" value="es"');
    const other = await (
      await get(`/embed/${campaign.slug}?source=${encodeURIComponent('"><script>')}`)
    ).text();
    expect(other).not.toContain('name="source"');
    expect(other).not.toContain('"><script>');
  });

  test('the form with its style and its script weighs less than 30 kB', async () => {
    const sizes = await Promise.all(
      [`/embed/${campaign.slug}`, '/embed.js', '/pages/style.css'].map(
        async (path) => (await (await get(path)).arrayBuffer()).byteLength,
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(500);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
  });
});

test.each([
  ['short', 'short'],
  ['one two three four', 'one two…'],
  ['one,  two; three four', 'one, two…'],
  ['incomprehensibilities', 'incomprehe…'],
])('the beginning of “%s” is “%s”', (text, beginning) => {
  expect(beginningOf(text, 11)).toBe(beginning);
});
