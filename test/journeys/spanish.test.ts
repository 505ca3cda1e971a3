import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { Page } from 'playwright-core';
import { readPdf } from '../../libs/templates/src/testing/read-pdf.js';
import { insurersRows } from '@chorus/domain/jurisdiction/data/insurers.generated';
import { samplePdf } from '../../apps/api/src/features/submission/testing/given.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { Schedules } from '../../apps/api/src/platform/outbox/schedules.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { caseTelling as tell } from '../../apps/web/src/i18n/es/case-telling.js';
import { home } from '../../apps/web/src/i18n/es/home.js';
import { join } from '../../apps/web/src/i18n/es/join.js';
import { myDetails as details } from '../../apps/web/src/i18n/es/my-details.js';
import { myCase } from '../../apps/web/src/i18n/es/my-case.js';
import { myFiling as letter } from '../../apps/web/src/i18n/es/my-filing.js';
import { myOutcome } from '../../apps/web/src/i18n/es/my-outcome.js';
import { givenCampaign, type GivenCampaign } from '../support/given-campaign.js';
import { localMails, type LocalMail } from '../support/local-mail.js';
import { englishAmong, englishOn } from '../support/spanish.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
let campaign: GivenCampaign;
beforeAll(async () => {
  web = await WebWorld.open();
  await web.world.sql(`UPDATE home SET sample = true, business_now = '2026-11-20T15:00:00Z'`);
  campaign = await givenCampaign(web.world, {
    title: 'Pedimos otra vez juntas',
    purpose: 'Que cada negativa se revise a tiempo.',
  });
});
afterAll(() => web.close());

/** Companies are called as they are printed. */
const names = new Set(insurersRows.map(({ name }) => name));

const ownWords =
  'En septiembre mi médica y yo elegimos este tratamiento porque otros dos no me ayudaron. En casa ya no podía subir las ' +
  'escaleras y falté nueve días al trabajo. Nadie de su oficina nos llamó antes de mandar la carta, y la página que cita no ' +
  'dice nada sobre mi historia clínica. Pido que un especialista la lea entera y responda a cada punto.';

/** Moves the business clock to a morning and wakes whatever waits for it. */
async function dawn(day: string): Promise<void> {
  await web.world.sql('UPDATE home SET business_now = greatest(business_now, $1)', [`${day}T15:00:00Z`]);
  const get = <T>(type: new (...parts: never[]) => T): T => web.world.app.get(type, { strict: false });
  await get(Db).transaction(system('schedule'), (tx) => get(Schedules).wakeAll(tx));
}

async function mailTo(email: string, subject: RegExp): Promise<LocalMail> {
  const found = async () =>
    (await localMails(web.world.home)).find(
      (mail) => mail.to?.[0]?.address === email && subject.test(mail.subject ?? ''),
    );
  await until(`a mail says ${String(subject)}`, async () => (await found()) !== undefined);
  return (await found()) as LocalMail;
}

describe.each([sizes[1]])('a person’s whole way in Spanish on $name', (size) => {
  const email = `persona.${size.width}@sample.invalid`;

  test('meets no word of English, from the public page to the next step', async () => {
    const watched = await web.visit(`/c/${campaign.slug}`, { ...size, language: 'es-US' });
    const { page } = watched;
    page.setDefaultTimeout(20_000);
    const english: string[] = [];
    /** The same pages are looked at by every other rule in the English journeys. */
    const read = async (name: string) => {
      english.push(
        ...(await englishOn(page)).filter((line) => !names.has(line)).map((line) => `${name}: ${line}`),
      );
    };
    const looked = async (name: string) => {
      await read(name);
      await page.evaluate('scrollTo(0, 0)');
      expect([name, await pageFaults(page, `es-${name}-${size.width}`)]).toEqual([name, []]);
    };
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const follow = (name: string) => page.getByRole('link', { name }).first().click();
    const choose = (name: string) => page.getByRole('radio', { name }).first().check();

    await page.getByRole('heading', { name: '¿Puede ver esto mi empleador?' }).waitFor();
    await read('public');
    await follow('Unirme a esta campaña');
    await page.getByLabel('Su dirección de correo').waitFor();
    await read('sign-in');
    await page.getByLabel('Su dirección de correo').fill(email);
    await press('Envíenme el correo');
    await page.getByLabel('Código del correo').fill(await codeOf(page));
    await press('Entrar');

    await heading(join['join.forWhom']);
    await read('for-whom');
    await choose('Mí');
    await press(join['join.next']);
    await page.getByLabel(join['join.given'], { exact: true }).fill('Inventada');
    await page.getByLabel(join['join.family']).fill('Muestra');
    await page.getByLabel(join['join.birthDate']).fill('1980-02-29');
    await read('person');
    await press(join['join.next']);
    await heading(join['join.check']);
    await page.getByLabel(join['join.ask.residenceState']).selectOption('MT');
    await press(join['join.checkNow']);
    await page.getByText(join['join.eligible']).waitFor();
    await read('check');
    await follow(join['join.goOn']);
    await page.getByText(join['join.noCase']).waitFor();
    await read('no-case');
    await follow(join['join.startCase']);

    await heading(tell['begin.title']);
    await page.getByRole('radio').first().waitFor();
    await choose(tell['begin.way.paper']);
    await page.getByRole('checkbox').check();
    await read('begin');
    await press(tell['begin.begin']);
    await heading(tell['tell.title.notice']);
    await page.getByLabel(tell['tell.noticeDate']).fill('2026-10-30');
    await page.getByLabel(tell['tell.receivedDate']).fill('2026-11-02');
    await page.getByRole('radio', { name: tell['tell.prints.yes'] }).check();
    await page.getByLabel(tell['tell.deadline']).fill('2026-12-18');
    await read('notice');
    await press(tell['tell.onward']);
    await heading(tell['tell.title.address']);
    await page
      .getByLabel(tell['tell.post'])
      .fill('Sample Mutual\nDepartamento de apelaciones\nApartado 0000\nExampleville, MN 00000');
    await read('address');
    await press(tell['tell.onward']);
    await heading(tell['tell.title.papers']);
    const notice = Buffer.from(await samplePdf('Carta inventada'));
    await page
      .getByLabel('Elegir un archivo')
      .setInputFiles({ name: 'carta.pdf', mimeType: 'application/pdf', buffer: notice });
    await page.getByRole('link', { name: 'carta.pdf' }).waitFor();
    await read('paper');
    await press(tell['tell.onward']);
    await heading(tell['tell.title.plan']);
    await choose(tell['tell.planType.erisa_fully_insured']);
    await read('plan');
    await press(tell['tell.onward']);
    await page.getByLabel(tell['tell.company'], { exact: true }).fill('Sample Mutual');
    await read('company');
    await press(tell['tell.onward']);
    await page.getByLabel(tell['tell.printed'], { exact: true }).fill(`ES-${size.width}-77`);
    await read('number');
    await press(tell['tell.onward']);
    await page.getByLabel(tell['tell.residence']).selectOption('MT');
    await page.getByLabel(tell['tell.contract']).selectOption('MN');
    await read('place');
    await press(tell['tell.onward']);
    await page.getByLabel(tell['tell.service'], { exact: true }).fill('Servicio de muestra');
    await page.getByLabel(tell['tell.condition'], { exact: true }).selectOption('migraine-cgrp');
    await page.getByLabel(tell['tell.reasonText']).fill('El servicio no cumple los criterios de muestra.');
    await page.getByLabel(tell['tell.reason'], { exact: true }).selectOption('medical_necessity');
    await read('care');
    await press(tell['tell.onward']);
    await page
      .getByRole('group', { name: tell['tell.appealed'] })
      .getByRole('radio', { name: tell['tell.appealed.no'], exact: true })
      .check();
    await read('before');
    await press(tell['tell.onward']);
    await choose(tell['tell.urgent.standard_pre_service']);
    await read('urgency');
    await press(tell['tell.finish']);
    await heading(myCase['mine.title']);
    await page.getByText(myCase['mine.actBy'], { exact: true }).waitFor();
    await read('case');

    await page.goto(`${web.origin}/join/${campaign.slug}`);
    await page.getByText(join['join.whichLegend']).waitFor();
    await read('which');
    await press(join['join.next']);
    await page.getByText(join['join.agree']).waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await read('consents');
    await press(join['join.join']);
    await page.getByText('Ya se unió').first().waitFor();
    await read('joined');
    await follow('Ir a mis asuntos');
    await heading(home['me.heading']);
    await page.locator('.next-step time').waitFor();
    await read('home');
    await page.locator('.next-step .button').click();
    await heading(myCase['mine.title']);
    await page
      .getByRole('button', { name: myCase['next.begin'].replace('{step}', '').trim() })
      .first()
      .click();

    await page.getByRole('heading', { level: 2, name: letter['filing.tasks'] }).waitFor();
    await read('draft');
    await follow(letter['filing.part.words']);
    await page.getByLabel(letter['words.label']).fill(ownWords);
    await read('words');
    await press(letter['filing.save']);
    await follow(letter['filing.part.sign']);
    await page.getByText('Su dirección postal').waitFor();
    await looked('blank-left');
    await follow(letter['filing.part.sender']);
    await heading(letter['filing.part.sender']);
    await page.getByLabel(details['details.line1']).fill('Calle Ejemplo 1');
    await page.getByLabel(details['details.city']).fill('Sampletown');
    await page.getByLabel(details['details.state']).selectOption('MT');
    await page.getByText(details['details.notWhole']).waitFor();
    await page.getByLabel(details['details.postalCode']).fill('59000');
    await page.getByText('Todo lo de esta página está guardado').waitFor();
    await looked('sender');
    await press(letter['filing.save']);
    await follow(letter['filing.part.blanks']);
    await page.getByLabel(letter['blank.memberId']).fill('S-1');
    await page.getByLabel(letter['blank.serviceDates']).fill('3 de junio de 2026');
    await page.getByLabel(letter['blank.provider']).fill('Clínica de muestra');
    await read('blanks');
    await press(letter['filing.save']);
    await follow(letter['filing.part.gate']);
    const yes = page.getByRole('radio', { name: letter['filing.yes'], exact: true });
    await yes.first().waitFor();
    for (const one of await yes.all()) await one.check();
    await read('gate');
    await press(letter['filing.save']);
    await follow(letter['filing.part.papers']);
    await page.getByRole('checkbox').first().waitFor();
    await read('papers');
    await press(letter['filing.done']);
    await follow(letter['filing.part.way']);
    await page.getByRole('radio').first().waitFor();
    await read('way');
    await press(letter['filing.save']);
    await follow(letter['filing.part.sign']);
    await page.getByRole('link', { name: letter['filing.pdf'] }).waitFor({ timeout: 20_000 });
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByLabel(letter['signLetter.name']).fill('Inventada Muestra');
    await read('sign');
    const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    const pdf = await page.request.get(`${web.origin}/submissions/${id}/document.pdf`);
    const printed = (await readPdf(await pdf.body())).pages.join(' ').replace(/\s+/g, ' ');
    expect(printed).toContain('Appeal of adverse benefit determination');
    expect(printed).toContain('ya no podía subir las escaleras');
    await press(letter['signLetter.sign']);
    await page.getByText(letter['sending.tracking']).waitFor({ timeout: 20_000 });
    await read('handed');

    await dawn('2026-12-09');
    const reminder = await mailTo(email, /^Su fecha: 18 de diciembre de 2026/);
    await page.goto(`${web.origin}${linkOf(reminder, /\/submissions\//)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await looked('server-page');
    await page.goto(`${web.origin}/me/filings/${id}`);
    await follow(letter['sending.sentIt']);
    await page.locator('input[type="date"][max]').first().fill('2026-12-09');
    await page.getByLabel(letter['sent.number']).fill('9400 1000 0000 0000 0000 06');
    await read('sent');
    await press(letter['sent.save']);
    await page.getByRole('heading', { name: myOutcome['answer.title'] }).waitFor({ timeout: 20_000 });
    await read('proved');

    const [row] = await web.world.sql<{ due: string }>(
      'SELECT due_on::text AS due FROM outcome WHERE submission_id = $1',
      [id],
    );
    await dawn(row?.due ?? '');
    const question = await mailTo(email, /^¿Llegó una respuesta\?/);
    await page.goto(`${web.origin}${linkOf(question, /answer=lost/)}`);
    await page.getByLabel('La fecha impresa en la carta').fill('2027-01-04');
    await looked('check-in');
    await page.getByRole('button', { name: 'Decidieron en mi contra' }).click();
    await page.getByText('su fecha corre desde la carta').waitFor();
    await looked('noted');
    await follow('Añadir una foto de la carta');
    await heading(letter['filing.part.answer']);
    await page
      .getByLabel('Elegir un archivo')
      .setInputFiles({ name: 'respuesta.pdf', mimeType: 'application/pdf', buffer: notice });
    await page.getByText('respuesta.pdf').first().waitFor();
    await looked('answer');
    await press(myOutcome['answer.save']);
    await heading(myCase['mine.title']);
    await read('case-next');
    await follow(myCase['mine.duties']);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await looked('duties');
    await page.goto(`${web.origin}/me`);
    await page.locator('.next-step').waitFor();
    await read('home-next');
    const [{ case_id: caseId = '' } = {}] = await web.world.sql<{ case_id?: string }>(
      'SELECT case_id FROM submission WHERE id = $1',
      [id],
    );
    const besides = [
      ...['dates', 'overwhelmed', 'consents', 'seen', 'data', 'details'].map((one) => `/me/${one}`),
      `/me/filings/${id}/returned`,
      ...['/more', '/clinician'].map((one) => `/me/cases/${caseId}${one}`),
      '/urgent',
    ];
    for (const path of besides) {
      await page.goto(`${web.origin}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      await read(path);
    }

    const mails = (await localMails(web.world.home)).filter(({ to }) => to?.[0]?.address === email);
    const said = mails.flatMap(({ subject, text }) => [
      subject ?? '',
      ...(text ?? '').replaceAll(/https?:\S+/g, '').split('\n'),
    ]);
    english.push(...(await englishAmong(said)).map((line) => `mail: ${line}`));
    const kinds = new Set(mails.map(({ file }) => file.replace(/[-.].*/, '')));
    expect([...kinds].sort()).toEqual(['outcome', 'reminder', 'sign_in', 'submission']);
    expect(english).toEqual([]);
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  }, 400_000);
});

/** Where a mail leads, without the host it was written for. */
function linkOf({ html }: LocalMail, wanted: RegExp): string {
  const links = [...(html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
  const { pathname, search } = new URL(links.find((link) => wanted.test(link)) ?? links[0] ?? web.origin);
  return `${pathname}${search}`;
}

/** The code of the newest mail, once the page asks for it. */
async function codeOf(page: Page): Promise<string> {
  await page.getByLabel('Código del correo').waitFor();
  return web.newestCode();
}
