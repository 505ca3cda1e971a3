import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenCampaign, run, type GivenCampaign } from '../support/given-campaign.js';
import { givenCase, givenEvidence, noticeFacts } from '../support/given-case.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
let campaign: GivenCampaign;
beforeAll(async () => {
  web = await WebWorld.open();
  campaign = await givenCampaign(web.world);
  await web.world.sql(`UPDATE campaign SET source_codes = '["clinic-poster"]' WHERE id = $1`, [
    campaign.campaignId,
  ]);
});
afterAll(() => web.close());

const path = (page: Page) => new URL(page.url()).pathname;

/** What the pages of cases do, arranged: a letter that says no, kept for the person whom somebody entered by clicking. */
async function caseFor(email: string, given: string): Promise<string> {
  const signedIn = await web.world.signIn(email);
  const { persons } = await run<{ persons: { id: string; name: { given: string } }[] }>(
    web.world,
    signedIn.token,
    'query { me { persons { id name { given } } } }',
    {},
  );
  const personId = persons.find(({ name }) => name.given === given)?.id ?? '';
  const owner = { ...signedIn, personId };
  const caseId = await givenCase(web.world, owner, noticeFacts());
  await givenEvidence(web.world, owner, caseId);
  return caseId;
}

describe.each(sizes)('somebody who joins on $name', (size) => {
  const shot = (name: string) => `joining-${name}-${size.width}`;
  const email = `joiner.${size.width}@sample.invalid`;

  test('reads what they fear to ask, joins one thing a page, and finds their next step', async () => {
    const watched = await web.visit(`/c/${campaign.slug}?source=clinic-poster`, size);
    const { page } = watched;
    page.setDefaultTimeout(12_000);
    const ok = async (name: string) => expect(await pageFaults(page, shot(name))).toEqual([]);
    await page.getByRole('heading', { name: 'Can my employer see this?' }).waitFor();
    await page.getByText('By kind of plan: What does it cost?').click();
    await page
      .getByText('Our table of rules shows no fee for the first appeal to your plan.')
      .first()
      .waitFor();
    await page.locator('details[open]').getByText('We read the words of the rule.').first().waitFor();
    await ok('public');
    await page.getByRole('link', { name: 'Join this campaign' }).first().click();
    await page.getByRole('heading', { name: 'Please sign in first' }).waitFor();
    expect(new URL(page.url()).searchParams.get('source')).toBe('clinic-poster');
    await ok('sign-in');
    await web.signIn(page, email);

    await page.getByRole('heading', { name: 'For whom are you doing this?' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Please choose one.').waitFor();
    await ok('for-whom');
    await page.getByLabel('Myself').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Please fill this in.').first().waitFor();
    await ok('person');
    await page.getByLabel('First name').fill('Invented');
    await page.getByLabel('Last name').fill('Joiner');
    await page.getByLabel('Date of birth').fill('1980-02-29');
    await page.getByRole('button', { name: 'Next' }).click();

    await page.getByRole('heading', { name: 'Is this campaign about your denial?' }).waitFor();
    await page.getByLabel('Where does the person live?').selectOption('WY');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('No, it is about other denials.').waitFor();
    const alone = page.getByRole('link', { name: 'Appeal on my own' });
    expect(await alone.getAttribute('href')).toMatch(/^\/me\/cases\/new\?person=.+/);
    await ok('check-no');
    await page.getByLabel('Where does the person live?').selectOption('MT');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Yes, it is about denials like this one.').waitFor();
    await ok('check-yes');
    await page.getByRole('link', { name: 'Go on' }).click();
    await page.getByRole('link', { name: 'Tell about the denial' }).waitFor();
    expect(await page.getByRole('link', { name: 'Tell about the denial' }).getAttribute('href')).toMatch(
      new RegExp(`^/me/cases/new\\?campaign=${campaign.slug}&person=.*source=clinic-poster`),
    );
    await ok('no-case');
    await page.goBack();
    await page.getByRole('heading', { name: 'Is this campaign about your denial?' }).waitFor();

    const caseId = await caseFor(email, 'Invented');
    await page.goto(`${web.origin}/join/${campaign.slug}?source=clinic-poster`);
    await page
      .getByText('Sample Mutual Assurance Zwiebelfisch')
      .or(page.getByText('Entered'))
      .first()
      .waitFor();
    expect(path(page)).toBe(`/join/${campaign.slug}/case`);
    await page.getByText('The campaign runs in this state.').waitFor();
    await ok('case');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'What may happen with what you tell?' }).waitFor();
    await page.reload();
    await page.getByText('Tick what you agree to').waitFor();
    await page.getByLabel(/Chorus may use it to write drafts for me/).check();
    await page.getByLabel(/My case may be counted/).check();
    await ok('consents');
    await page.getByRole('button', { name: 'Join now' }).click();
    await page.getByRole('heading', { name: 'You have joined' }).waitFor();
    const another = page.getByRole('link', { name: 'Join for another person or case' });
    expect(await another.getAttribute('href')).toBe(`/join/${campaign.slug}/for-whom?source=clinic-poster`);
    await ok('done');
    const [row] = await web.world.sql<{ source_code: string }>(
      'SELECT source_code FROM participation WHERE case_id = $1',
      [caseId],
    );
    expect(row?.source_code).toBe('clinic-poster');
    await page.goto(`${web.origin}/join/${campaign.slug}`);
    await page.getByRole('heading', { name: 'You have joined' }).waitFor();

    await page.getByRole('link', { name: 'Go to my matters' }).click();
    await page.getByRole('heading', { name: 'My next step' }).waitFor();
    await page.locator('.next-step time').waitFor();
    await ok('home');
    await page.getByRole('link', { name: 'My dates' }).click();
    await page.getByRole('heading', { name: 'Dates that run' }).waitFor();
    await page.getByRole('button', { name: 'Make an address' }).click();
    await page.getByText('It is shown once.').waitFor();
    await ok('dates');
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByText('The address shows nothing any more.').waitFor();
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test('pauses and goes on, takes an agreement back, sees who saw, and asks for a copy and for deletion', async () => {
    const watched = await web.visit('/me', size);
    const { page } = watched;
    page.setDefaultTimeout(12_000);
    const ok = async (name: string) => expect(await pageFaults(page, shot(name))).toEqual([]);
    await web.signIn(page, email);
    await page.getByRole('link', { name: 'This is too much for me' }).click();
    await page.getByRole('button', { name: 'Pause now' }).click();
    await page.getByText('Nothing is sent for you until you go on.').waitFor();
    await ok('paused');
    await page.getByRole('button', { name: 'Go on now' }).click();
    await page.getByText('You take part again.').waitFor();
    await page.getByRole('button', { name: 'Ask for a helper' }).click();
    await page.getByText('Please tick this first.').waitFor();
    // To somebody who may not agree in their place it is said, and asking is still theirs.
    await page.route('**/graphql', (route) => {
      const asked = route.request().postData() ?? '';
      const hidden = asked.includes('"organizationId":"') && !asked.includes('"input"');
      return hidden ? route.fulfill({ json: { data: { consents: null } } }) : route.continue();
    });
    await page.reload();
    await page.getByText('You may not agree to this in their place.').waitFor();
    await ok('may-not-agree');
    await page.getByRole('button', { name: 'Ask for a helper' }).click();
    await page.getByText('A helper may see your case only when you have agreed to it.').waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await page.getByRole('button', { name: 'Leave with my papers' }).click();
    await page.getByRole('button', { name: 'No, stay' }).click();
    await ok('overwhelmed');

    await page.goto(`${web.origin}/me/consents`);
    await page.getByRole('button', { name: /Take it back.*My case may be counted/ }).click();
    await page.getByText('You took it back.').waitFor();
    await page.getByRole('rowheader').first().waitFor();
    await ok('agreements');

    await page.goto(`${web.origin}/me/seen`);
    await page.getByText('Sees facts since you joined').waitFor();
    await ok('seen');

    await page.goto(`${web.origin}/me/data`);
    await page.getByRole('button', { name: 'Make a copy' }).click();
    await page.getByText('Your copy is being made.').waitFor();
    await page.getByRole('button', { name: 'Show what would go' }).click();
    await page.getByRole('heading', { name: 'This goes' }).waitFor();
    await page.getByRole('button', { name: 'Ask to delete everything' }).click();
    await page.getByText('Please tick that you want this.').waitFor();
    await ok('deletion');
    await page.getByLabel(/I want everything to be deleted/).check();
    await page.getByRole('button', { name: 'Ask to delete everything' }).click();
    await page.getByText('You asked for it. Everything is on hold.').waitFor();
    await ok('deletion-asked');
    await page.getByRole('button', { name: 'Call it off' }).click();
    await page.getByText('Everything is as it was before.').waitFor();
    await page.getByRole('link', { name: 'Download the copy' }).waitFor();
    expect(await page.getByText('Your copy is being made.').count()).toBe(0);
    await ok('data');

    // What somebody takes along is still there on another day.
    await page.goto(`${web.origin}/me/overwhelmed`);
    await page.getByRole('button', { name: 'Leave with my papers' }).click();
    await page.getByRole('button', { name: 'Yes, leave now' }).click();
    await page.getByText('You have left. Nothing you did is lost.').waitFor();
    await page.reload();
    const behind = page.getByRole('region', { name: /^You have left: / });
    await behind.getByText('This date goes on').first().waitFor();
    await ok('left');
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});

test('a mother joins for her child in Spanish, from the public page to her own', async () => {
  const size = sizes[1];
  const email = 'madre@sample.invalid';
  const watched = await web.visit(`/c/${campaign.slug}?source=clinic-poster&language=es`, size);
  const { page } = watched;
  page.setDefaultTimeout(12_000);
  const ok = async (name: string) => expect(await pageFaults(page, `joining-es-${name}`)).toEqual([]);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('heading', { name: '¿Puede ver esto mi empleador?' }).waitFor();
  await ok('public');
  await page.getByRole('link', { name: 'Unirme a esta campaña' }).first().click();
  await page.getByLabel('Su dirección de correo').fill(email);
  await button('Envíenme el correo').click();
  await page.getByLabel('Código del correo').waitFor();
  await page.getByLabel('Código del correo').fill(await web.newestCode());
  await button('Entrar').click();
  await page.getByRole('heading', { name: '¿Para quién hace esto?' }).waitFor();
  await ok('for-whom');
  await page.getByLabel('Mi hijo o hija').check();
  await button('Siguiente').click();
  await page.getByLabel('Nombre', { exact: true }).fill('Inventada');
  await page.getByLabel('Apellidos').fill('Muestra');
  await page.getByLabel('Fecha de nacimiento').fill('2018-05-04');
  await button('Siguiente').click();
  await page.getByText('Por favor, confírmelo').waitFor();
  await ok('child');
  await page.getByLabel(/Lo que digo sobre mi derecho/).check();
  await button('Siguiente').click();
  await page.getByLabel('¿Dónde vive la persona?').selectOption('MT');
  await button('Revisar').click();
  await page.getByText('Sí, trata de negativas como esta.').waitFor();
  await ok('check');
  await caseFor(email, 'Inventada');
  await page.getByRole('link', { name: 'Continuar' }).click();
  await page.getByText('La campaña está en este estado.').waitFor();
  await ok('case');
  await button('Siguiente').click();
  await page.getByLabel(/Chorus puede usarlo para escribir borradores/).check();
  await ok('consents');
  await button('Unirme ahora').click();
  await page.getByRole('heading', { name: 'Ya se unió' }).waitFor();
  await ok('done');
  await page.getByRole('link', { name: 'Ir a mis asuntos' }).click();
  await page.getByRole('heading', { name: 'Mi próximo paso' }).waitFor();
  await page.locator('.next-step time').waitFor();
  await ok('home');
  await page.getByRole('link', { name: 'Esto es demasiado para mí' }).click();
  await button('Pausar ahora').click();
  await page.getByText('Usted está en pausa. Nada se envía').waitFor();
  await ok('overwhelmed');
  await button('Seguir ahora').click();
  await page.getByText('Usted participa otra vez.').waitFor();
  for (const [where, heading, shown] of [
    ['consents', 'Lo que acepté', 'Retirarlo'],
    ['seen', 'Quién vio mis datos', 'Ve datos desde que usted se unió'],
    ['data', 'Copiar o borrar mis datos', 'Hacer una copia'],
    ['dates', 'Mis fechas', 'Fechas que corren'],
  ]) {
    await page.goto(`${web.origin}/me/${where}?language=es`);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await page
      .getByText(shown ?? '')
      .first()
      .waitFor();
    await ok(where ?? '');
  }
  await watched.context.close();
  expect(watched.strayRequests).toEqual([]);
  expect(watched.complaints).toEqual([]);
});
