import type { Language } from '@chorus/domain/identity/account';
import { markup, pageOf } from '../../../platform/http/page.js';
import { beginningOf, type SharedCampaign } from './shared-campaign.js';

const words = {
  en: {
    by: 'A campaign of',
    join: 'See whether you can join',
    over: 'This campaign takes nobody new.',
    read: 'Read about it',
    opens: 'Opens Chorus. Nothing you do here is told to the site you are on.',
    sample: 'A sample with invented people.',
    missing: 'There is no such campaign',
    missingNext: 'It may not be open yet, or its address was written differently.',
  },
  es: {
    by: 'Una campaña de',
    join: 'Vea si puede participar',
    over: 'Esta campaña ya no admite a nadie más.',
    read: 'Lea más sobre ella',
    opens: 'Abre Chorus. Nada de lo que usted haga aquí se comunica al sitio en el que está.',
    sample: 'Una muestra con personas inventadas.',
    missing: 'No existe esa campaña',
    missingNext: 'Quizá aún no está abierta, o su dirección se escribió de otra manera.',
  },
} as const satisfies Record<Language, Record<string, string>>;

const script = markup`<script src="/embed.js" data-inside="" defer></script>`;

/** What stands in the frame: a form that opens the campaign's page in the whole window, with where somebody came from. */
export function embedPage(
  campaign: SharedCampaign | null,
  language: Language,
  source: string | null,
): string {
  const say = words[language];
  if (campaign === null)
    return pageOf({
      language,
      title: say.missing,
      body: markup`<p>${say.missingNext}</p>${script}`,
      shape: 'frame',
    });
  const { title, purpose, organization, slug, open, sample } = campaign;
  const from = source !== null && campaign.sourceCodes.includes(source) ? source : null;
  return pageOf({
    language,
    title,
    body: markup`<p class="quiet">${say.by} ${organization}${sample ? ` · ${say.sample}` : ''}</p>
      <p>${beginningOf(purpose, 400)}</p>
      ${open ? null : markup`<p><strong>${say.over}</strong></p>`}
      <form method="get" action="/c/${slug}" target="_top">
        ${from === null ? null : markup`<input type="hidden" name="source" value="${from}">`}
        <input type="hidden" name="language" value="${language}">
        <button>${open ? say.join : say.read}</button>
      </form>
      <p class="quiet">${say.opens}</p>
      ${script}`,
    shape: 'frame',
  });
}
