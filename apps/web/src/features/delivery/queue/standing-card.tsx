import type { SendingOfCampaignQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { DataTable } from '../../../ui/data-table.js';
import { stateNamed } from '../../../ui/pictures/us-states.js';

type Board = NonNullable<SendingOfCampaignQuery['campaignBoard']>;

interface Props {
  readonly board: Board;
  readonly waves: NonNullable<SendingOfCampaignQuery['campaign']>['waves'];
  /** The server says by itself what changes. */
  readonly told: boolean;
}

/** As a filing goes through them, from being written to its answer; what went wrong stands last. */
const inOrder: readonly Board['filings'][number]['state'][] = [
  'draft',
  'ready',
  'signed',
  'queued',
  'handed_to_person',
  'released',
  'attempting',
  'sent',
  'reported_sent',
  'proved',
  'answered',
  'held_locally',
  'uncertain',
  'failed',
  'bounced',
  'rejected_by_recipient',
  'superseded',
  'recalled',
  'withdrawn',
];

/** How many filings stand where, and which day lets how many go. It changes under the eyes of whoever looks. */
export function StandingCard({ board, waves, told }: Props) {
  const { say, language } = useSpeech();
  const filings = [...board.filings].sort((a, b) => inOrder.indexOf(a.state) - inOrder.indexOf(b.state));
  const all = filings.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="card" aria-labelledby="now">
      <h2 id="now">{say('queue.now')}</h2>
      {all === 0 ? (
        <p>{say('queue.noFilings')}</p>
      ) : (
        <>
          <p className="quiet">
            {say('queue.inAll', { count: all })} {say(told ? 'board.live' : 'board.notLive')}
          </p>
          <dl className="figures">
            {filings.map(({ state, count }) => (
              <div key={state}>
                <dt>{say(`queue.state.${state}`)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <DataTable
        caption={say('queue.releases')}
        columns={[
          { key: 'day', title: say('queue.from'), cell: ({ day }) => showPlainDate(day, language) },
          { key: 'waiting', title: say('queue.stillWaiting'), cell: (row) => row.waiting, numeric: true },
          { key: 'gone', title: say('queue.gone'), cell: (row) => row.gone, numeric: true },
          { key: 'handed', title: say('queue.handed'), cell: (row) => row.handed, numeric: true },
          { key: 'stuck', title: say('queue.stuck'), cell: (row) => row.stuck, numeric: true },
        ]}
        rows={board.releases}
        rowKey={({ day }) => day}
        empty={<p>{say('queue.noReleases')}</p>}
      />
      {waves.length > 0 && (
        <DataTable
          caption={say('queue.waves')}
          columns={[
            { key: 'state', title: say('board.state'), cell: ({ state }) => stateNamed(state) },
            {
              key: 'from',
              title: say('queue.waveFrom'),
              cell: ({ startsOn }) => showPlainDate(startsOn, language),
            },
            { key: 'to', title: say('queue.waveTo'), cell: ({ endsOn }) => showPlainDate(endsOn, language) },
          ]}
          rows={waves}
          rowKey={({ state, startsOn }) => `${state} ${startsOn}`}
          empty={null}
        />
      )}
    </section>
  );
}
