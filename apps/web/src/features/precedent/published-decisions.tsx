import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSession } from '../../shell/me.js';
import { Shown } from '../../ui/asked.js';
import { Select } from '../../ui/field.js';
import { publishedMeasure } from './precedent.operations.js';
import { type Order, together } from './rates.js';
import { RatesPicture } from './rates-picture.js';
import { DecisionList } from './decision-list.js';
import { useInAddress } from './use-in-address.js';

/** The one public source that can be imported; its columns keep the publisher's names. */
export const source = 'ca-dmhc-imr';
const columns = [
  'ReportYear',
  'Type',
  'DiagnosisCategory',
  'TreatmentCategory',
  'AgeRange',
  'PatientGender',
] as const;
type SourceColumn = (typeof columns)[number];
const orders = ['name', 'rate'] as const;

export function PublishedDecisions() {
  const { say, language } = useSpeech();
  const [chosen, choose] = useInAddress();
  const by: SourceColumn = columns.find((column) => column === chosen.get('by')) ?? 'ReportYear';
  const order: Order = orders.find((each) => each === chosen.get('order')) ?? 'name';
  const isAdministrator = useSession().answer?.me?.account.platformAdministrator === true;
  const asked = useAsked(publishedMeasure, { source, by: [by] }, { keepEarlier: true });
  const percent = (part: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part);
  return (
    <section className="card" aria-labelledby="published">
      <h2 id="published">{say('precedent.published')}</h2>
      <p className="quiet">{say('precedent.publishedSays')}</p>
      <Shown of={asked}>
        {({ publicMeasure: { title, publisher, address, rows } }) => {
          const all = together(rows);
          if (all.total === 0)
            return (
              <div className="empty">
                <p>{say('precedent.nothingImported')}</p>
                <p>{say('precedent.nothingImportedNext')}</p>
                {isAdministrator && (
                  <code className="terminal" tabIndex={0} role="group" aria-label={say('precedent.command')}>
                    npm run chorus -- import decisions --source {source} decisions.csv
                  </code>
                )}
              </div>
            );
          return (
            <>
              <p>
                {say('precedent.from', { title, publisher })}{' '}
                <a href={address} rel="noreferrer">
                  {say('precedent.toSource')}
                </a>
              </p>
              <RatesPicture
                title={say('precedent.found', {
                  n: all.n,
                  won: all.won,
                  rate: percent(all.n === 0 ? 0 : all.won / all.n),
                })}
                says={say('precedent.foundSays', { total: all.total, n: all.n })}
                fileName={`${source} ${by}`}
                rates={rows}
                order={order}
                groups={say(`precedent.column.${by}`)}
                whole={all.n === 0 ? null : all.won / all.n}
                empty={<p>{say('precedent.nothingImported')}</p>}
                controls={
                  <div className="controls">
                    <Select
                      label={say('precedent.by')}
                      value={by}
                      onChange={(wanted) => choose({ by: wanted })}
                      options={columns.map((column) => ({
                        value: column,
                        label: say(`precedent.column.${column}`),
                      }))}
                    />
                    <Select
                      label={say('precedent.order')}
                      value={order}
                      onChange={(wanted) => choose({ order: wanted })}
                      options={orders.map((each) => ({ value: each, label: say(`precedent.order.${each}`) }))}
                    />
                  </div>
                }
              />
              <DecisionList source={source} />
            </>
          );
        }}
      </Shown>
    </section>
  );
}
