import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { datedFacts } from './precedent.operations.js';
import './precedent.css';

const source = 'ca-dmhc-imr';

/** How every number on a page of ours is made, in the words of the code that makes it. */
export default function MethodPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('method.heading')} lead={<p>{say('method.lead')}</p>}>
      <div className="method">
        <Part id="rate" title={say('method.rate')}>
          <p>{say('method.rateSays')}</p>
          <ul>
            <li>{say('method.rateWon')}</li>
            <li>{say('method.ratePartly')}</li>
            <li>{say('method.rateLost')}</li>
            <li>{say('method.rateBeside')}</li>
          </ul>
        </Part>
        <Part id="interval" title={say('method.interval')}>
          <p>{say('method.intervalSays')}</p>
          <Paper>
            E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of
            the American Statistical Association 22 (1927) 209–212.
          </Paper>
        </Part>
        <Part id="known" title={say('method.known')}>
          <p>{say('method.knownSays')}</p>
          <p>{say('method.boundsSay')}</p>
          <p>{say('method.rankSays')}</p>
        </Part>
        <Part id="small" title={say('method.small')}>
          <p>{say('method.smallSays')}</p>
          <p>{say('method.smallOthers')}</p>
          <Paper>
            D. Gusfield, “A graph theoretic approach to statistical data security”, SIAM Journal on Computing
            17 (1988) 552–571.
          </Paper>
          <p>{say('method.smallLimit')}</p>
        </Part>
        <Part id="editions" title={say('method.editions')}>
          <p>{say('method.editionsSay')}</p>
          <p>{say('method.editionsChange')}</p>
          <p>{say('method.editionsDue')}</p>
        </Part>
        <Part id="bands" title={say('method.bands')}>
          <p>{say('method.bandsSay')}</p>
          <p>{say('method.bandsMove')}</p>
        </Part>
        <Part id="apart" title={say('method.apart')}>
          <p>{say('method.apartSays')}</p>
          <p>
            <Go to="/precedents">{say('method.toPrecedents')}</Go>
          </p>
        </Part>
        <Sources />
      </div>
    </Page>
  );
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A title stays in the language it was printed in. */
function Paper({ children }: { readonly children: ReactNode }) {
  return (
    <p className="quiet small" lang="en">
      {children}
    </p>
  );
}

interface Fact {
  readonly verified: boolean;
  readonly dateRead: string;
}

function Sources() {
  const { say, language } = useSpeech();
  const asked = useAsked(datedFacts, { source });
  return (
    <Part id="sources" title={say('method.sources')}>
      <p>{say('method.sourcesSay')}</p>
      <Shown of={asked}>
        {({ planTypes, jurisdictions, insurers, publicMeasure, publicDecisions }) => {
          const facts = [
            { key: 'planTypes', name: say('method.planTypes'), rows: planTypes },
            { key: 'jurisdictions', name: say('method.jurisdictions'), rows: jurisdictions },
            { key: 'insurers', name: say('method.insurers'), rows: insurers },
          ];
          const imported = publicDecisions.edges[0]?.node.importedAt;
          const total = publicMeasure.rows.reduce((sum, row) => sum + row.total, 0);
          return (
            <>
              <DataTable
                caption={say('method.sourcesCaption')}
                rows={facts}
                rowKey={({ key }) => key}
                empty={<p>{say('method.noFacts')}</p>}
                columns={[
                  { key: 'name', title: say('method.fact'), cell: ({ name }) => name },
                  {
                    key: 'read',
                    title: say('method.read'),
                    cell: ({ rows }) => showPlainDate(newest(rows), language),
                  },
                  {
                    key: 'verified',
                    title: say('method.verified'),
                    cell: ({ rows }) =>
                      say('method.of', {
                        count: rows.filter(({ verified }) => verified).length,
                        all: rows.length,
                      }),
                    numeric: true,
                  },
                ]}
              />
              <h3 lang="en">{publicMeasure.title}</h3>
              <p>
                <span lang="en">{publicMeasure.publisher}</span>.{' '}
                {imported === undefined || total === 0
                  ? say('method.notImported')
                  : say('method.imported', { total, date: showInstant(new Date(imported), language) })}{' '}
                <a href={publicMeasure.address} rel="noreferrer">
                  {say('method.toSource')}
                </a>
              </p>
              <p className="quiet small">{say('method.name', { method: publicMeasure.method })}</p>
            </>
          );
        }}
      </Shown>
    </Part>
  );
}

const newest = (rows: readonly Fact[]): string =>
  rows.reduce((latest, { dateRead }) => (dateRead > latest ? dateRead : latest), '1970-01-01');
