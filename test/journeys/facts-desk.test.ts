import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../support/app.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
let readers: readonly SignedIn[];
let administrator: SignedIn;

beforeAll(async () => {
  web = await WebWorld.open();
  const { world } = web;
  administrator = await world.signIn('sample.administrator@sample.invalid');
  await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
    administrator.accountId,
  ]);
  readers = [await world.signIn('reader.1@sample.invalid'), await world.signIn('reader.2@sample.invalid')];
  await world.sql(
    `WITH made AS (
       INSERT INTO organization (id, state, name, sample, created_at)
       VALUES (gen_random_uuid(), 'verified', 'Sample Readers', false, now()) RETURNING id)
     INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     SELECT gen_random_uuid(), account.id, made.id, 'reviewer', 'active', now() FROM made, account WHERE account.id = ANY($1)`,
    [readers.map(({ accountId }) => accountId)],
  );
});
afterAll(() => web.close());

const kept = /^Kept .* Only you see it/;
const official = 'https://www.example.gov/sample-rule';

describe.each(sizes)('on $name', (size) => {
  // Each size has a state of its own, so that neither finds what the other did.
  const { code, name } = size.byKeys ? { code: 'MT', name: 'Montana' } : { code: 'ND', name: 'North Dakota' };
  const at = (where: string) => `facts-${where}-${size.width}`;

  test('two people confirm a rule, one reports an office, and whoever runs the installation answers', async () => {
    const visits = [];
    for (const reader of readers) {
      const visit = await web.visitAs(reader, `/review/facts?kind=review&state=${code}`, size);
      visits.push(visit);
      const { page } = visit;
      const card = page.getByRole('article', { name: `Outside review ${name}`, exact: true });
      await card.getByRole('button', { name: 'I looked at the source today' }).click();
      await card.getByLabel('It says the same').check();
      await card.getByLabel('Address of the page you opened').fill(official);
      if (reader === readers[0]) expect(await pageFaults(page, at('form'))).toEqual([]);
      await card.getByRole('button', { name: 'Keep what I found' }).click();
      await page
        .getByText(
          reader === readers[0] ? `“${name}” now waits for one more person` : `“${name}” is confirmed until`,
        )
        .waitFor();
    }

    const [, second] = visits;
    if (second === undefined) throw new Error('Nobody came second.');
    const { page } = second;
    const lookFor = async (kind: string): Promise<void> => {
      await page.getByLabel('Kind of fact').selectOption(kind);
      await page.getByLabel('State or territory').selectOption(code);
    };
    await lookFor('regulator');
    const office = page.getByRole('article').filter({ hasText: name }).first();
    await office.getByRole('button', { name: 'I looked at the source today' }).click();
    await office.getByLabel('It says something else').check();
    await office.getByLabel('Address of the page you opened').fill(official);
    await office.getByLabel('What it says instead').fill(`Another sample number of ${name}.`);
    await page.getByText(kept).waitFor();
    await page.reload();
    await lookFor('regulator');
    await office.getByText('Here stands what you typed before').waitFor();
    expect(await office.getByLabel('What it says instead').inputValue()).toBe(
      `Another sample number of ${name}.`,
    );
    expect(await pageFaults(page, at('taken-up'))).toEqual([]);
    // Closed it waits; opened again it stands there.
    await office.getByRole('button', { name: 'Not now' }).click();
    await office.getByText('Something is typed here and not saved.').waitFor();
    await office.getByRole('button', { name: 'I looked at the source today' }).click();
    expect(await office.getByLabel('Address of the page you opened').inputValue()).toBe(official);
    await office.getByRole('button', { name: 'Keep what I found' }).click();
    await page.getByText('is reported to whoever runs this Chorus').waitFor();

    const running = await web.visitAs(administrator, '/admin', size);
    await running.page.getByText('that wait for your answer: 1.').waitFor();
    await running.page.getByRole('link', { name: 'Open the facts desk' }).click();
    await running.page.getByText(`Another sample number of ${name}.`).waitFor();
    expect(await pageFaults(running.page, at('reported'))).toEqual([]);
    await running.page.getByRole('button', { name: 'Answer this report' }).click();
    await running.page.getByLabel('The source agrees after all').check();
    await running.page.getByLabel('Why').fill('That is the number of another office.');
    await running.page.getByText(kept).waitFor();
    await running.page.reload();
    await running.page.getByRole('button', { name: 'Answer this report' }).click();
    await running.page.getByText(kept).waitFor();
    expect(await running.page.getByLabel('Why').inputValue()).toBe('That is the number of another office.');
    await running.page.getByRole('button', { name: 'Keep the answer' }).click();
    await running.page.getByText('is answered.').waitFor();
    await running.page.getByText('No fact is like this.').waitFor();

    for (const { complaints, strayRequests, context } of [...visits, running]) {
      expect({ complaints, strayRequests }).toEqual({ complaints: [], strayRequests: [] });
      await context.close();
    }
  });
});
