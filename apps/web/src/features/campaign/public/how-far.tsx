import type { HowFarQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import { howFar } from './public-campaign.operations.js';

type Band = NonNullable<HowFarQuery['campaignBands']>['joined'];

/** How far the campaign has come, in bands of each day, with how it is counted. */
export function HowFar({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const asked = useAsked(howFar, { id: campaignId });
  const number = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US');
  const band = ({ atLeast, below }: Band) => {
    if (below === null) return say('campaign.atLeast', { count: number.format(atLeast) });
    if (atLeast === 0) return say('campaign.fewer', { count: number.format(below) });
    return say('campaign.between', { from: number.format(atLeast), until: number.format(below - 1) });
  };
  if (asked.answer?.campaignBands === null) return null;
  return (
    <section className="stack" aria-labelledby="far">
      <h2 id="far">{say('campaign.far')}</h2>
      <Shown of={asked}>
        {({ campaignBands }) =>
          campaignBands !== null && (
            <dl className="bands">
              <div>
                <dt>{say('campaign.joined')}</dt>
                <dd>{band(campaignBands.joined)}</dd>
              </div>
              <div>
                <dt>{say('campaign.filed')}</dt>
                <dd>{band(campaignBands.filed)}</dd>
              </div>
            </dl>
          )
        }
      </Shown>
      <p className="quiet small">{say('campaign.counted')}</p>
    </section>
  );
}
