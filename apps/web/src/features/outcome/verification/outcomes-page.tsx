import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { lastDayOf } from '../../../lib/last-day-of.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { DataTable } from '../../../ui/data-table.js';
import { Select } from '../../../ui/field.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { BoardParts } from '../../board/board-parts.js';
import { showShare } from '../../board/show-share.js';
import { useLive } from '../../board/use-live.js';
import { Walled } from '../../board/walled.js';
import { PairsCard } from '../../case/pairs/pairs-card.js';
import { CallsList } from './calls-list.js';
import { EditionsCard } from './editions-card.js';
import { useGroupName } from './group-name.js';
import { ReportList } from './report-list.js';
import { outcomesOfCampaign } from './verification.operations.js';
import '../../board/board.css';

const groupings = ['jurisdiction', 'payerParty', 'level', 'reason', 'planType', 'treatment'] as const;

/** What people report is looked at by somebody else; then it counts, and once a month it may be published. */
export default function OutcomesPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const groupName = useGroupName();
  const withheld = say('board.withheld');
  const [by, setBy] = useState<(typeof groupings)[number]>('jurisdiction');
  const id = params.id ?? '';
  const org = params.org ?? '';
  const base = `/org/${org}/campaigns/${id}`;
  const asked = useAsked(outcomesOfCampaign, { id, by: [by], language }, { keepEarlier: true });
  useLive(id);
  return (
    <Page title={say('verify.title')} lead={say('verify.lead')} back={base} width="wide">
      <BoardParts base={base} current="outcomes" />
      <p>
        <Go to={`/review/facts?campaign=${id}`}>{say('facts.title')}</Go>
      </p>
      <Shown of={asked}>
        {({ campaign, precedentTable: table, editions, insurers }) => {
          if (campaign === null) return <p>{say('board.noCampaign')}</p>;
          return (
            <>
              <section className="card" aria-labelledby="to-verify">
                <h2 id="to-verify">{say('verify.queue')}</h2>
                <Walled org={org} list="reports">
                  <ReportList organizationId={campaign.organization.id} campaignId={id} />
                </Walled>
              </section>
              <Walled org={org} list="reports">
                <PairsCard />
              </Walled>
              <section className="card" id="calls" aria-labelledby="to-call">
                <h2 id="to-call">{say('verify.calls')}</h2>
                <p className="quiet">{say('verify.callsSay')}</p>
                <Walled org={org} list="people">
                  <CallsList campaignId={id} />
                </Walled>
              </section>
              {table !== null && (
                <section className="card" aria-labelledby="table">
                  <h2 id="table">{say('verify.table')}</h2>
                  {table.sumsOnly && <p>{say('verify.sumsOnly')}</p>}
                  <Select
                    label={say('verify.by')}
                    value={by}
                    onChange={(next) => setBy(groupings.find((one) => one === next) ?? 'jurisdiction')}
                    options={(table.sumsOnly ? (['jurisdiction'] as const) : groupings).map((value) => ({
                      value,
                      label: say(`verify.by.${value}`),
                    }))}
                  />
                  <DataTable
                    caption={say('verify.caption', { day: showPlainDate(lastDayOf(table.asOf), language) })}
                    columns={[
                      {
                        key: 'group',
                        title: say(`verify.by.${by}`),
                        cell: ({ keys }) =>
                          keys[0] === undefined || keys[0] === ''
                            ? say('verify.none')
                            : groupName(by, keys[0], insurers),
                      },
                      { key: 'n', title: say('verify.n'), cell: ({ n }) => n ?? withheld, numeric: true },
                      {
                        key: 'rate',
                        title: say('verify.rate'),
                        cell: ({ overturnRate, overturned, n, overturnInterval }) =>
                          n === null
                            ? withheld
                            : overturnRate === null || overturnInterval === null
                              ? '–'
                              : say('verify.rateOf', {
                                  rate: showShare(overturnRate, language),
                                  part: overturned ?? '–',
                                  whole: n ?? '–',
                                  low: showShare(overturnInterval.low, language),
                                  high: showShare(overturnInterval.high, language),
                                }),
                      },
                      {
                        key: 'bounds',
                        title: say('verify.bounds'),
                        cell: ({ overturnBounds, n, unknown }) =>
                          n === null || unknown === null
                            ? withheld
                            : overturnBounds === null
                              ? '–'
                              : `${showShare(overturnBounds.low, language)} – ${showShare(overturnBounds.high, language)}`,
                      },
                      {
                        key: 'unknown',
                        title: say('verify.unknown'),
                        cell: ({ unknown }) => unknown ?? withheld,
                        numeric: true,
                      },
                      {
                        key: 'undecided',
                        title: say('verify.undecided'),
                        cell: ({ undecided }) => undecided ?? withheld,
                        numeric: true,
                      },
                      {
                        key: 'known',
                        title: say('verify.known'),
                        cell: ({ knownShare, mayBeRanked, unknown }) =>
                          knownShare === null
                            ? unknown === null
                              ? withheld
                              : '–'
                            : `${showShare(knownShare, language)}${mayBeRanked ? '' : ` (${say('verify.notRanked')})`}`,
                      },
                    ]}
                    rows={table.rows}
                    rowKey={({ keys }) => keys.join(' ')}
                    empty={<p>{say('verify.tableEmpty')}</p>}
                  />
                  {table.groupsWithheld && <p className="quiet">{say('verify.groupsWithheld')}</p>}
                  <p className="quiet small">{say('verify.method', { method: table.method })}</p>
                </section>
              )}
              <EditionsCard campaign={campaign} editions={editions} />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
