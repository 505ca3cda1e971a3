import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
});
