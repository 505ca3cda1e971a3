import { lazy, Suspense } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { showInstant, showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Bones } from '../../../ui/bones.js';
import { DataTable } from '../../../ui/data-table.js';
import { Page } from '../../../ui/page.js';
import { BoardParts } from '../../board/board-parts.js';
import { useLive } from '../../board/use-live.js';
import { Walled } from '../../board/walled.js';
import { PauseCard } from './pause-card.js';
import { sendingOfCampaign } from './queue.operations.js';
import { StandingCard } from './standing-card.js';
import { WaitingList } from './waiting-list.js';
import { WhoAnswersCard } from './who-answers-card.js';
import '../../board/board.css';

const ForecastPicture = lazy(() => import('../../board/forecast-picture.js'));

/** What is on its way, what waits for a person, how fast it goes, and the way to stop it. */
export default function SendingPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const id = params.id ?? '';
  const org = params.org ?? '';
  const base = `/org/${org}/campaigns/${id}`;
  const asked = useAsked(sendingOfCampaign, { id });
  const told = useLive(id);
  return (
    <Page title={say('queue.title')} lead={say('queue.lead')} back={base} width="wide">
      <BoardParts base={base} current="sending" />
      <Shown of={asked}>
        {({ campaign, campaignBoard: board, linePace }) => {
          if (campaign === null) return <p>{say('board.noCampaign')}</p>;
          if (board?.sumsOnly === true) return <div className="notice">{say('board.sumsOnly')}</div>;
          return (
            <>
              <div role="status">
                {board?.sendingStoppedSince != null && (
                  <div className="notice alert">
                    <strong>
                      {say('queue.stopped', {
                        when: showInstant(new Date(board.sendingStoppedSince), language),
                      })}
                    </strong>
                    <p>{say('queue.stoppedSays')}</p>
                  </div>
                )}
              </div>
              <section className="card" aria-labelledby="waiting">
                <h2 id="waiting">{say('queue.waiting')}</h2>
                <Walled org={org} list="queue">
                  <WaitingList campaignId={id} />
                </Walled>
              </section>
              {board !== null && (
                <>
                  <StandingCard board={board} waves={campaign.waves} told={told} />
                  <WhoAnswersCard campaignId={id} />
                  <PauseCard campaign={campaign} />
                  <section className="card" aria-label={say('board.forecast')}>
                    <Walled org={org} list="queue">
                      <Suspense fallback={<Bones says={say('shell.loading')} />}>
                        <ForecastPicture lines={linePace} board={board} />
                      </Suspense>
                      <DataTable
                        caption={say('queue.pace')}
                        columns={[
                          {
                            key: 'line',
                            title: say('queue.line'),
                            cell: ({ line, channel }) =>
                              `${say(`queue.channel.${channel}`)} ${line.slice(0, 4)}`,
                          },
                          {
                            key: 'hour',
                            title: say('queue.lastHour'),
                            cell: ({ lastHour, perHour }) =>
                              say('queue.of', { part: lastHour, whole: perHour }),
                            numeric: true,
                          },
                          {
                            key: 'day',
                            title: say('queue.today'),
                            cell: ({ today, perBusinessDay }) =>
                              say('queue.of', { part: today, whole: perBusinessDay }),
                            numeric: true,
                          },
                          {
                            key: 'waiting',
                            title: say('queue.waitingOnLine'),
                            cell: ({ waiting, waitingOnLine }) =>
                              say('queue.of', { part: waiting, whole: waitingOnLine }),
                            numeric: true,
                          },
                          {
                            key: 'by',
                            title: say('queue.earliest'),
                            cell: ({ earliestSendBy }) =>
                              earliestSendBy === null ? '–' : showPlainDate(earliestSendBy, language),
                          },
                        ]}
                        rows={linePace}
                        rowKey={({ line }) => line}
                        empty={<p>{say('queue.noLines')}</p>}
                      />
                    </Walled>
                  </section>
                </>
              )}
              {board === null && <PauseCard campaign={campaign} />}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
