import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asks } from '../support/asked-operation.js';
import { provenAgo } from '../support/old-proof.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

describe.each(sizes)('somebody’s account on $name', (size) => {
  test('is reached through signing in, and the page asked for comes after it', async () => {
    const watched = await web.visit('/account', size);
    const { page } = watched;
    await page.getByRole('heading', { name: 'Please sign in first' }).waitFor();
    expect(await pageFaults(page, `account-asked-${size.width}`)).toEqual([]);
    await web.signIn(page, `account.${size.width}@sample.invalid`);
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    await page.getByRole('region', { name: 'Signing in safely' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/account');
    expect(await page.title()).toBe('My account · Chorus');
    expect(await pageFaults(page, `account-${size.width}`)).toEqual([]);
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test('whoever runs this Chorus is asked for a second factor wherever the server wants one, and goes on from there', async () => {
    const runs = await web.world.signIn(`runs.${size.width}@sample.invalid`);
    await web.world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [runs.accountId]);
    await web.world.sql(
      `INSERT INTO organization (id, state, name, sample, created_at, verified_at)
       VALUES (gen_random_uuid(), 'verified', 'A verified sample', true, now(), '2026-01-02T17:00:00Z')`,
    );
    const watched = await web.visitAs(runs, '/admin', size);
    const { page } = watched;
    await web.giveAuthenticator(page);
    await page.getByRole('button', { name: 'Stop all sending' }).waitFor();
    let wanted = true;
    await page.route('**/graphql', (route) =>
      wanted && asks(route, 'Installation')
        ? route.fulfill({
            json: { data: null, errors: [{ message: 'No.', extensions: { code: 'SECOND_FACTOR_NEEDED' } }] },
          })
        : route.continue(),
    );
    await page.reload();
    await page.getByText('A passkey or a code is asked for first.').waitFor();
    expect(await pageFaults(page, `proof-of-a-read-${size.width}`)).toEqual([]);
    wanted = false;
    await page.getByRole('button', { name: 'Show it now' }).click();
    const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
    await dialog.getByRole('button', { name: 'Add a passkey' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Stop all sending' }).waitFor();

    // Its proof is gone while the page is open; what was pressed is done once it is shown again.
    await web.world.sql('UPDATE session SET second_factor_at = NULL WHERE account_id = $1', [runs.accountId]);
    await provenAgo(web.world, 0, runs.accountId);
    await page.getByRole('button', { name: 'Stop all sending' }).click();
    await page.getByRole('button', { name: 'Yes, do it' }).click();
    await dialog.getByRole('button', { name: 'Use a passkey' }).waitFor();
    expect(await pageFaults(page, `proof-of-a-step-${size.width}`)).toEqual([]);
    await dialog.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('button', { name: 'Let sending go on' }).click();
    await page.getByRole('button', { name: 'Stop all sending' }).waitFor();

    // Who is verified stays in sight, with since when and where it is mended.
    await page
      .getByRole('row', { name: /A verified sample .*Jan 2, 2026/ })
      .first()
      .waitFor();
    expect(await pageFaults(page, `verified-ones-${size.width}`)).toEqual([]);
    await page.getByRole('link', { name: 'A verified sample' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'A verified sample' }).waitFor();
    await watched.context.close();
    expect([watched.strayRequests, watched.complaints]).toEqual([[], []]);
  });
});
