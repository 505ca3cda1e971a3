import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Bones } from '../../ui/bones.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { boardOfCampaign } from './board.operations.js';
import { BoardParts } from './board-parts.js';
import { Needs } from './needs.js';
import { NorthStar } from './north-star.js';
import { useLive } from './use-live.js';
import { Walled } from './walled.js';
import './board.css';

const FunnelPicture = lazy(() => import('./funnel-picture.js'));
const MapPicture = lazy(() => import('./map-picture.js'));
const ForecastPicture = lazy(() => import('./forecast-picture.js'));
const CalendarPicture = lazy(() => import('./calendar-picture.js'));

/** How a campaign stands, and what waits for somebody. */
export default function BoardPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const id = params.id ?? '';
  const org = params.org ?? '';
  const base = `/org/${org}/campaigns/${id}`;
  const asked = useAsked(boardOfCampaign, { id });
  const told = useLive(id);
  const campaign = asked.answer?.campaign ?? null;
  return (
    <Page title={campaign?.title ?? say('board.title')} back={`/org/${org}`} width="wide">
      <Shown of={asked}>
        {(answer) => {
          const board = answer.campaignBoard;
          if (answer.campaign === null) return <p>{say('board.noCampaign')}</p>;
          return (
            <>
              <p className="quiet">
                {say(`board.state.${answer.campaign.state}`)}{' '}
                {board !== null && say('board.asOf', { day: showPlainDate(board.today, language) })}{' '}
                {say(told ? 'board.live' : 'board.notLive')}
              </p>
              {answer.campaignProgress !== null && <NorthStar progress={answer.campaignProgress} />}
              <BoardParts base={base} />
              {board === null ? (
                <div className="notice">
                  {say('board.notYours')} <Go to="/account">{say('board.toAccount')}</Go>
                </div>
              ) : (
                <>
                  {board.sumsOnly ? (
                    <div className="notice">{say('board.sumsOnly')}</div>
                  ) : (
                    <Needs answer={answer} board={board} base={base} />
                  )}
                  <Suspense fallback={<Bones says={say('shell.loading')} />}>
                    <section className="card" aria-label={say('board.funnel')}>
                      <FunnelPicture whole={board.whole} sumsOnly={board.sumsOnly} />
                    </section>
                    <section className="card" aria-label={say('board.map')}>
                      <MapPicture board={board} />
                    </section>
                    {!board.sumsOnly && (
                      <div className="board-pair">
                        <section className="card" aria-label={say('board.forecast')}>
                          <Walled org={org} list="queue">
                            <ForecastPicture lines={answer.linePace} board={board} />
                          </Walled>
                        </section>
                        <section className="card" aria-label={say('board.calendar')}>
                          <CalendarPicture
                            board={board}
                            hearings={answer.hearings.edges.map(({ node }) => node)}
                            more={answer.hearings.pageInfo.hasNextPage}
                          />
                        </section>
                      </div>
                    )}
                  </Suspense>
                </>
              )}
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
